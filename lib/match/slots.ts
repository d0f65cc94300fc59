/**
 * A hash table in an array: key and value of each slot in turn, searched slot after slot from where a key's highest
 * bits point (open addressing with linear probing: Knuth, TAOCP 3, §6.4). A key is a hash already; 0 is a free slot.
 */

/** The share of slots in use at most. More makes searches long, less makes the table large. */
const LOAD = 0.75;

/** How many slots a table for `keys` keys has: a power of two, and always one of them free. */
export const slotsFor = (keys: number): number => 2 ** Math.max(1, Math.ceil(Math.log2((keys + 1) / LOAD)));

/** A table, its slots all free, that takes `keys` keys. */
export const createSlots = (keys: number): Int32Array => new Int32Array(2 * slotsFor(keys));

/** The value under `key`, or 0. */
export const findValue = (slots: Int32Array, key: number): number => slots[seek(slots, key) + 1]!;

/** Where the value under `key` stands, which is 0 until it is set; the key takes a slot where it has none. */
export function claimValue(slots: Int32Array, key: number): number {
  const slot = seek(slots, key);
  slots[slot] = key;
  return slot + 1;
}

/** The slot of `key`, or the free one it would take, whose value is 0. */
function seek(slots: Int32Array, key: number): number {
  const last = slots.length - 2;
  let slot = (key >>> Math.clz32(last >> 1)) << 1;
  while (slots[slot] !== key && slots[slot] !== 0) slot = (slot + 2) & (last | 1);
  return slot;
}

/** 2^32 over the golden ratio: whole numbers times this are spread over the highest bits, no two alike. */
export const SPREAD = 0x9e3779b1;
