/** Where the nodes of a graph stand: run to rest before anything is drawn, and always the same for the same graph. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Graph } from '../lib/match/graph';
import { type Named, namesOf } from './graph-labels';
import { sided } from './graph-sides';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In the units of the drawing, which a style sheet draws as wide as the panel. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  /** Middle of each node, by its number. */
  readonly points: readonly Point[];
  readonly nodes: readonly Named[];
}

const WIDTH = 320;
/** As much of the drawing as nodes with their names may fill, where it is to look like a drawing and no list. */
const FULL = 0.5;
const LEAST_HEIGHT = 190;
/** Steps after which nothing moves that the eye could see; the library's own number is 300, and 60 nodes take 0.15 ms each. */
const STEPS = 50;
/** So many passes at most; 60 nodes need some 40. */
const PASSES = 120;
/**
 * What lies over something else goes sideways in a pass where that is less than so many times the way up or down. Never
 * to change it would leave rows stuck between rows, and wide names at both sides.
 */
const SIDEWAYS = [6, 1, 0.2];

export function layOut(graph: Graph): GraphLayout {
  const nodes = namesOf(graph);
  const area = nodes.reduce((sum, { box }) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
  const height = Math.max(LEAST_HEIGHT, Math.round(area / FULL / WIDTH));
  const points = spread(drawnTogether(graph, height), nodes, height);
  for (let pass = 0; pass < PASSES && pushApart(points, nodes, height, SIDEWAYS[pass % SIDEWAYS.length]!); pass++);
  const whole = Math.max(height, sink(points, nodes));
  const places = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  return { width: WIDTH, height: whole, points: places, nodes: sided(graph, places, nodes, whole) };
}

/** Neighbours near each other, the others apart; around no place in particular. */
function drawnTogether({ nodes, edges }: Graph, height: number): SimulationNodeDatum[] {
  const moving: SimulationNodeDatum[] = nodes.map(() => ({}));
  forceSimulation(moving)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force(
      'links',
      forceLink(edges.map(([source, target]) => ({ source, target })))
        .distance(60)
        .strength(0.5),
    )
    .force('charge', forceManyBody().strength(-260).distanceMax(320))
    // The drawing is higher than wide where there are many.
    .force('x', forceX(0).strength((0.08 * height) / WIDTH))
    .force('y', forceY(0).strength(0.06))
    .tick(STEPS);
  return moving;
}

type Moving = { x: number; y: number };

/** Over the whole drawing, each as far from its edges as its name needs; what has no extent stands in the middle. */
function spread(moving: readonly SimulationNodeDatum[], nodes: readonly Named[], height: number): Moving[] {
  const [across, down] = [scaled(moving.map(({ x = 0 }) => x)), scaled(moving.map(({ y = 0 }) => y))];
  return nodes.map(({ box }, at) => ({
    x: between(-box.left, WIDTH - box.right, across[at]!),
    y: between(-box.top, height - box.bottom, down[at]!),
  }));
}

/**
 * From 0 for the least to 1 for the most: half by how much they are, and half by their order, since a crowd in the middle
 * has no room for its names.
 */
function scaled(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);
  const [least, most] = [values[order[0]!]!, values[order.at(-1)!]!];
  if (most - least < 1) return values.map(() => 0.5);
  const ranks = new Map(order.map((number, rank) => [number, rank / (values.length - 1)]));
  return values.map((value, at) => (ranks.get(at)! + (value - least) / (most - least)) / 2);
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/**
 * Moves nodes that lie over each other, names included, apart by the shorter way: sideways where that is less than
 * `sideways` times the other. False where none do any more.
 */
function pushApart(points: readonly Moving[], nodes: readonly Named[], height: number, sideways: number): boolean {
  let moved = false;
  for (let at = 0; at < points.length; at++)
    for (let other = at + 1; other < points.length; other++) {
      const a = points[at]!;
      const b = points[other]!;
      const boxA = nodes[at]!.box;
      const boxB = nodes[other]!.box;
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
      keepInside(a, boxA, height);
      keepInside(b, boxB, height);
    }
  return moved;
}

function shift(a: Moving, b: Moving, axis: 'x' | 'y', by: number): void {
  a[axis] += by + Math.sign(by) * 0.5;
  b[axis] -= by + Math.sign(by) * 0.5;
}

function keepInside(point: Moving, { left, right, top, bottom }: Named['box'], height: number): void {
  point.x = Math.max(-left, Math.min(WIDTH - right, point.x));
  point.y = Math.max(-top, Math.min(height - bottom, point.y));
}

/** From the top on, lets down what still lies over something else until it does not. Gives how far down it all goes. */
function sink(points: readonly Moving[], nodes: readonly Named[]): number {
  const settled: number[] = [];
  for (const at of [...points.keys()].sort((a, b) => points[a]!.y - points[b]!.y)) {
    const [point, { left, right, top }] = [points[at]!, nodes[at]!.box];
    for (const other of settled) {
      const [above, box] = [points[other]!, nodes[other]!.box];
      const beside = point.x + right <= above.x + box.left || above.x + box.right <= point.x + left;
      if (!beside) point.y = Math.max(point.y, above.y + box.bottom - top);
    }
    settled.push(at);
  }
  return Math.ceil(Math.max(...points.map(({ y }, at) => y + nodes[at]!.box.bottom)));
}
