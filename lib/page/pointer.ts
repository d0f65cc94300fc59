/** From a point in the window to the mention that stands there. */
import type { TextSpan } from '../text/span';
import { type Box, contains } from './geometry';
import { linesOf } from './lines';
import type { PageText } from './page-text';

/** An underline hangs below its line box; a pointer on it points at the term. In CSS px. */
const REACH = 2;

/**
 * The place in `mentions` (sorted, apart from each other) of the one at a point of the window, or -1.
 *
 * `caretPositionFromPoint` finds the text at once, but snaps to text far away: so the mention's own boxes are asked
 * as well. A caret between two letters belongs to both sides, hence two tries.
 */
export function mentionAt(x: number, y: number, text: PageText, mentions: readonly TextSpan[]): number {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return -1;
  const offset = text.offsetOf(caret.offsetNode as Text, caret.offset);
  if (offset === null) return -1;
  for (const at of mentionsTouching(offset, mentions)) {
    const range = text.rangeOf(mentions[at]!);
    if (range && linesOf(range).some((line) => contains(reachable(line), x, y))) return at;
  }
  return -1;
}

const reachable = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom: bottom + REACH });

/** The mentions that hold `offset` or end at it: two at most. */
function mentionsTouching(offset: number, mentions: readonly TextSpan[]): number[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return [low, low + 1].filter((at) => at < mentions.length && mentions[at]!.start <= offset);
}
