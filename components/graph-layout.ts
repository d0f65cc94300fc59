/** Where the nodes of a graph stand: run to rest before anything is drawn, and always the same for the same graph. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Graph } from '../lib/match/graph';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface GraphLayout {
  /** In the units of the drawing, which a style sheet draws as wide as the panel. */
  readonly width: number;
  readonly height: number;
  /** By number of the node. */
  readonly points: readonly Point[];
  /** Radius of each node. */
  readonly radii: readonly number[];
}

export const WIDTH = 360;
/** Room for half a name at the sides, and for one below, in units of the drawing. */
const MARGIN = { x: 34, y: 18 };
/** Steps after which nothing moves that the eye could see; the library's own number is 300, and 60 nodes take 0.15 ms each. */
const STEPS = 100;

/** A picture grows with what is on it, up to what a panel shows at once. */
const heightFor = (nodes: number): number => Math.min(600, 150 + nodes * 9);

/** Area grows with connections. */
const radiusOf = (connections: number): number => Math.min(13, 4 + Math.sqrt(connections) * 2);

export function layOut({ nodes, edges }: Graph): GraphLayout {
  const height = heightFor(nodes.length);
  const radii = nodes.map(({ linked }) => radiusOf(linked.length));
  const moving: SimulationNodeDatum[] = nodes.map(() => ({}));
  forceSimulation(moving)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force(
      'links',
      forceLink(edges.map(([source, target]) => ({ source, target })))
        .distance(56)
        .strength(0.5),
    )
    .force('charge', forceManyBody().strength(-220).distanceMax(300))
    .force(
      'apart',
      forceCollide((_, at) => radii[at]! + 13),
    )
    // The drawing is higher than wide where there are many.
    .force('x', forceX(0).strength((0.09 * height) / WIDTH))
    .force('y', forceY(0).strength(0.07))
    .tick(STEPS);
  return { width: WIDTH, height, points: spreadOver(moving, WIDTH, height), radii };
}

/** Spread over the whole drawing; what has no extent stands in the middle. */
function spreadOver(nodes: readonly SimulationNodeDatum[], width: number, height: number): Point[] {
  const across = spread(
    nodes.map(({ x = 0 }) => x),
    MARGIN.x,
    width - MARGIN.x,
  );
  const down = spread(
    nodes.map(({ y = 0 }) => y),
    MARGIN.y,
    height - MARGIN.y - 10,
  );
  return nodes.map(({ x = 0, y = 0 }) => ({ x: across(x), y: down(y) }));
}

function spread(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const scale = most - least < 1 ? 0 : (to - from) / (most - least);
  return (value) => Math.round(scale === 0 ? (from + to) / 2 : from + (value - least) * scale);
}
