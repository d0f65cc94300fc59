import type { Relation } from '../model';
import { FUNCTION_WORDS } from './name-words';
import { type Reading, sentenceAt } from './reading';
import { findRelations } from './relations';
import { relationsOfRoles } from './role-relations';

/** "U.S. regulatory standards": the place says of what kind they are, and stands in no relation. */
function isAttribute(text: string, end: number): boolean {
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(text.slice(end, end + 24))?.[1];
  return next !== undefined && !FUNCTION_WORDS.has(next) && !/(?:ed|s)$/.test(next);
}

/** False where the pair of drafts is related already: by this sentence, or by another in the same way. */
export type AddRelation = (from: number, to: number, relation: Relation) => boolean;

/** For each draft its relations, by hand and by rule; of one pair in one sentence only one, the curated one first. */
export function relateEntries(
  reading: Reading,
  curated?: (reading: Reading, add: AddRelation) => void,
): readonly Relation[][] {
  const { text, drafts, sentences, descriptors } = reading;
  const relations: Relation[][] = drafts.map(() => []);
  const taken = new Set<string>();
  const add: AddRelation = (from, to, relation) => {
    const sentence = sentenceAt(sentences, relation.start)?.start ?? relation.start;
    const keys = [`${Math.min(from, to)}:${Math.max(from, to)}@${sentence}`, `${from}:${to}:${relation.type}`];
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    relations[from]?.push(relation);
    return true;
  };
  curated?.(reading, add);
  for (const sentence of sentences) {
    const typed = sentence.mentions
      .map((mention) => ({ ...mention, type: drafts[mention.owner]?.type ?? ('Concept' as const) }))
      .filter(({ type, end }) => type !== 'Place' || !isAttribute(text, end));
    const { start: first, end: last } = sentence;
    for (const { from, to, start, end, hedged, ...words } of [
      ...findRelations(text, sentence, typed),
      ...relationsOfRoles(text, { start: first, end: last }, typed, descriptors),
    ]) {
      const target = drafts[to]?.id ?? '';
      add(from, to, { ...words, target, start, end, quote: text.slice(start, end), ...(hedged && { hedged }) });
    }
  }
  return relations;
}
