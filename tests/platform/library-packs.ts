/** Packs and libraries for the tests of the library. */
import type { Entry, KnowledgePack } from '../../lib/knowledge/model';
import type { KeptArticle, Library } from '../../lib/platform/library';
import { LibraryError, type LibraryFault } from '../../lib/platform/library';

let names = 0;
/** A database nobody has used. */
export const freshName = (): string => `library-${++names}-${Math.random().toString(36).slice(2)}`;

/** "Acme: A maker of anvils." is an organization with that definition; a ":" may be left out, and the entry is a context. */
export function entry(words: string, more: Partial<Entry> = {}): Entry {
  const [name = '', said] = words.split(': ');
  const quote = said ?? `Here ${name} is named.`;
  const evidence = { quote, start: 0, end: quote.length };
  return {
    id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    name,
    aliases: [],
    type: 'Organization',
    ...(said ? { definition: { text: said, ...evidence, origin: 'document' } } : { context: evidence }),
    mentions: [],
    relations: [],
    ...more,
  };
}

export function pack(id: string, entries: readonly Entry[], more: Partial<KnowledgePack> = {}): KnowledgePack {
  const source = { title: id, publisher: 'The Courier', published: '2026-03-07', file: '', sha256: '' };
  const lists = { keyTerms: [], facts: [], qas: [], summary: [] };
  return { format: 1, id, title: id, language: 'en', source, entries, ...lists, ...more };
}

/** Many entries, of which the one before points to the next: across chunks, too. */
export const numbered = (id: string, count: number): KnowledgePack =>
  pack(
    id,
    Array.from({ length: count }, (_, at) =>
      entry(`Thing ${at}: It is number ${at}.`, {
        relations: at + 1 < count ? [{ type: 'owns', target: `thing-${at + 1}`, quote: 'owns', start: 0, end: 4 }] : [],
      }),
    ),
  );

export const at = (path: string, more: Partial<KeptArticle> = {}): KeptArticle => ({
  address: `https://news.example/${path}`,
  title: `On ${path}`,
  published: '2026-03-07',
  keptAt: '2026-03-08T09:00:00Z',
  incognito: false,
  ...more,
});

export const glossary = (...entries: readonly Entry[]): KnowledgePack => pack('article', entries);

/** Everything a library can tell, to see that nothing of it has changed. */
export async function everything(library: Library): Promise<unknown> {
  const metas = await library.list();
  return Promise.all(metas.map(async (meta) => ({ meta, pack: await library.pack(meta.id) })));
}

/** The fault a promise rejects with; fails the test where it does not, or not with one of ours. */
export async function faultOf(promise: Promise<unknown>): Promise<LibraryFault> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LibraryError)) throw new Error(`rejects with ${error}`);
  return error.fault;
}
