import type { TextSpan } from '../../text/span';
import { wordSpans } from '../../text/words';
import { guessPos, type Pos } from './pos';

/** The words of one sentence with their guessed parts of speech, side by side; spans count in the document. */
export interface Tagged {
  readonly spans: readonly TextSpan[];
  readonly words: readonly string[];
  /** The words in lower case. */
  readonly keys: readonly string[];
  readonly tags: readonly Pos[];
}

export function tagSentence(text: string, sentence: TextSpan): Tagged {
  const spans = wordSpans(text, sentence.start, sentence.end);
  const words = spans.map((span) => text.slice(span.start, span.end));
  const keys = words.map((word) => word.toLowerCase());
  const tags = guessPos(words);
  // One noun, and no "up".
  for (const [at, key] of keys.entries())
    if (key === 'up' && keys[at - 1] === 'start' && text[spans[at]!.start - 1] === '-')
      [keys[at], tags[at]] = ['startup', 'N'];
  return { spans, words, keys, tags };
}

/** The number of the first word that begins at `at` or after it; the count of words where none does. */
export function wordFrom({ spans }: Tagged, at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const isCapital = (word: string): boolean => /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(word);
