/** Packs as notes, in the reader's language. */
import { joined, say, sayDate } from '../../components/say';
import { MY_TERMS } from '../../lib/knowledge/mine/term';
import { type NoteLabels, packNotes } from '../../lib/knowledge/notes';
import type { Library, PackMeta } from '../../lib/platform/library';

const LABELS: NoteLabels = {
  kind: (type) => say(`kind_${type}`),
  also: (names) => say('alsoNamed', joined(names).join('')),
  date: sayDate,
};

/** What a pack is called here. */
export const titleOf = ({ id, title }: Pick<PackMeta, 'id' | 'title'>): string =>
  id === MY_TERMS ? say('myTerms') : title || say('untitled');

/** The notes of one pack, as the text of a file. */
export async function notesOf(library: Library, meta: PackMeta, level = 1): Promise<string> {
  const head = {
    title: titleOf(meta),
    published: meta.published,
    ...(meta.kind === 'kept' && { address: meta.address }),
  };
  return packNotes(await library.pack(meta.id), head, LABELS, level);
}

/** Those of the reader's terms and of all kept articles, as the text of one file. */
export async function notesOfAll(library: Library): Promise<string> {
  const metas = (await library.list()).filter(({ id, kind }) => id === MY_TERMS || kind === 'kept');
  const parts = [`# ${say('notesTitle')}\n`];
  for (const meta of metas) parts.push(await notesOf(library, meta, 2));
  return parts.join('\n');
}
