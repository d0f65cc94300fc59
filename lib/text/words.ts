import type { TextSpan } from './span';

/**
 * Words with the signs that may stand inside one ("don't", "U.S", "AT&T", "4.5"); a sign at a word's edge is not
 * part of it. Hyphens part words, so "supply-chain" and "supply chain" have the same ones.
 */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.&][\p{L}\p{N}\p{M}]+)*/gu;

/** Whether a possessive ending, straight or curly, stands before `end`. */
const isPossessive = (text: string, end: number): boolean => {
  const [mark, letter] = [text[end - 2], text[end - 1]];
  return (letter === 's' || letter === 'S') && (mark === '’' || mark === "'");
};

/**
 * The words of `text` from `start` to `end`, in order. A possessive "’s" is left out of its word, so that
 * "AWS’s" is found as "AWS".
 */
export function wordSpans(text: string, start = 0, end = text.length): TextSpan[] {
  const found: TextSpan[] = [];
  for (const { index, 0: word } of text.slice(start, end).matchAll(WORD)) {
    const stop = start + index + word.length;
    found.push({ start: start + index, end: stop - (isPossessive(text, stop) ? 2 : 0) });
  }
  return found;
}

/** How many words `text` has; possessives count with their word. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
