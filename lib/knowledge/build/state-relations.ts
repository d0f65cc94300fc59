import type { Relation } from '../model';
import { isRelationType } from '../relation-types';
import type { QuoteFinder } from './curation';
import { FUNCTION_WORDS } from './name-words';
import { type Reading, sentenceAt } from './reading';
import { findRelations } from './relations';
import { relationsOfRoles } from './role-relations';

/** "U.S. regulatory standards": the place says of what kind they are, and stands in no relation. */
function isAttribute(text: string, end: number): boolean {
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(text.slice(end, end + 24))?.[1];
  return next !== undefined && !FUNCTION_WORDS.has(next) && !/(?:ed|s)$/.test(next);
}

/** For each draft its relations, by hand and by rule; of one pair in one sentence only one, the curated one first. */
export function relateEntries(reading: Reading, quotes: QuoteFinder): readonly Relation[][] {
  const { text, drafts, sentences, descriptors } = reading;
  const relations: Relation[][] = drafts.map(() => []);
  const taken = new Set<string>();
  /** False where the pair is related already: by this sentence, or by another in the same way. */
  const add = (from: number, to: number, relation: Relation): boolean => {
    const sentence = sentenceAt(sentences, relation.start)?.start ?? relation.start;
    const keys = [`${Math.min(from, to)}:${Math.max(from, to)}@${sentence}`, `${from}:${to}:${relation.type}`];
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    relations[from]?.push(relation);
    return true;
  };
  drafts.forEach((draft, from) => {
    draft.curated?.relations?.forEach(({ type, target, label, inverse, hedged, quote }, i) => {
      const path = `entries.${draft.id}.relations[${i}]`;
      const report = (part: string, reason: string) => quotes.problems.push({ path: path + part, reason });
      const to = drafts.findIndex((other) => other.id === target);
      if (to < 0) report('.target', `there is no entry “${target}”`);
      if (!isRelationType(type)) report('.type', `“${type}” is not in the list`);
      const evidence = quotes.find(quote, `${path}.quote`);
      const words = { type, ...(label && { label }), ...(inverse && { inverse }) };
      const added = add(from, to, { ...words, target, ...evidence, ...(hedged && { hedged }) });
      if (!added) report('', 'the same pair is already related by this sentence');
    });
  });
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
