/** Calms a picture: nodes move, and names change sides, to where lines are short and run through few names, dots and lines. */
import type { Graph } from '../lib/match/graph';
import { around, type Box, cross, overlap, type Point, placed, runsThrough, type Size } from './graph-boxes';
import { type Named, onOtherSide } from './graph-labels';

/** A node where it stands, and what it takes up there. */
export interface Stand extends Point {
  readonly named: Named;
  readonly box: Box;
  readonly label: Box;
  readonly dot: Box;
}

/** Of a line that runs through something; and of each unit of the drawing that it is longer or shorter than is best. */
const COST = { name: 4, ownName: 3, dot: 5, line: 1, longer: 0.02, shorter: 0.06 };
const BEST_LENGTH = 62;
/** A line that comes as near to a dot as this seems to lead to it. */
const BESIDE = 2;
/** So many nodes look for a better place in all, each once at least: where there are few, more looks take no time. */
const LOOKS = 119;
/** Who costs less stays where it is. */
const GOOD = 1;
/** How far from where it is, and from the middle of its neighbours, a node looks, and in how many directions. */
const FROM_OWN = [15, 60];
const FROM_NEIGHBOURS = 60;
const DIRECTIONS = 6;
/** As much each time they are turned, of one of them: the golden section comes back to none. */
const TURN = 0.618;

/** In a drawing of this size. Nothing lies over anything else where nothing did. */
export function calmed(graph: Graph, points: readonly Point[], nodes: readonly Named[], size: Size): Stand[] {
  const stands = nodes.map((named, at) => standing(named, points[at]!));
  const looks = Math.max(1, Math.floor(LOOKS / nodes.length));
  for (let look = 0; look < looks; look++)
    for (const [at, node] of nodes.entries()) {
      let best = stands[at]!;
      let least = costOf(graph, stands, at, best, Number.POSITIVE_INFINITY);
      if (least < GOOD) continue;
      const sides = [node, onOtherSide(node)];
      for (const point of placesFor(graph, stands, at, look))
        for (const named of sides) {
          if (!isFree(placed(named.box, point), stands, at, size)) continue;
          const stand = standing(named, point);
          const cost = costOf(graph, stands, at, stand, least);
          if (cost < least) [best, least] = [stand, cost];
        }
      stands[at] = best;
    }
  return stands;
}

const standing = (named: Named, { x, y }: Point): Stand => ({
  x,
  y,
  named,
  box: placed(named.box, { x, y }),
  label: placed(named.label, { x, y }),
  dot: placed(around(named.radius + BESIDE), { x, y }),
});

/** Whether there is room for node `at` in a box of the drawing. */
function isFree(box: Box, stands: readonly Stand[], at: number, { width, height }: Size): boolean {
  if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false;
  for (let other = 0; other < stands.length; other++)
    if (other !== at && overlap(stands[other]!.box, box)) return false;
  return true;
}

/** What all nodes cost with their lines: less where a picture is calmer. */
export const restlessness = (graph: Graph, stands: readonly Stand[]): number =>
  stands.reduce((sum, stand, at) => sum + costOf(graph, stands, at, stand, Number.POSITIVE_INFINITY), 0);

/**
 * What node `at` would cost with its lines; where that is `most` or more, no more of it than shows that. By numbers, not
 * by iterators: it is run some thousand times before a browser has made it quick.
 */
function costOf({ nodes, edges }: Graph, stands: readonly Stand[], at: number, stand: Stand, most: number): number {
  const { linked } = nodes[at]!;
  const { box, label, dot } = stand;
  let cost = 0;
  for (let link = 0; link < linked.length; link++) {
    const end = stands[linked[link]!]!;
    cost += lengthCost(Math.hypot(end.x - stand.x, end.y - stand.y));
    if (runsThrough(stand, end, label)) cost += COST.ownName;
  }
  for (let number = 0; number < edges.length && cost < most; number++) {
    const edge = edges[number]!;
    if (edge[0] === at || edge[1] === at) continue;
    const start = stands[edge[0]]!;
    const end = stands[edge[1]]!;
    if (runsThrough(start, end, box)) {
      if (runsThrough(start, end, label)) cost += COST.name;
      if (runsThrough(start, end, dot)) cost += COST.dot;
    }
    for (let link = 0; link < linked.length; link++) {
      const other = linked[link]!;
      if (other !== edge[0] && other !== edge[1] && cross(stand, stands[other]!, start, end)) cost += COST.line;
    }
  }
  for (let other = 0; other < stands.length && cost < most; other++) {
    if (other === at) continue;
    const there = stands[other]!;
    for (let link = 0; link < linked.length; link++) {
      const end = stands[linked[link]!]!;
      if (!runsThrough(stand, end, there.box)) continue;
      if (runsThrough(stand, end, there.label)) cost += there === end ? COST.ownName : COST.name;
      if (there !== end && runsThrough(stand, end, there.dot)) cost += COST.dot;
    }
  }
  return cost;
}

const lengthCost = (length: number): number =>
  length > BEST_LENGTH ? (length - BEST_LENGTH) * COST.longer : (BEST_LENGTH - length) * COST.shorter;

/** Where node `at` is, and around that and around the middle of its neighbours. */
function placesFor({ nodes }: Graph, stands: readonly Stand[], at: number, look: number): Point[] {
  const { linked } = nodes[at]!;
  const middle = (axis: 'x' | 'y') => linked.reduce((sum, to) => sum + stands[to]![axis], 0) / linked.length;
  const own = stands[at]!;
  const round = ({ x, y }: Point, distance: number) =>
    Array.from({ length: DIRECTIONS }, (_, number): Point => {
      const angle = ((number + look * TURN) * 2 * Math.PI) / DIRECTIONS;
      return { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
    });
  const near = FROM_OWN.flatMap((distance) => round(own, distance));
  if (linked.length === 0) return [own, ...near];
  const between = { x: middle('x'), y: middle('y') };
  return [own, ...near, ...round(between, FROM_NEIGHBOURS)];
}
