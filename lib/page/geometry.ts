/** Where the popover stands, and the way the pointer takes to it. Pure: CSS px in the window's coordinates. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Side = 'above' | 'below';

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly side: Side;
  /** What the popover may take up at most; less than it asks for where the window is low. */
  readonly maxHeight: number;
}

/** Between term and popover: near enough to belong together, far enough to leave the underline in sight. */
const GAP = 8;
/** Between popover and the window's edge. */
const MARGIN = 8;
/** A popover that has so much room stays on its side, and scrolls: it would lead the eye astray by a leap. */
const ENOUGH = 280;
/** How far left of the line's start the popover begins, so that its text, not its edge, stands below the term. */
const INDENT = 18;
/** With no more room than this at either side, the popover stands in the middle: it would seem to miss an edge. */
const NARROW = 32;
/** How far a hand strays from the straight way. */
const SLACK = 6;

/** Whether two boxes have any part in common. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places a popover of `size` beside a term whose lines are `lines` (never empty); `line` is the one pointed at.
 * It stands below all lines where it fits, else above them, else on the roomier side with its height cut:
 * so it never covers the term and never leaves the window. `before`: the side it stands on already, which it keeps where
 * there is room to read.
 */
export function place(lines: readonly Box[], line: Box, size: Size, window: Size, before?: Side): Place {
  const above = Math.min(...lines.map(({ top }) => top)) - GAP - MARGIN;
  const below = window.height - Math.max(...lines.map(({ bottom }) => bottom)) - GAP - MARGIN;
  const room = { above, below };
  const stays = before && room[before] >= Math.min(size.height, ENOUGH);
  const side = stays ? before : size.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(0, room[side]);
  const height = Math.min(size.height, maxHeight);
  const beside = (window.width - size.width) / 2;
  return {
    left: beside < NARROW ? Math.max(beside, MARGIN) : clamp(line.left - INDENT, MARGIN, 2 * beside - MARGIN),
    top: side === 'below' ? window.height - below - MARGIN : above + MARGIN - height,
    side,
    maxHeight,
  };
}

/** Whether a point lies on the way from the line box to the popover: in the hull of the two, and a little around it. */
export function inCorridor(x: number, y: number, line: Box, popover: Box): boolean {
  const [from, to] = popover.top >= line.bottom ? [line.top, popover.top] : [line.bottom, popover.bottom];
  const way = (y - from) / (to - from);
  if (!(way >= 0 && way <= 1)) return false;
  return x >= mix(line.left, popover.left, way) - SLACK && x <= mix(line.right, popover.right, way) + SLACK;
}

export const contains = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The box nearest to a point, by vertical distance first; `boxes` is never empty. */
export const nearest = (boxes: readonly Box[], x: number, y: number): Box =>
  boxes.reduce((best, box) => (distance(box, x, y) < distance(best, x, y) ? box : best));

const distance = ({ left, top, right, bottom }: Box, x: number, y: number): number =>
  Math.max(top - y, y - bottom, 0) * 1000 + Math.max(left - x, x - right, 0);

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
/** `low` wins where the two cross: in a window narrower than the popover its beginning stays in sight. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
