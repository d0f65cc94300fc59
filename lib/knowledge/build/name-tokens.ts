import type { TextSpan } from '../../text/span';
import { wordSpans } from '../../text/words';

/** A word as names are read from it. */
export interface NameToken extends TextSpan {
  readonly word: string;
  /** In lower case. */
  readonly key: string;
  /** Begins with a capital, or holds one ("iPhone"). */
  readonly capital: boolean;
  /** Two letters or more, all capitals. */
  readonly shout: boolean;
  /** A capital is owed to the place: first in its sentence or quotation. */
  readonly first: boolean;
}

/**
 * The words of one sentence. What opens a quotation or follows a colon or a dash is first too; in the row of a table,
 * and before a verb of speech, the place owes nobody a capital.
 */
export function readTokens(text: string, sentence: TextSpan): NameToken[] {
  const row = isRow(text.slice(sentence.start, sentence.end));
  let before = sentence.start;
  return wordSpans(text, sentence.start, sentence.end).map(({ start, end: bare }, i) => {
    const end = isDotted(text, start, bare) ? bare + 1 : bare;
    const word = text.slice(start, end);
    const key = word.toLowerCase();
    const gap = text.slice(before, start);
    before = bare;
    return {
      start,
      end,
      word,
      key,
      capital: word === key ? ARABIC.test(text.slice(start, end + 2)) : CAPITAL.test(word),
      shout: word !== key && word === word.toUpperCase() && LETTERS.test(word),
      first: (i === 0 || (gap !== ' ' && OPENING.test(gap))) && !row && !SPEECH.test(text.slice(end, end + 12)),
    };
  });
}

/** "al-Maliki" */
const ARABIC = /^[ae]l-\p{Lu}/u;
const CAPITAL = /^\p{Ll}{0,2}\p{Lu}/u;
const LETTERS = /\p{L}.*\p{L}/u;

/** What comes before a word that a capital is owed to, besides the start of the sentence. */
const OPENING = /["“‘:•*]\s*$|^\s*[-–—]+\s*$|[?!]["”)]*\s+$/;
const SPEECH = /^ (?:said|says|told|added)\b/;

/** Rows of results and prices: figures in plenty, and no full stop. */
const isRow = (sentence: string): boolean =>
  !/[.!?]["”’)]*$/.test(sentence) && (sentence.match(/\d+/g)?.length ?? 0) >= 2;

/** "U.S." and "J.K.": the last full stop belongs to the word. */
const isDotted = (text: string, start: number, end: number): boolean =>
  text[end] === '.' && text[start + 1] === '.' && /^\p{L}(?:\.\p{L})+$/u.test(text.slice(start, end));
