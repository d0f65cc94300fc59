import type { TextSpan } from '../text/span';

/** One entry of one index: `index` counts in the list of indexes given to `scan`, `entry` in `pack.entries`. */
export interface EntryRef {
  readonly index: number;
  readonly entry: number;
}

/** A place in a text that an entry may own; `refs` are those who claim it, the earliest index first, never empty. */
export interface Mention extends TextSpan {
  readonly refs: readonly EntryRef[];
  /** Whether it is underlined; one that is not still answers to the pointer. */
  readonly marked: boolean;
}

/** How much is underlined. `none` leaves every mention to the pointer alone. */
export type Density = 'all' | 'fewer' | 'none';
