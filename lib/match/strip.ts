/** Where in an article something stands, drawn small: marks on a line from its beginning to its end. */
import type { TextSpan } from '../text/span';

/** A line of a panel has room for about so many marks that the eye can tell apart. */
export const STRIP_SLOTS = 96;

/** The slots of the line in which a span begins, each once and in order: from 0 to `STRIP_SLOTS` - 1. `length`: that of the text. */
export function stripMarks(spans: readonly TextSpan[], length: number): number[] {
  const slots = new Set(spans.map(({ start }) => slotOf(start, length)));
  return [...slots].sort((a, b) => a - b);
}

export const slotOf = (offset: number, length: number): number =>
  Math.min(STRIP_SLOTS - 1, Math.floor((offset / Math.max(1, length)) * STRIP_SLOTS));

/** Number of the span that begins nearest to a share (0 to 1) of the text; of two the earlier. -1 where there are none. */
export function nearestTo(spans: readonly TextSpan[], length: number, share: number): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { start }] of spans.entries()) {
    const distance = Math.abs(start / Math.max(1, length) - share);
    if (distance >= least) continue;
    nearest = at;
    least = distance;
  }
  return nearest;
}
