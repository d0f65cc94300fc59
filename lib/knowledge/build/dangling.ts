import type { Problem } from '../decode';
import type { KnowledgePack } from '../model';
import type { Curation } from './curation';

/** What the curation points to that the pack does not have. */
export function danglingIds(pack: KnowledgePack, curation: Curation): Problem[] {
  const ids = new Set(pack.entries.map((entry) => entry.id));
  const missing = (path: string, id: string) => (ids.has(id) ? [] : [{ path, reason: `there is no entry “${id}”` }]);
  const asked = new Set(pack.qas.map((qa) => qa.question));
  const stated = new Set(pack.facts.map((fact) => fact.text));
  return [
    ...(curation.keyTerms ?? []).flatMap((id, i) => missing(`keyTerms[${i}]`, id)),
    ...(curation.facts ?? []).flatMap(({ text, entries }, i) => [
      ...(stated.has(text) ? [] : [{ path: `facts[${i}]`, reason: `the rules find no fact “${text}”` }]),
      ...entries.flatMap((id, j) => missing(`facts[${i}].entries[${j}]`, id)),
    ]),
    ...(curation.questions ?? []).flatMap(({ question, entries }, i) => [
      ...(asked.has(question) ? [] : [{ path: `questions[${i}]`, reason: `nobody asks “${question}”` }]),
      ...entries.flatMap((id, j) => missing(`questions[${i}].entries[${j}]`, id)),
    ]),
  ];
}
