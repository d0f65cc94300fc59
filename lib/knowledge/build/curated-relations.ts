import { isRelationType } from '../relation-types';
import type { QuoteFinder } from './curation';
import type { Reading } from './reading';
import type { AddRelation } from './state-relations';

/** Adds the relations that the curation states, and reports those that fit nothing. */
export function relateByHand({ drafts }: Reading, quotes: QuoteFinder, add: AddRelation): void {
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
}
