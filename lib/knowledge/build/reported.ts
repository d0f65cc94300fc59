import { spanText, type TextSpan } from '../../text/span';
import { countWords } from '../../text/words';
import type { Quotation } from '../model';
import type { Reading, ReadSentence } from './reading';
import type { Voice, Voices } from './speakers';
import { REPORTS } from './speech-verbs';

type Retold = Omit<Quotation, 'speaker'> & { readonly voice: Voice };

const FEWEST_WORDS = 4;
const AFTER_NAME = String.raw`^(?:\s\([^()]*\))?(?:, [^“”",]{2,100},)?\s${REPORTS}`;
/** "Lee said (in May) that …"; without "that" the words begin right after the verb, and as a clause does. */
const THAT = new RegExp(String.raw`${AFTER_NAME}(?:\s[^,.;:“”"]{2,60}?)??\sthat\s`);
const BARE = new RegExp(
  String.raw`${AFTER_NAME}\s(?=(?:the|a|an|he|she|it|they|his|her|its|their|there|this|these|those|some|many|no|all|more|most|both|police|people|\p{Lu})\b)`,
  'u',
);
/** "…, Lee said on Monday." */
const CLOSING = new RegExp(String.raw`^(?:, [^“”",]{2,100},)?\s${REPORTS}(?:\s[^,;:“”"]{2,60})?[.!?]?$`);

/** What the sentence retells without quotation marks, at most one stretch. */
export function findReported({ text }: Reading, sentence: ReadSentence, voices: Voices): Retold[] {
  const words = spanText(text, sentence);
  if (/[“”"«»]/.test(words)) return [];
  const retold = (voice: Voice, start: number, end: number): Retold[] => {
    const span = trimmed(text, { start, end });
    const quote = spanText(text, span);
    return countWords(quote) >= FEWEST_WORDS ? [{ quote, ...span, kind: 'reported', voice }] : [];
  };
  for (const mention of voices.within(sentence)) {
    const after = text.slice(mention.end, sentence.end);
    const before = text.slice(sentence.start, mention.start);
    if (/\baccording to (?:the )?$/i.test(before)) {
      if (/^According/.test(words))
        return /^, /.test(after) ? retold(mention.owner, mention.end + 2, sentence.end) : [];
      const comma = /, according to (?:the )?$/.exec(before);
      return comma && /^[.!?]?$/.test(after) ? retold(mention.owner, sentence.start, sentence.start + comma.index) : [];
    }
    if (/\b(?:of|by|with|to|for|from|and)\s$/.test(before)) continue;
    const ends = /, $/.test(before) && !OPENS.test(words) && CLOSING.test(after);
    if (ends) return retold(mention.owner, sentence.start, mention.start - 2);
    const lead = (THAT.exec(after) ?? BARE.exec(after))?.[0];
    if (lead) return retold(mention.owner, mention.end + lead.length, sentence.end);
  }
  return [];
}

/** A clause that leads in to the main one: then the comma ends no statement. */
const OPENS =
  /^(?:When|If|After|Before|While|As|Although|Though|Since|In|On|At|Asked|Speaking|Despite|During|Last|Earlier|Later)\b/;

function trimmed(text: string, span: TextSpan): TextSpan {
  const words = spanText(text, span);
  const end = span.start + words.replace(/[.!?,;]*\s*$/, '').length;
  return { start: Math.min(span.start + words.length - words.trimStart().length, end), end };
}
