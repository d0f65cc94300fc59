/** The hashes of words and of rows of words. Only speed hangs on them: what they find is compared letter by letter. */
import { foldText } from '../text/fold';
import { SPREAD } from './slots';

/** FNV-1a (draft-eastlake-fnv, 32 bits), fed with UTF-16 units. It can be taken back, which undoes an ending. */
export const EMPTY_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** The inverse of `PRIME` modulo 2^32. */
const INVERSE = 0x359c449b;

/** The hash of a word with `unit` added at its end. */
export const extendHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** The hash of a word without its last unit, which is `unit`. */
export const shortenHash = (hash: number, unit: number): number => Math.imul(hash, INVERSE) ^ unit;

/** The hash of `text` as one word. */
export function hashText(text: string): number {
  const folded = foldText(text);
  let hash = EMPTY_HASH;
  for (let at = 0; at < folded.length; at++) hash = extendHash(hash, folded.charCodeAt(at));
  return hash;
}

/** The hash of no words at all, from which every row begins. */
export const ROOT = 1;
/** Parts "C ++" from "C++": mixed in where a gap stands before the word. */
const GAP = 0x5bd1e995;

/**
 * The hash of a row of words with the word of hash `word` added; `gap` is 0 where it adjoins the word before.
 * Never 0, and its highest bits are the good ones: a key for slots.ts.
 */
export function extendRow(row: number, word: number, gap: number): number {
  const hash = Math.imul(Math.imul(row, 31) + (gap === 0 ? word : word ^ GAP), SPREAD);
  return hash === 0 ? 1 : hash;
}
