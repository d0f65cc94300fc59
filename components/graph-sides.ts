/** On which side of its dot each name of a picture stands: where fewer lines run through it, if that place is free. */
import type { Graph } from '../lib/match/graph';
import { type Box, labelBox, type Named, onOtherSide } from './graph-labels';
import type { Point } from './graph-layout';

/** Names are below their dots; those that are better above them, and can be, go there, one after the other. */
export function sided({ edges }: Graph, points: readonly Point[], nodes: readonly Named[], height: number): Named[] {
  const chosen = [...nodes];
  const boxes = nodes.map(({ box }, at) => placed(box, points[at]!));
  const lines = edges.map(([from, to]) => [points[from]!, points[to]!] as const);
  const crossings = (named: Named, point: Point) => {
    const box = placed(labelBox(named), point);
    return lines.filter(([from, to]) => crosses(from, to, box)).length;
  };
  for (const [at, point] of points.entries()) {
    const other = onOtherSide(chosen[at]!);
    const box = placed(other.box, point);
    if (box.top < 0 || box.bottom > height || boxes.some((one, number) => number !== at && overlap(one, box))) continue;
    if (crossings(other, point) >= crossings(chosen[at]!, point)) continue;
    chosen[at] = other;
    boxes[at] = box;
  }
  return chosen;
}

const placed = ({ left, right, top, bottom }: Box, { x, y }: Point): Box => ({
  ...{ left: x + left, right: x + right },
  ...{ top: y + top, bottom: y + bottom },
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether the line between two points has a part inside a box: each side of it cuts off what lies beyond. */
function crosses(from: Point, to: Point, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  const sides = [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return false;
    if (towards < 0) start = Math.max(start, room / towards);
    if (towards > 0) end = Math.min(end, room / towards);
  }
  return start < end;
}
