/** Moves the nodes of a drawing apart until none lies over another one, names included. */
import type { Box, Point, Size } from './graph-boxes';

interface Moving {
  x: number;
  y: number;
}

/** So many passes at most; what still lies over something then is let down, and more of them make no calmer picture. */
const PASSES = 30;
/**
 * What lies over something else goes sideways in a pass where that is less than so many times the way up or down. Never
 * to change it would leave rows stuck between rows, and wide names at both sides.
 */
const SIDEWAYS = [3, 1, 0.3];

/** `boxes`: what each node takes up around its point. The drawing gets higher where it has no room for them. */
export function movedApart(from: readonly Point[], boxes: readonly Box[], size: Size): { points: Point[]; size: Size } {
  const points = from.map((point): Moving => ({ ...point }));
  for (let pass = 0; pass < PASSES && pushApart(points, boxes, size, SIDEWAYS[pass % SIDEWAYS.length]!); pass++);
  return { points, size: { ...size, height: Math.max(size.height, sink(points, boxes)) } };
}

/**
 * Moves nodes that lie over each other, names included, apart by the shorter way: sideways where that is less than
 * `sideways` times the other. False where none do any more.
 */
function pushApart(points: readonly Moving[], boxes: readonly Box[], size: Size, sideways: number): boolean {
  let moved = false;
  for (let at = 0; at < points.length; at++)
    for (let other = at + 1; other < points.length; other++) {
      const a = points[at]!;
      const b = points[other]!;
      const boxA = boxes[at]!;
      const boxB = boxes[other]!;
      const below = a.y + boxA.bottom - b.y - boxB.top;
      const above = b.y + boxB.bottom - a.y - boxA.top;
      if (below <= 0 || above <= 0) continue;
      const right = a.x + boxA.right - b.x - boxB.left;
      const left = b.x + boxB.right - a.x - boxA.left;
      if (right <= 0 || left <= 0) continue;
      moved = true;
      const across = Math.min(right, left);
      const down = Math.min(below, above);
      // Each by half, and a little more: halves of ever less would never end.
      if (across < down * sideways) shift(a, b, 'x', (right < left ? -across : across) / 2);
      else shift(a, b, 'y', (below < above ? -down : down) / 2);
      keepInside(a, boxA, size);
      keepInside(b, boxB, size);
    }
  return moved;
}

function shift(a: Moving, b: Moving, axis: 'x' | 'y', by: number): void {
  a[axis] += by + Math.sign(by) * 0.5;
  b[axis] -= by + Math.sign(by) * 0.5;
}

function keepInside(point: Moving, { left, right, top, bottom }: Box, { width, height }: Size): void {
  point.x = Math.max(-left, Math.min(width - right, point.x));
  point.y = Math.max(-top, Math.min(height - bottom, point.y));
}

/** From the top on, lets down what still lies over something else until it does not. Gives how far down it all goes. */
function sink(points: readonly Moving[], boxes: readonly Box[]): number {
  const settled: number[] = [];
  for (const at of [...points.keys()].sort((a, b) => points[a]!.y - points[b]!.y)) {
    const [point, { left, right, top }] = [points[at]!, boxes[at]!];
    for (const other of settled) {
      const [above, box] = [points[other]!, boxes[other]!];
      const beside = point.x + right <= above.x + box.left || above.x + box.right <= point.x + left;
      if (!beside) point.y = Math.max(point.y, above.y + box.bottom - top);
    }
    settled.push(at);
  }
  return Math.ceil(Math.max(...points.map(({ y }, at) => y + boxes[at]!.bottom)));
}
