import { spanText } from '../../text/span';
import type { EntryType } from '../model';
import { type Acronym, areInitials, findAcronyms } from './acronyms';
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
 * A surname that two people bear stays apart from both. Nationalities name nobody and are left out.
 */
export function groupNames(text: string, names: readonly FoundName[]): Entity[] {
  const types = new Map<string, FoundName['type']>();
  for (const name of names) {
    const form = spanText(text, name).replace(/\s+/g, ' ');
    types.set(form, types.get(form) ?? name.type);
  }
  const introduced = findAcronyms(text);
  const groups: Group[] = [];
  const forms = [...types].filter(([, type]) => type !== 'Nationality').sort(([a], [b]) => b.length - a.length);
  for (const [form, type] of forms) {
    const homes = groups.filter((group) => group.forms.some((other) => isSame(form, other, group.type, introduced)));
    const [home] = homes;
    if (home && homes.length === 1) home.forms.push(form);
    else groups.push({ forms: [form], type: type === 'Nationality' ? undefined : type });
  }
  return groups.map(({ forms: all, type = 'Organization' }) => ({ name: all[0] ?? '', forms: all, type }));
}

function isSame(form: string, other: string, type: EntryType | undefined, introduced: readonly Acronym[]): boolean {
  if (areInitials(form, other)) return true;
  if (introduced.some((pair) => pair.short === form && pair.long === other)) return true;
  const department = /^(.+) Department$/.exec(form)?.[1];
  if (department !== undefined) return other === `Department of ${department}`;
  return type === 'Person' && other.endsWith(` ${form}`);
}
