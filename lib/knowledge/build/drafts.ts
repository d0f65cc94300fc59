import { entryForms } from '../forms';
import { slug } from '../id';
import type { Alias, Background, Definition, EntryType } from '../model';
import type { Acronym } from './acronyms';
import type { Concept } from './concepts';
import type { CuratedEntry } from './curation';
import { groupNames, joinAcronyms } from './entities';
import { type FoundForm, findForms, pluralOf, type SoughtForm } from './mentions';
import type { FoundName } from './names';

/** An entry before anything is said of it. `curated` is what the curation says, where it names the entry. */
export interface EntryDraft {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly type: EntryType;
  readonly needs?: readonly string[];
  readonly blocks?: readonly string[];
  readonly background?: Background;
  readonly curated?: CuratedEntry;
  /** What a sentence says a term is, where rules found the entry by that. */
  readonly explained?: Definition;
}

/** What rules find besides names. */
export interface FoundTerms {
  readonly acronyms: readonly Acronym[];
  readonly concepts: readonly Concept[];
}

/**
 * Curated entries first, each taking in what the rules found under one of its names; then the rest the rules found,
 * without what bears a name in `drop`.
 */
export function draftEntries(
  text: string,
  names: readonly FoundName[],
  terms: FoundTerms,
  curated: readonly EntryDraft[] = [],
  drop: readonly string[] = [],
): EntryDraft[] {
  const known = new Set([...curated.flatMap((draft) => entryForms(draft).map((form) => form.form)), ...drop]);
  const used = new Set(curated.map((draft) => draft.id));
  const found: EntryDraft[] = [];
  for (const { forms, type } of joinAcronyms(groupNames(text, names), terms.acronyms)) {
    if (forms.some((form) => known.has(form))) continue;
    const [name = '', ...others] = forms;
    // Matched in any case, "Index Fund" and "index fund" are one form.
    const keys = forms.map((form) => form.toLowerCase());
    const told = others.filter((_, i) => type !== 'Concept' || keys.indexOf(keys[i + 1]!) === i + 1);
    const aliases = told.map((form): Alias => (type === 'Concept' && CAPITALS.test(form) ? exactly(form) : form));
    found.push({ id: uniqueId(slug(name), used), name, aliases, type });
  }
  const taken = new Set(
    [...curated, ...found].flatMap((draft) => entryForms(draft).map(({ form }) => form.toLowerCase())),
  );
  for (const { term, definition } of terms.concepts) {
    const forms = [term, otherNumber(term)];
    const named = found.findIndex((draft) => entryForms(draft).some(({ form }) => form === term));
    if (named >= 0 && !found[named]!.explained) found[named] = { ...found[named]!, explained: definition };
    if (forms.some((form) => taken.has(form.toLowerCase()) || known.has(form))) continue;
    for (const form of forms) taken.add(form.toLowerCase());
    const id = uniqueId(slug(term), used);
    found.push({ id, name: term, aliases: forms.slice(1), type: 'Concept', explained: definition });
  }
  return [...curated, ...found];
}

/** In any case "fire" is no "FIRE". */
const CAPITALS = /\p{Lu}.*\p{Lu}/u;
const exactly = (form: string): Alias => ({ form, match: 'exact' });

/** Of "index funds" the singular, of "index fund" the plural. */
const otherNumber = (term: string): string => (/[^su]s$/.test(term) ? term.slice(0, -1) : pluralOf(term));

/**
 * Where the entries stand in `text`; `owner` counts in `drafts`. With `nested`, also inside longer mentions. A form that
 * two entries have, as a surname, is a mention of neither: the text does not say whose.
 */
export function findMentions(text: string, drafts: readonly EntryDraft[], nested = false): FoundForm[] {
  const shared = sharedForms(drafts);
  const forms = drafts.flatMap((draft, owner): SoughtForm[] => [
    ...entryForms(draft).map((form) => ({ ...form, owner: shared.has(form.form) ? -1 : owner })),
    ...(draft.blocks ?? []).map((form): SoughtForm => ({ form, match: 'exact', plural: false, owner: -1 })),
  ]);
  return findForms(text, forms, nested);
}

function sharedForms(drafts: readonly EntryDraft[]): ReadonlySet<string> {
  const owners = new Map<string, number>();
  const shared = new Set<string>();
  drafts.forEach((draft, owner) => {
    for (const { form } of entryForms(draft)) {
      if ((owners.get(form) ?? owner) !== owner) shared.add(form);
      owners.set(form, owner);
    }
  });
  return shared;
}

function uniqueId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`;
  used.add(id);
  return id;
}
