import { spanText, type TextSpan } from '../../text/span';
import type { EntryType } from '../model';
import { areInitials, findAcronyms } from './acronyms';

/** One bearer of names: the fullest form, the others, and what kind it seems to be. */
export interface Entity {
  readonly name: string;
  readonly forms: readonly string[];
  readonly type: EntryType;
}

const KINDS: readonly (readonly [EntryType, RegExp])[] = [
  [
    'GovernmentOrganization',
    /\b(?:Department|Ministry|Agency|Bureau|Commission|Senate|Congress|Parliament|Council|Pentagon|White House|Navy|Army|Air Force|Court)\b/,
  ],
  ['Legislation', /\b(?:Act|Treaty|Directive|Regulation|Amendment)$/],
  [
    'Organization',
    /\b(?:Inc|Corp|Ltd|LLC|PLC|Group|Company|Labs?|Services|Bank|University|Institute|Foundation|Association|Union)\.?$/,
  ],
];

/**
 * Groups names that the text itself shows to be one: an acronym and its words, introduced in brackets or standing
 * as initials ("AWS", "Amazon Web Services"), and "X Department" beside "Department of X".
 */
export function groupNames(text: string, names: readonly TextSpan[]): Entity[] {
  const forms = [...new Set(names.map((name) => spanText(text, name).replace(/\s+/g, ' ')))];
  const introduced = findAcronyms(text);
  const groups: string[][] = [];
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    const home = groups.find((group) => group.some((other) => isSame(form, other, introduced)));
    if (home) home.push(form);
    else groups.push([form]);
  }
  return groups.map((group) => {
    const name = group[0] ?? '';
    return { name, forms: group, type: kindOf(name) };
  });
}

function isSame(form: string, other: string, introduced: ReturnType<typeof findAcronyms>): boolean {
  if (areInitials(form, other)) return true;
  if (introduced.some((pair) => pair.short === form && pair.long === other)) return true;
  const department = /^(.+) Department$/.exec(form)?.[1];
  return department !== undefined && other === `Department of ${department}`;
}

const kindOf = (name: string): EntryType => KINDS.find(([, cue]) => cue.test(name))?.[0] ?? 'Organization';
