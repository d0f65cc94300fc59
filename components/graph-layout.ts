/** Where the nodes of a graph stand: all is found before anything is drawn, and always the same for the same graph. */
import type { Graph } from '../lib/match/graph';
import { movedApart } from './graph-apart';
import type { Box, Point, Size } from './graph-boxes';
import { calmed, restlessness, type Stand } from './graph-calm';
import { atRest, turned } from './graph-forces';
import { FEW, type Named, namesOf } from './graph-labels';

/** In the units of the drawing, which a style sheet draws as wide as the panel. */
export interface GraphLayout extends Size {
  /** Middle of each node, by its number. */
  readonly points: readonly Point[];
  readonly nodes: readonly Named[];
}

/**
 * As much of the drawing as nodes with their names may fill, where it is to look like a drawing and no list: a picture
 * of many is high as it is.
 */
const fullAt = (nodes: number): number => 0.45 + nodes * 0.0035;
const LEAST_HEIGHT = 190;
/** Of few nodes the calmest of several pictures is taken, each turned by so much, in radians; of more that would take too long. */
const TURNS = [0, 0.7, -0.7];

/** In a drawing of this width, and as high as it must be. */
export function layOut(graph: Graph, width: number): GraphLayout {
  const nodes = namesOf(graph);
  const boxes = nodes.map(({ box }) => box);
  const area = boxes.reduce((sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top), 0);
  const wanted = { width, height: Math.max(LEAST_HEIGHT, Math.round(area / fullAt(nodes.length) / width)) };
  const resting = atRest(graph);
  const upright = wanted.height > width ? Math.PI / 2 : 0;
  const turns = nodes.length <= FEW ? TURNS : [0];
  const pictures = turns.map((turn) => {
    const { points, size } = movedApart(spread(turned(resting, upright + turn), boxes, wanted), boxes, wanted);
    const stands = calmed(graph, points, nodes, size);
    return { stands, cost: restlessness(graph, stands) };
  });
  const { stands } = pictures.reduce((best, picture) => (picture.cost < best.cost ? picture : best));
  return trimmed(stands, width);
}

/** In their order from left to right and from the top, over the whole drawing: a crowd in the middle has no room for its names. */
function spread(points: readonly Point[], boxes: readonly Box[], size: Size): Point[] {
  const [across, down] = [ranks(points.map(({ x }) => x)), ranks(points.map(({ y }) => y))];
  return boxes.map((box, at) => ({
    x: between(-box.left, size.width - box.right, across[at]!),
    y: between(-box.top, size.height - box.bottom, down[at]!),
  }));
}

/** From 0 for the least to 1 for the most. */
function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);
  const places = new Map(order.map((number, place) => [number, place / (values.length - 1)]));
  return values.map((_, at) => places.get(at)!);
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** Without what is empty above and below, and in the middle. */
function trimmed(stands: readonly Stand[], width: number): GraphLayout {
  const sides = (side: keyof Box) => stands.map(({ box }) => box[side]);
  const [top, bottom] = [Math.min(...sides('top')), Math.max(...sides('bottom'))];
  const aside = (width - Math.min(...sides('left')) - Math.max(...sides('right'))) / 2;
  return {
    ...{ width, height: Math.ceil(bottom - top) },
    points: stands.map(({ x, y }) => ({ x: Math.round(x + aside), y: Math.round(y - top) })),
    nodes: stands.map(({ named }) => named),
  };
}
