import type { TextSpan } from './span';

/**
 * Words with the signs that may stand inside one ("don't", "U.S", "AT&T", "4.5"); a sign at a word's edge is not
 * part of it. Hyphens part words, so "supply-chain" and "supply chain" have the same ones.
 */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.&][\p{L}\p{N}\p{M}]+)*/gu;

/** Whether a possessive ending, straight or curly, stands before `end`. */
function isPossessive(text: string, end: number): boolean {
  const letter = text.charCodeAt(end - 1);
  if (letter !== SMALL_S && letter !== CAPITAL_S) return false;
  const mark = text.charCodeAt(end - 2);
  return mark === APOSTROPHE || mark === CURLY_APOSTROPHE;
}

const [SMALL_S, CAPITAL_S, APOSTROPHE, CURLY_APOSTROPHE] = [0x73, 0x53, 0x27, 0x2019];

/**
 * The words of `text` from `start` to `end`, in order. A possessive "’s" is left out of its word, so that
 * "AWS’s" is found as "AWS".
 */
export function wordSpans(text: string, start = 0, end = text.length): TextSpan[] {
  const found: TextSpan[] = [];
  const part = text.slice(start, end);
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(part); hit; hit = WORD.exec(part)) {
    const from = start + hit.index;
    const stop = from + hit[0].length;
    found.push({ start: from, end: stop - 2 > from && isPossessive(text, stop) ? stop - 2 : stop });
  }
  return found;
}

/** How many words `text` has; possessives count with their word. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
