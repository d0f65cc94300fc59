/** From a point in the window to the place in the text that stands there. */

import { offsetIn } from './frames';
import { type Box, contains } from './geometry';
import { linesOf } from './lines';

/** An underline hangs below its line box; a pointer on it points at the term. In CSS px. */
const REACH = 2;

export interface Caret {
  readonly node: Text;
  /** In UTF-16 units of the node. */
  readonly offset: number;
}

/**
 * The caret nearest to a point (CSS px of the top window) in the text of `page`, which may be a frame's, or in those of
 * its shadow trees that are named. It snaps to text far away: ask `covers` whether the point lies on what was found.
 */
export function caretAt(x: number, y: number, page: Document, shadowRoots: readonly ShadowRoot[]): Caret | null {
  const { left, top } = offsetIn(page);
  const { caretPositionFromPoint } = Document.prototype;
  const caret: CaretPosition | null = caretPositionFromPoint.call(page, x - left, y - top, {
    shadowRoots: [...shadowRoots],
  });
  return caret?.offsetNode.nodeType === Node.TEXT_NODE
    ? { node: caret.offsetNode as Text, offset: caret.offset }
    : null;
}

/** Whether a point of the top window lies on the words of a range. */
export const covers = (range: StaticRange, x: number, y: number): boolean =>
  linesOf(range).some((line) => contains(reachable(line), x, y));

const reachable = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom: bottom + REACH });
