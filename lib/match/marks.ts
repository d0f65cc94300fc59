import { SPREAD } from './slots';
import type { Density, EntryRef } from './types';

/** Words: about a screen of text, after which a reader may want the underline again. */
const WORDS_BETWEEN = 200;
/** One more than the number of any entry of an index (trie.ts). */
const ENTRIES = 2 ** 26;

/**
 * Decides what is underlined, mention after mention: no entry again before the distance is passed. A hash table in
 * plain arrays: browsers take longer to make a typed array, or to let a `Map` grow, than to find all mentions.
 */
export class Marks {
  readonly #distance: number;
  readonly #mask: number;
  /** Entries, as numbers above 0; 0 is a free slot. */
  readonly #keys: number[];
  /** By slot, the number of the word at which the entry's last underlined mention begins. */
  readonly #words: number[];

  /** For mentions with at most so many claims by entries, all in all. */
  constructor(
    readonly density: Density,
    claims: number,
  ) {
    const size = 2 ** Math.ceil(Math.log2(2 * claims + 1));
    this.#distance = density === 'all' ? WORDS_BETWEEN : Number.POSITIVE_INFINITY;
    this.#mask = size - 1;
    this.#keys = new Array<number>(size).fill(0);
    this.#words = new Array<number>(size).fill(0);
  }

  /** Whether a mention of these entries, with `word` words before it, is underlined. */
  take(refs: readonly EntryRef[], word: number): boolean {
    if (this.density === 'none') return false;
    for (let at = 0; at < refs.length; at++) {
      const slot = this.#slotOf(keyOf(refs[at]!));
      if (this.#keys[slot] !== 0 && word - this.#words[slot]! < this.#distance) return false;
    }
    for (let at = 0; at < refs.length; at++) {
      const key = keyOf(refs[at]!);
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#words[slot] = word;
    }
    return true;
  }

  /** The slot of a key, or the free one it would take. */
  #slotOf(key: number): number {
    let slot = (Math.imul(key, SPREAD) >>> 7) & this.#mask;
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

const keyOf = ({ index, entry }: EntryRef): number => index * ENTRIES + entry + 1;
