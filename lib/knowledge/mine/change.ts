/** What may be done to the reader's terms; each gives new ones and leaves the old as they were. */
import { foldText } from '../../text/fold';
import { ENTRY_ID, slug } from '../id';
import type { Term } from './term';

/** What a reader fills in. */
export type TermDraft = Omit<Term, 'id'>;

export const EMPTY_DRAFT: TermDraft = {
  ...{ name: '', note: '', noted: '', aliases: [], type: 'Concept', exact: false, needs: [], blocks: [], met: null },
};

/** Adds a term, at the end. */
export const withNew = (terms: readonly Term[], draft: TermDraft): Term[] => [
  ...terms,
  { ...draft, id: freshId(terms, draft.name) },
];

/** The term under `id` becomes what the draft says; without it, nothing does. */
export const withChanged = (terms: readonly Term[], id: string, draft: TermDraft): Term[] =>
  terms.map((term) => (term.id === id ? { ...draft, id } : term));

export const without = (terms: readonly Term[], id: string): Term[] => terms.filter((term) => term.id !== id);

/** Puts back a term that was taken out, at its place; one that is there again by other ways stays as it is. */
export const withBack = (terms: readonly Term[], term: Term, place: number): readonly Term[] =>
  terms.some(({ id }) => id === term.id) ? terms : terms.toSpliced(place, 0, term);

/** Takes in terms from a file: those that are there already are replaced, in their place. */
export function withAll(terms: readonly Term[], others: readonly Term[]): Term[] {
  const byId = new Map([...terms, ...others].map((term) => [term.id, term]));
  return [...byId.values()];
}

/** The term that goes by `name`, as its own or as another of its names; letter case and spaces do not matter. */
export const termNamed = (terms: readonly Term[], name: string): Term | undefined =>
  terms.find((term) => [term.name, ...term.aliases].some((form) => foldName(form) === foldName(name)));

export const foldName = (name: string): string => foldText(name).replace(/\s+/g, ' ').trim();

/** Names of letters that have no small form give no id. */
const NAMELESS = 'term';

function freshId(terms: readonly Term[], name: string): string {
  const taken = new Set(terms.map(({ id }) => id));
  const wanted = ENTRY_ID.test(slug(name)) ? slug(name) : NAMELESS;
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
