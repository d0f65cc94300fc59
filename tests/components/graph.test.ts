import { describe, expect, test } from 'vitest';
import { labelsAround, labelsOf } from '../../components/graph-labels';
import { layOut } from '../../components/graph-layout';
import { walk } from '../../components/graph-walk';
import { COMPANY, CROWD } from '../../entrypoints/gallery/made-up/overview';
import { graphOf } from '../../lib/match/graph';

const GRAPHS = { five: graphOf(COMPANY), sixty: graphOf(CROWD), pair: graphOf(COMPANY, 2) };

describe.each(Object.entries(GRAPHS))('a graph of %s', (_, graph) => {
  const layout = layOut(graph);
  const labels = labelsOf(graph, layout);
  const boxes = labels.filter(({ hidden }) => !hidden).map(({ box }) => box);

  test('is laid out the same each time', () => expect(layOut(graph)).toEqual(layout));

  test('stands inside its drawing, no two nodes at one place', () => {
    const { points, radii, width, height } = layout;
    const outside = points.filter(
      ({ x, y }, at) => x < radii[at]! || y < radii[at]! || x > width - radii[at]! || y > height - radii[at]!,
    );
    expect(outside).toEqual([]);
    expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(points.length);
  });

  test('shows no name over another one, and none that leaves the drawing', () => {
    for (const [at, a] of boxes.entries()) {
      expect(a.left >= 0 && a.right <= layout.width).toBe(true);
      for (const b of boxes.slice(at + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  });

  test('names the one that is looked at, and moves no name for it', () => {
    for (const at of graph.nodes.keys()) {
      const around = labelsAround(labels, new Set([at, ...graph.nodes[at]!.linked]));
      expect(around[at]!.hidden).toBe(false);
      expect(around.map((label) => label.at)).toEqual(labels.map((label) => label.at));
    }
  });

  const reached = (...keys: readonly string[]) => {
    const met = new Set([0]);
    for (const at of met) for (const key of keys) met.add(walk(graph, layout.points, at, key) ?? at);
    return met.size;
  };
  test('is walked by arrows to most of it, and by turning pages to all', () => {
    const arrows = reached('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight');
    expect(arrows).toBeGreaterThan(graph.nodes.length * 0.8);
    expect([reached('PageDown'), reached('PageUp')]).toEqual([graph.nodes.length, graph.nodes.length]);
  });
});

test('an arrow goes to a neighbour before it goes to another node that is nearer', () => {
  const node = (key: string, linked: number[]) => ({ key, name: key, type: 'Thing' as const, linked });
  const graph = { nodes: [node('a', [2]), node('b', []), node('c', [0])], edges: [[0, 2] as const], left: 0 };
  const points = [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 90, y: 10 },
  ];
  expect(walk(graph, points, 0, 'ArrowRight')).toBe(2);
  expect(walk(graph, points, 2, 'ArrowLeft')).toBe(0);
  expect(walk(graph, points, 0, 'End')).toBe(2);
  expect(walk(graph, points, 0, 'a')).toBeNull();
});

test('few are all named, and of many more than a third', () => {
  const named = (graph: typeof GRAPHS.five) => labelsOf(graph, layOut(graph)).filter(({ hidden }) => !hidden).length;
  expect(named(GRAPHS.five)).toBe(GRAPHS.five.nodes.length);
  expect(named(GRAPHS.sixty)).toBeGreaterThan(20);
});
