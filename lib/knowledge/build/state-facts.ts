import { covers, type TextSpan } from '../../text/span';
import type { Fact } from '../model';
import type { FoundFact } from './amounts';
import type { FoundForm } from './mentions';
import type { Reading } from './reading';

/** The facts of one sentence of `text`. */
export type FactFinder = (text: string, sentence: TextSpan) => FoundFact[];

/** Facts of the prose with the entries `beside` says they are about; without it, only the sure subject of the clause. */
export const gatherFacts = ({ text, sentences, drafts }: Reading, find: FactFinder, beside?: Beside): Fact[] =>
  sentences.flatMap((sentence) =>
    find(text, sentence).map((fact, at, all) => {
      const clause = clauseAround(text, sentence, fact);
      const sure = !beside && isWhole(fact) && !isConverted(text, all[at - 1], fact);
      const about =
        beside?.(sentence.mentions, clause) ??
        sentence.mentions.filter((mention) => sure && opensClause(text, clause, mention, fact)).slice(0, 1);
      return { ...fact, entries: [...new Set(about.map(({ owner }) => drafts[owner]?.id ?? ''))] };
    }),
  );

/** Of the mentions in a sentence those that a fact in this clause of it is about. */
export type Beside = (mentions: readonly FoundForm[], clause: TextSpan) => readonly FoundForm[];

/** "$12.9bn (£10bn)": the same sum again. */
const isConverted = (text: string, before: TextSpan | undefined, fact: TextSpan): boolean =>
  before !== undefined && /^\s?[([]/.test(text.slice(before.end, fact.start));

/** Whether the words say something beside a name: a large sum; a date, a bare "40%" or "in 25 years" does not. */
const isWhole = ({ kind, text }: Pick<Fact, 'kind' | 'text'>): boolean =>
  kind === 'amount' && /[mbtr]illion|\d ?(?:bn|tn|m)$/.test(text);

/** Whether the clause begins with this mention, a phrase of a few words before it at most, and the fact comes later. */
const opensClause = (text: string, clause: TextSpan, mention: TextSpan, fact: TextSpan): boolean =>
  covers(clause, mention) &&
  mention.end < fact.start &&
  fact.start - mention.end <= NEAR_UNITS &&
  !/\b(?:if|whether|that|his|her|its|their|each|and|or|another)\b/.test(text.slice(mention.end, fact.start)) &&
  /^(?:\W*(?:and |but |The |the )?(?:(?!that|if|whether)[\p{L}.-]+ ){0,2})$/u.test(
    text.slice(clause.start, mention.start),
  ) &&
  !/^['’]s?\s/.test(text.slice(mention.end));

/** Further from its subject a figure is of something else. UTF-16 units. */
const NEAR_UNITS = 60;

/** From the comma before the fact to the one after it. */
function clauseAround(text: string, sentence: TextSpan, fact: TextSpan): TextSpan {
  const before = text.slice(sentence.start, fact.start).search(/[,;:—–][^,;:—–]*$/);
  const after = text.slice(fact.end, sentence.end).search(/[,;:—–]/);
  return {
    start: before < 0 ? sentence.start : sentence.start + before + 1,
    end: after < 0 ? sentence.end : fact.end + after,
  };
}
