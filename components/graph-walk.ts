/** Walking a graph with the arrow keys. */
import type { Graph } from '../lib/match/graph';
import type { Point } from './graph-layout';

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * The node that a key leads to from node `at`; null for a key that leads nowhere. An arrow leads to the neighbour that
 * lies that way, else to any other node that does. Page Down and Page Up lead through all nodes, of which some may be the
 * nearest to none, and Home and End to the first and the last.
 */
export function walk({ nodes }: Graph, points: readonly Point[], at: number, key: string): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return nodes.length - 1;
  if (key === 'PageDown') return (at + 1) % nodes.length;
  if (key === 'PageUp') return (at - 1 + nodes.length) % nodes.length;
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const others = nodes.map((_, number) => number).filter((number) => number !== at);
  return thatWay(nodes[at]!.linked, points, points[at]!, direction) ?? thatWay(others, points, points[at]!, direction);
}

/** Of those within 60° of the direction, the one that is nearest when what lies aside counts double. */
function thatWay(numbers: readonly number[], points: readonly Point[], from: Point, direction: Point): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const number of numbers) {
    const [dx, dy] = [points[number]!.x - from.x, points[number]!.y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const cost = ahead + 2 * aside;
    if (cost >= least) continue;
    best = number;
    least = cost;
  }
  return best;
}
