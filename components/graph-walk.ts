/** Walking a graph with the arrow keys. */
import type { Graph } from '../lib/match/graph';
import type { Point } from './graph-boxes';

/** Nodes no further apart than this from top to bottom stand on one line, in units of the drawing. */
const LINE = 34;

/**
 * The node that a key leads to from node `at`; null for a key that leads nowhere. To the left and right lead through all
 * nodes line by line, as one reads; up and down to the neighbour that lies that way, else to any other node that does.
 * Page Down and Page Up lead from node to node by number, Home and End to the first and the last.
 */
export function walk({ nodes }: Graph, points: readonly Point[], at: number, key: string): number | null {
  const step = (order: readonly number[], by: number) => order.at((order.indexOf(at) + by) % order.length)!;
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return nodes.length - 1;
    case 'PageDown':
      return step([...nodes.keys()], 1);
    case 'PageUp':
      return step([...nodes.keys()], -1);
    case 'ArrowRight':
      return step(lines(points), 1);
    case 'ArrowLeft':
      return step(lines(points), -1);
    case 'ArrowDown':
    case 'ArrowUp': {
      const ahead = key === 'ArrowDown' ? 1 : -1;
      return nearest(nodes[at]!.linked, points, at, ahead) ?? nearest([...nodes.keys()], points, at, ahead);
    }
    default:
      return null;
  }
}

/** Numbers of the nodes from left to right on each line, and the lines from the top. */
const lines = (points: readonly Point[]): number[] =>
  [...points.keys()].sort((a, b) => lineOf(points[a]!) - lineOf(points[b]!) || points[a]!.x - points[b]!.x || a - b);
const lineOf = ({ y }: Point): number => Math.floor(y / LINE);

/** Of those that lie within 60° above or below, the one that is nearest when what lies aside counts double. */
function nearest(numbers: readonly number[], points: readonly Point[], at: number, ahead: 1 | -1): number | null {
  const cost = (number: number) => {
    const [x, y] = [Math.abs(points[number]!.x - points[at]!.x), (points[number]!.y - points[at]!.y) * ahead];
    return y <= 0 || x > y * Math.sqrt(3) ? Number.POSITIVE_INFINITY : y + 2 * x;
  };
  const best = numbers.toSorted((a, b) => cost(a) - cost(b))[0];
  return best === undefined || cost(best) === Number.POSITIVE_INFINITY ? null : best;
}
