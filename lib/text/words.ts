import type { TextSpan } from './span';

/**
 * Words with the signs that may stand inside one ("don't", "U.S", "AT&T", "4.5"); a sign at a word's edge is not
 * part of it. Hyphens part words, so "supply-chain" and "supply chain" have the same ones.
 */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.&][\p{L}\p{N}\p{M}]+)*/gu;

/** The possessive ending, straight or curly. */
const POSSESSIVE = /['’][sS]$/;

/**
 * The words of `text` from `start` to `end`, in order. A possessive "’s" is left out of its word, so that
 * "AWS’s" is found as "AWS".
 */
export function wordSpans(text: string, start = 0, end = text.length): TextSpan[] {
  const found: TextSpan[] = [];
  const pattern = new RegExp(WORD);
  pattern.lastIndex = start;
  for (let hit = pattern.exec(text); hit && hit.index < end; hit = pattern.exec(text)) {
    const word = hit[0].slice(0, end - hit.index);
    found.push({ start: hit.index, end: hit.index + word.replace(POSSESSIVE, '').length });
  }
  return found;
}

/** How many words `text` has; possessives count with their word. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
