/** Where the nodes of a graph come to rest where neighbours pull at each other, and all push the others away. */
import { forceLink, forceSimulation, forceX, forceY } from 'd3-force';
import type { Graph } from '../lib/match/graph';
import type { Point } from './graph-boxes';

/** Steps to rest. The library's own number is 300; with little friction and strong forces lines cross as seldom after these. */
const STEPS = 60;
const FRICTION = 0.2;
const PULL = 1;
const PUSH = 1500;
const DISTANCE = 60;
/** To the middle, so that those with no way to each other stay in sight. */
const TOGETHER = 0.02;

interface Moving {
  x: number;
  y: number;
  /** How far it goes in a step. */
  vx: number;
  vy: number;
}

/** Around no place in particular. */
export function atRest({ nodes, edges }: Graph): Point[] {
  const moving = nodes.map((): Moving => ({ x: NaN, y: NaN, vx: 0, vy: 0 })); // The library places what is nowhere.
  const links = forceLink(edges.map(([source, target]) => ({ source, target })));
  forceSimulation(moving)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .velocityDecay(FRICTION)
    .force('links', links.distance(DISTANCE).strength(PULL))
    .force('push', (alpha) => pushAway(moving, PUSH * alpha))
    .force('x', forceX(0).strength(TOGETHER))
    .force('y', forceY(0).strength(TOGETHER))
    .tick(STEPS);
  return moving.map(({ x, y }) => ({ x, y }));
}

/** Each from each other, the less the further. For so few that is quicker than the library's tree of places. */
function pushAway(nodes: readonly Moving[], strength: number): void {
  for (let at = 0; at < nodes.length; at++)
    for (let other = at + 1; other < nodes.length; other++) {
      const a = nodes[at]!;
      const b = nodes[other]!;
      const x = b.x - a.x;
      const y = b.y - a.y;
      const push = strength / Math.max(1, x * x + y * y);
      a.vx -= x * push;
      a.vy -= y * push;
      b.vx += x * push;
      b.vy += y * push;
    }
}

/** Turned so that the direction in which they reach furthest is at this angle, in radians: that of their principal axis. */
export function turned(points: readonly Point[], angle: number): Point[] {
  const sum = (of: (point: Point) => number) => points.reduce((total, point) => total + of(point), 0);
  const [x, y] = [sum((point) => point.x) / points.length, sum((point) => point.y) / points.length];
  const across = sum((point) => (point.x - x) ** 2 - (point.y - y) ** 2);
  const aslant = sum((point) => 2 * (point.x - x) * (point.y - y));
  const turn = angle - Math.atan2(aslant, across) / 2;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return points.map((point) => ({ x: point.x * cos - point.y * sin, y: point.x * sin + point.y * cos }));
}
