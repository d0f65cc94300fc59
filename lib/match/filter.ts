/**
 * Says of most keys that a hash table (slots.ts) lacks them without a look into it: one bit for every value of a key's
 * highest bits (a Bloom filter of one hash: Bloom 1970, doi:10.1145/362686.362692). The table of a large pack is beyond
 * the processor's fast memory, this is not; most words of a text begin no term, so most look-ups end here.
 */

/** Bits for each slot. With three of four slots in use, one key in ten that the table lacks passes all the same. */
const BITS_PER_SLOT = 8;

/** How many 32-bit numbers the filter beside a table of `slots` slots has: a power of two, at least 1. */
export const filterSizeFor = (slots: number): number => Math.ceil((slots * BITS_PER_SLOT) / 32);

/** Notes every key in a filled table. `filter` is all zero before. */
export function fillFilter(filter: Uint32Array, slots: Int32Array): void {
  for (let slot = 0; slot < slots.length; slot += 2) {
    const key = slots[slot]!;
    if (key === 0) continue;
    const bit = bitOf(filter, key);
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
}

/** False where the table lacks `key` for certain. */
export function mayHold(filter: Uint32Array, key: number): boolean {
  const bit = bitOf(filter, key);
  return ((filter[bit >>> 5]! >>> (bit & 31)) & 1) !== 0;
}

const bitOf = (filter: Uint32Array, key: number): number => key >>> Math.clz32(filter.length * 32 - 1);
