import { spanText } from '../../text/span';
import type { EntryType } from '../model';
import { findAcronyms, initialsOf } from './acronyms';
import type { FoundName } from './names';

/** One bearer of names: the fullest form, the others, and what kind it seems to be. */
export interface Entity {
  readonly name: string;
  readonly forms: readonly string[];
  readonly type: EntryType;
}

interface Group {
  readonly forms: string[];
  readonly type: EntryType | undefined;
}

/**
 * Groups names that the text itself shows to be one: an acronym and its words, introduced in brackets or standing as
 * initials ("AWS", "Amazon Web Services"), "X Department" beside "Department of X", and a surname after the full name.
 * What two could be short for stays apart from both. Nationalities name nobody and are left out.
 */
export function groupNames(text: string, names: readonly FoundName[]): Entity[] {
  const types = new Map<string, FoundName['type']>();
  for (const name of names) {
    const form = spanText(text, name).replace(/\s+/g, ' ');
    types.set(form, types.get(form) ?? name.type);
  }
  const introduced = new Map(findAcronyms(text).map(({ short, long }) => [long, short]));
  const groups: Group[] = [];
  const homes = new Map<string, Set<Group>>();
  const forms = [...types].filter(([, type]) => type !== 'Nationality').sort(([a], [b]) => b.length - a.length);
  for (const [form, kind] of forms) {
    const known = [...(homes.get(form) ?? [])];
    const type = kind === 'Nationality' ? undefined : kind;
    const group = known.length === 1 && known[0] ? known[0] : { forms: [], type };
    if (group.forms.length === 0) groups.push(group);
    group.forms.push(form);
    for (const short of shortForms(form, group.type, introduced)) {
      homes.set(short, (homes.get(short) ?? new Set()).add(group));
    }
  }
  return groups.map(({ forms: all, type = 'Organization' }) => ({ name: all[0] ?? '', forms: all, type }));
}

/** What `form` may be called for short, in the same text. */
function shortForms(form: string, type: EntryType | undefined, introduced: ReadonlyMap<string, string>): string[] {
  const words = form.split(' ');
  const department = /^Department of (.+)$/.exec(form)?.[1];
  return [
    ...initialsOf(form),
    ...(department ? [`${department} Department`] : []),
    ...(introduced.has(form) ? [introduced.get(form) ?? ''] : []),
    ...(type === 'Person' && words.length > 1 ? [words.at(-1) ?? ''] : []),
  ];
}
