/** Points, boxes and lines of a drawing, in its units: from left to right and from the top. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box around a point, where that point is. */
export const placed = ({ left, right, top, bottom }: Box, { x, y }: Point): Box => ({
  left: x + left,
  right: x + right,
  top: y + top,
  bottom: y + bottom,
});

/** The box around a dot in the middle. */
export const around = (radius: number): Box => ({ left: -radius, right: radius, top: -radius, bottom: radius });

/** What is above the middle below it, and the other way round. */
export const upset = (box: Box): Box => ({ ...box, top: -box.bottom, bottom: -box.top });

/** Whether two boxes have more than edges in common. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether the line between two points has a part inside a box: not where all its corners are on one side of it. */
export function runsThrough(from: Point, to: Point, { left, right, top, bottom }: Box): boolean {
  if (from.x < left ? to.x < left : from.x > right && to.x > right) return false;
  if (from.y < top ? to.y < top : from.y > bottom && to.y > bottom) return false;
  const corner = isLeft(from, to, left, top);
  return (
    isLeft(from, to, right, top) !== corner ||
    isLeft(from, to, left, bottom) !== corner ||
    isLeft(from, to, right, bottom) !== corner
  );
}

/** Whether the lines from `a` to `b` and from `c` to `d` cross. */
export const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  isLeft(a, b, c.x, c.y) !== isLeft(a, b, d.x, d.y) && isLeft(c, d, a.x, a.y) !== isLeft(c, d, b.x, b.y);

/** Whether a place lies on the one side of the line through two points, and not on the other one or on it. */
const isLeft = (from: Point, to: Point, x: number, y: number): boolean =>
  (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x);
