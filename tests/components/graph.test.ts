import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelBox, namesOf } from '../../components/graph-labels';
import { type GraphLayout, layOut } from '../../components/graph-layout';
import { walk } from '../../components/graph-walk';
import { COMPANY, CROWD, SOME } from '../../entrypoints/gallery/made-up/overview';
import { type Graph, graphOf } from '../../lib/match/graph';

const GRAPHS = { five: graphOf(COMPANY), some: graphOf(SOME), sixty: graphOf(CROWD), pair: graphOf(COMPANY, 2) };

/** What each node takes up, its name included. */
const boxesOf = ({ points, nodes }: GraphLayout) =>
  points.map(({ x, y }, at) => {
    const { left, right, top, bottom } = nodes[at]!.box;
    return { left: x + left, right: x + right, top: y + top, bottom: y + bottom };
  });

/** Numbers of the nodes that lie over another one, or leave the drawing, by more than rounding may do. */
function misplaced(layout: GraphLayout): number[] {
  const boxes = boxesOf(layout);
  return [...boxes.keys()].filter((at) => {
    const a = boxes[at]!;
    const over = boxes.some(
      (b) => b !== a && Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top) > 1,
    );
    return over || a.left < -1 || a.top < -1 || a.right > layout.width + 1 || a.bottom > layout.height + 1;
  });
}

/** How many edges run through the letters of names. */
const crossed = ({ edges }: Graph, { points, nodes }: GraphLayout) =>
  points.flatMap(({ x, y }, at) => {
    const { left, right, top, bottom } = labelBox(nodes[at]!);
    const inside = (px: number, py: number) => px > x + left && px < x + right && py > y + top && py < y + bottom;
    return edges.filter(([from, to]) =>
      Array.from({ length: 201 }, (_, step) => step / 200).some((share) => {
        const along = (axis: 'x' | 'y') => points[from]![axis] + (points[to]![axis] - points[from]![axis]) * share;
        return inside(along('x'), along('y'));
      }),
    );
  }).length;

/** As many nodes, with names of these lengths, and edges between them. */
const graphs = fc
  .record({
    lengths: fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 2, maxLength: 60 }),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 120 }),
  })
  .map(({ lengths, ties }): Graph => {
    const pairs = ties.map(
      ([a, b]) => [a % lengths.length, b % lengths.length].sort((x, y) => x - y) as [number, number],
    );
    const edges = [...new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pair.join(), pair])).values()];
    const linked = (at: number) => edges.filter((pair) => pair.includes(at)).map(([a, b]) => (a === at ? b : a));
    const nodes = lengths.map((length, at) => ({
      key: `${at}`,
      name: 'n'.repeat(length),
      type: 'Thing' as const,
      linked: linked(at),
    }));
    return { nodes, edges, left: 0 };
  });

describe.each(Object.entries(GRAPHS))('a graph of %s', (_, graph) => {
  const layout = layOut(graph);

  test('is laid out the same each time', () => expect(layOut(graph)).toEqual(layout));

  test('shows all names inside the drawing, none over another one or over a node', () =>
    expect(misplaced(layout)).toEqual([]));

  const reached = (...keys: readonly string[]) => {
    const met = new Set([0]);
    for (const at of met) for (const key of keys) met.add(walk(graph, layout.points, at, key) ?? at);
    return met.size;
  };
  test.each(['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp'])('is walked to the last node by %s', (key) =>
    expect(reached(key)).toBe(graph.nodes.length),
  );
});

test('every graph of up to sixty has room for all names', () => {
  fc.assert(
    fc.property(graphs, (graph) => misplaced(layOut(graph)).length === 0),
    { numRuns: 100 },
  );
});

test('an arrow up or down goes to a neighbour before it goes to another node that is nearer', () => {
  const node = (key: string, linked: number[]) => ({ key, name: key, type: 'Thing' as const, linked });
  const graph = { nodes: [node('a', [2]), node('b', []), node('c', [0])], edges: [[0, 2] as const], left: 0 };
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 20 },
    { x: 10, y: 90 },
  ];
  expect(walk(graph, points, 0, 'ArrowDown')).toBe(2);
  expect(walk(graph, points, 2, 'ArrowUp')).toBe(0);
  expect(walk(graph, points, 0, 'ArrowUp')).toBeNull();
  expect(walk(graph, points, 0, 'ArrowRight')).toBe(1);
  expect(walk(graph, points, 0, 'End')).toBe(2);
  expect(walk(graph, points, 0, 'a')).toBeNull();
});

test.each(['five', 'some', 'sixty'] as const)(
  'fewer lines run behind names than if all were below their dots: %s',
  (of) => {
    const layout = layOut(GRAPHS[of]);
    const below = { ...layout, nodes: namesOf(GRAPHS[of]) };
    expect(crossed(GRAPHS[of], layout)).toBeLessThan(crossed(GRAPHS[of], below));
  },
);

test('few have their whole names', () => {
  const names = GRAPHS.five.nodes.map(({ name }) => name);
  expect(layOut(GRAPHS.five).nodes.map(({ words }) => words)).toEqual(names);
});
