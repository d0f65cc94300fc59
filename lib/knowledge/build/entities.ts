import { spanText } from '../../text/span';
import type { EntryType } from '../model';
import { type Acronym, initialsOf, worthyAcronyms } from './acronyms';
import { isDemonym, isKnownPlace } from './gazetteer';
import { byWords } from './name-types';
import { COMPANY_ENDS, GIVEN_NAMES } from './name-words';
import type { FoundName } from './names';
import { readPersonName, SUFFIX, sameGiven } from './people';

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

/** A form with the kind its first mention that has one shows, and where it first stands. */
interface Form {
  readonly form: string;
  readonly type: EntryType | undefined;
  readonly first: number;
}

/**
 * Groups names that the text itself shows to be one: an acronym and its words, introduced in brackets or standing as
 * initials ("AWS", "Amazon Web Services"), "X Department" beside "Department of X", a firm with and without "Inc.", and
 * of people the surname, or the given name, after the full name. A short form of two is a form of both, so that nobody
 * is guessed. Nationalities name nobody and are left out.
 */
export function groupNames(text: string, names: readonly FoundName[]): Entity[] {
  const forms = readForms(text, names);
  const introduced = new Map(worthyAcronyms(text).map(({ short, long }) => [long, short]));
  const people = groupPeople(forms, introduced);
  const homes = new Map<string, Set<Group>>();
  const offer = (short: string, group: Group) => homes.set(short, (homes.get(short) ?? new Set()).add(group));
  for (const group of people) for (const short of shortNames(group, forms)) offer(short, group);
  const taken = new Set(people.flatMap((group) => group.forms));
  const groups = [...people];
  const rest = [...forms.values()].filter(({ form }) => !taken.has(form));
  for (const { form, type, first } of rest.sort((a, b) => b.form.length - a.form.length || a.first - b.first)) {
    const known = [...(homes.get(form) ?? [])];
    // Initials of two bodies are neither’s.
    if (known.length < 2 || known[0]!.type === 'Person' || !/^\p{Lu}+$/u.test(form))
      for (const group of known) group.forms.push(form);
    if (known.length > 0) continue;
    const group: Group = { forms: [form], type: type === 'Person' && introduced.has(form) ? undefined : type };
    groups.push(group);
    for (const short of shortForms(form, introduced))
      if (!((forms.get(short)?.first ?? first) < first && form.startsWith(`${short} `))) offer(short, group);
  }
  return groups.map(({ forms: all, type = 'Thing' }) => ({
    name: all[0] ?? '',
    forms: [...new Set(all)],
    type,
  }));
}

function readForms(text: string, names: readonly FoundName[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const name of names) {
    if (name.type === 'Nationality') continue;
    const form = spanText(text, name).replace(/\s+/g, ' ');
    const known = forms.get(form);
    if (known?.type) continue;
    const type = name.guessed ? undefined : name.type;
    forms.set(form, { form, type, first: known?.first ?? name.start });
  }
  return forms;
}

/** Full names of people, those that can be one person's together, the longest first; what has an acronym is nobody. */
function groupPeople(forms: ReadonlyMap<string, Form>, introduced: ReadonlyMap<string, string>): Group[] {
  const bySurname = new Map<string, Form[][]>();
  for (const form of forms.values()) {
    const parts = form.type === 'Person' && !introduced.has(form.form) ? readPersonName(form.form) : undefined;
    if (!parts) continue;
    const rivals = bySurname.get(parts.surname) ?? [];
    const isSame = ({ form: other }: Form) =>
      sameGiven(readPersonName(other)?.given ?? '', parts.given) ||
      isTail(other, form.form) ||
      isTail(form.form, other);
    // Where the text tells "Tim Ray" from "Tim Ray Jr", they are two.
    const isJunior = SUFFIX.test(form.form);
    const isElder = ({ form: other }: Form) =>
      SUFFIX.test(other) !== isJunior && other.replace(SUFFIX, '') === form.form.replace(SUFFIX, '');
    const same = rivals.filter((group) => group.every(isSame) && !group.some(isElder));
    if (same.length === 1) same[0]!.push(form);
    else rivals.push([form]);
    bySurname.set(parts.surname, rivals);
  }
  return [...bySurname.values()].flat().map((group) => ({
    forms: group.sort((a, b) => b.form.length - a.form.length).map(({ form }) => form),
    type: 'Person' as const,
  }));
}

/** "Hawk Sawyer" of "Kathleen Hawk Sawyer". */
const isTail = (short: string, long: string): boolean =>
  long.endsWith(` ${short}`) && GIVEN_NAMES.has(long.split(' ')[0] ?? '');

