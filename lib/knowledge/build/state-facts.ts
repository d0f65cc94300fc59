import { covers, type TextSpan } from '../../text/span';
import type { Fact } from '../model';
import { findFacts } from './facts';
import type { Reading } from './reading';

/**
 * Facts of the prose with the entries of the clause they stand in, or else of the sentence. `published` is the day from
 * which "on Monday" counts, or ''.
 */
export function gatherFacts({ text, sentences, drafts }: Reading, published: string): Fact[] {
  return sentences.flatMap((sentence) =>
    findFacts(text, sentence, published).map((fact) => {
      const clause = clauseAround(text, sentence, fact);
      const beside = sentence.mentions.filter((mention) => covers(clause, mention));
      const near = beside.length > 0 ? beside : sentence.mentions;
      return { ...fact, entries: [...new Set(near.map((mention) => drafts[mention.owner]?.id ?? ''))] };
    }),
  );
}

/** From the comma before the fact to the one after it. */
function clauseAround(text: string, sentence: TextSpan, fact: TextSpan): TextSpan {
  const before = text.slice(sentence.start, fact.start).search(/[,;:—–][^,;:—–]*$/);
  const after = text.slice(fact.end, sentence.end).search(/[,;:—–]/);
  return {
    start: before < 0 ? sentence.start : sentence.start + before + 1,
    end: after < 0 ? sentence.end : fact.end + after,
  };
}
