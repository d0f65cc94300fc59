import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedApart } from '../../components/graph-apart';
import { placed, runsThrough } from '../../components/graph-boxes';
import { calmed, restlessness } from '../../components/graph-calm';
import { namesOf } from '../../components/graph-labels';
import { type GraphLayout, layOut } from '../../components/graph-layout';
import { walk } from '../../components/graph-walk';
import { COMPANY, CROWD, SOME } from '../../entrypoints/gallery/made-up/overview';
import { type Graph, graphOf } from '../../lib/match/graph';

const GRAPHS = { five: graphOf(COMPANY), some: graphOf(SOME), sixty: graphOf(CROWD), pair: graphOf(COMPANY, 2) };

/** As wide as the panels of the browsers are at first, and at their narrowest and widest. */
const WIDTHS = [320, 280, 640];

/** What each node takes up, its name included. */
const boxesOf = ({ points, nodes }: GraphLayout) => points.map((point, at) => placed(nodes[at]!.box, point));

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
  points.flatMap((point, at) => {
    const label = placed(nodes[at]!.label, point);
    return edges.filter(([from, to]) => runsThrough(points[from]!, points[to]!, label));
  }).length;

/** A graph of nodes with these names. */
const graphOfNames = (names: readonly string[], edges: readonly (readonly [number, number])[]): Graph => {
  const linked = (at: number) => edges.filter((pair) => pair.includes(at)).map(([a, b]) => (a === at ? b : a));
  const nodes = names.map((name, at) => ({ key: `${at}`, name, type: 'Thing' as const, linked: linked(at) }));
  return { nodes, edges, left: 0 };
};

/** Of up to sixty nodes, with names of one long word or of many, and edges between them. */
const graphs = fc
  .record({
    names: fc.array(fc.stringMatching(/^[a-zA-Z中ي ]{2,60}$/), { minLength: 2, maxLength: 60 }),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 120 }),
  })
  .map(({ names, ties }) => {
    const pairs = ties.map(([a, b]) => [a % names.length, b % names.length].sort((x, y) => x - y) as [number, number]);
    const edges = new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pair.join(), pair]));
    return graphOfNames(names, [...edges.values()]);
  });

describe.each(Object.entries(GRAPHS))('a graph of %s', (_, graph) => {
  const layout = layOut(graph, WIDTHS[0]!);

  test('is laid out the same each time', () => expect(layOut(graph, WIDTHS[0]!)).toEqual(layout));

  test.each(WIDTHS)('shows all names inside a drawing %s wide, none over another one or over a node', (width) =>
    expect(misplaced(layOut(graph, width))).toEqual([]),
  );

  const reached = (...keys: readonly string[]) => {
    const met = new Set([0]);
    for (const at of met) for (const key of keys) met.add(walk(graph, layout.points, at, key) ?? at);
    return met.size;
  };
  test.each(['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp'])('is walked to the last node by %s', (key) =>
    expect(reached(key)).toBe(graph.nodes.length),
  );
});

test('every graph of up to sixty has room for all names, however wide its drawing is', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(...WIDTHS), (graph, width) => misplaced(layOut(graph, width)).length === 0),
    { numRuns: 100 },
  );
});

test('names of one long word have room in the narrowest drawing', () => {
  const graph = graphOfNames(
    ['W', 'm', 'i'].map((letter) => letter.repeat(60)),
    [[0, 1]],
  );
  expect(misplaced(layOut(graph, Math.min(...WIDTHS)))).toEqual([]);
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
  'fewer lines run behind names than where nodes stand in rows: %s',
  (of) => {
    const graph = GRAPHS[of];
    const nodes = namesOf(graph);
    const rows = nodes.map((_, at) => ({ x: 80 + (at % 2) * 160, y: 40 + Math.floor(at / 2) * 50 }));
    const boxes = nodes.map(({ box }) => box);
    const { points, size } = movedApart(rows, boxes, { width: 320, height: 40 + nodes.length * 25 });
    const stands = calmed(graph, points, nodes, size);
    const after = { ...size, points: stands, nodes: stands.map(({ named }) => named) };
    expect(crossed(graph, after)).toBeLessThan(crossed(graph, { ...size, points, nodes }));
    expect(misplaced(after)).toEqual([]);
  },
);

test('a node goes out of the way of a line, and nothing is left behind a name', () => {
  const graph = graphOfNames(
    ['Orchard Bank', 'Leeds', 'Harbour Mutual', 'Tamar'],
    [
      [0, 1],
      [2, 3],
    ],
  );
  const points = [
    { x: 40, y: 40 },
    { x: 240, y: 40 },
    { x: 140, y: 30 },
    { x: 140, y: 100 },
  ];
  const size = { width: 320, height: 160 };
  const stands = calmed(graph, points, namesOf(graph), size);
  expect(restlessness(graph, stands)).toBeLessThan(1);
  expect(crossed(graph, { ...size, points: stands, nodes: stands.map(({ named }) => named) })).toBe(0);
});

test('few have their whole names', () => {
  const names = GRAPHS.five.nodes.map(({ name }) => name);
  expect(layOut(GRAPHS.five, 320).nodes.map(({ lines }) => lines.join(' '))).toEqual(names);
});