/** What a person may be called after the full name: the surname, and a given name that stands alone in the text. */
function shortNames(group: Group, forms: ReadonlyMap<string, Form>): string[] {
  const short = new Set<string>();
  for (const name of group.forms) {
    const parts = readPersonName(name);
    if (!parts) continue;
    const { surname, longSurname } = parts;
    for (const form of [surname, longSurname, capitalized(longSurname), surname.replace(/^[ae]l-/, '')])
      short.add(form);
    const alone = forms.get(parts.given);
    const full = forms.get(name);
    if (alone && full && alone.first > full.first && alone.type !== 'Place' && !isKnownPlace(parts.given))
      short.add(parts.given);
  }
  // "Ann von Lee" beside one whom only the surname shows to be a person: "Kurt Emil von Lee".
  const namesake = (form: string) =>
    [...forms.values()].some(
      ({ form: other, type }) => type !== 'Person' && other.endsWith(` ${form}`) && !group.forms.includes(other),
    );
  return [...short].filter((form) => !isKnownPlace(form) && !namesake(form));
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What `form`, which names no person in full, may be called for short in the same text. */
function shortForms(form: string, introduced: ReadonlyMap<string, string>): string[] {
  const words = form.split(' ');
  // "AZ" of "Acme Zed (AZ)" is not short for "Alpha Zed" too.
  const told = [...introduced.values()];
  const department = /^Department of (.+)$/.exec(form)?.[1];
  const firm = words.length > 1 && COMPANY_ENDS.has(words.at(-1)!.toLowerCase().replace(/\.$/, ''));
  return [
    ...shortBodies(words),
    ...initialsOf(form).filter((short) => !told.includes(short)),
    ...(department ? [`${department} Department`] : []),
    ...(introduced.has(form) ? [introduced.get(form) ?? ''] : []),
    ...(firm ? [words.slice(0, -1).join(' ')] : []),
  ];
}

/** A body without the words that say what it is: "Acme" of "The Acme Investment Group"; "Rovers" of "Oslo Rovers". */
function shortBodies(words: readonly string[]): string[] {
  const bare = words[0] === 'The' ? words.slice(1) : words;
  let end = bare.length;
  while (end > 1 && BODY_ENDS.test(bare[end - 1]!)) end--;
  const lengths = bare.map((_, i) => i).filter((length) => length >= end);
  const heads = [...(end < bare.length ? [words.slice(0, -1)] : []), ...lengths.map((length) => bare.slice(0, length))];
  const team = bare.length > 1 && isKnownPlace(bare.slice(0, -1).join(' ')) && /[^s]s$/.test(bare.at(-1)!);
  const short = heads.map((head) => head.join(' ')).filter((head) => head.length > 3 && !isKnownPlace(head));
  return [...new Set([...short, ...(team ? [bare.at(-1)!] : [])])].filter((head) => !isDemonym(head));
}

/** What firms call themselves behind their own word; of schools and councils that word is a place's. */
const BODY_ENDS =
  /^(?:Group|Holdings?|Investments?|Capital|Securities|Systems?|Technolog(?:y|ies)|Corporation|Company|Industries|Partners|Motors|Labs?|Pharmaceuticals|Entertainment|Interactive|Media|Pictures|Studios?|Records|Energy|Robotics|Software|Aerospace|Airlines|Ventures|Insurance|Foods|Brands|Stores|Inc|Corp|Co|Ltd|PLC|LLC)$/i;

const kindOf = (form: string): EntryType => {
  const kind = byWords(form);
  return kind === undefined || kind === 'Nationality' ? 'Thing' : kind;
};

/** A capital behind the first letter: that one may only begin a sentence ("Attention-deficit disorder"). */
const IS_TITLED = /.\p{Lu}/u;

/** Lets each introduced acronym and its words be one bearer, also where one of the two, or neither, looks like a name. */
export function joinAcronyms(entities: readonly Entity[], acronyms: readonly Acronym[]): Entity[] {
  const joined: Entity[] = [...entities];
  const homeOf = (form: string) => joined.findIndex((entity) => entity.forms.includes(form));
  for (const acronym of acronyms) {
    const [short, long] = [acronym.short, acronym.long.replace(/\s+/g, ' ')];
    const [shortHome, longHome] = [homeOf(short), homeOf(long)];
    if (shortHome >= 0 && shortHome === longHome) continue;
    const [own, other] = [joined[longHome], joined[shortHome]];
    const forms = [...new Set([...(own?.forms ?? [long]), short, ...(other?.forms ?? [])])];
    const type: EntryType =
      [own?.type, other?.type].find((kind) => kind !== undefined && kind !== 'Person' && kind !== 'Thing') ??
      (IS_TITLED.test(long) ? kindOf(long) : 'Concept');
    const entity = { name: forms[0] ?? long, forms, type };
    if (own) joined[longHome] = entity;
    else joined.push(entity);
    if (other) joined.splice(shortHome, 1);
  }
  return joined;
}
