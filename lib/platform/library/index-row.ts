import { loadIndex, type TermIndex } from '../../match';

/** A compiled index as it is stored. */
export interface IndexRow {
  readonly pack: string;
  readonly buffer: ArrayBuffer;
  /** Of all of `buffer`; the index's own header vouches only for itself. */
  readonly sum: number;
}

export const indexRow = (pack: string, { buffer }: TermIndex): IndexRow => ({ pack, buffer, sum: checksum(buffer) });

/**
 * The index in a row, as views on what was read. Throws an `Error` where it is none, of another version, or differs
 * from what was written in a single bit. That look costs 1 ms for each 2 MB: 4 ms with 150,000 terms.
 */
export function openIndexRow(row: unknown): TermIndex {
  if (typeof row !== 'object' || row === null) throw new Error('There is no term index');
  const { buffer, sum } = row as { readonly buffer?: unknown; readonly sum?: unknown };
  if (!(buffer instanceof ArrayBuffer)) throw new Error('There is no term index in its row');
  if (checksum(buffer) !== sum) throw new Error('Damaged term index: it does not add up');
  return loadIndex(buffer);
}

/** FNV-1a over 32-bit words, with a shift that brings high bits down; odd bytes at the end one by one. */
function checksum(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer, 0, buffer.byteLength >> 2);
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words[at]!, 0x01000193) ^ (sum >>> 15);
  for (const byte of new Uint8Array(buffer, words.byteLength)) sum = Math.imul(sum ^ byte, 0x01000193) ^ (sum >>> 15);
  return sum >>> 0;
}
