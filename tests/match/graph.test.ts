import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../lib/match/graph';
import type { OverviewEntity } from '../../lib/match/overview';

const entity = (key: string, ...others: readonly string[]): OverviewEntity => ({
  ...{ key, name: key, type: 'Organization', count: 1, forms: [], spans: [], language: 'en' },
  relations: others.map((other) => ({
    key: other,
    name: other,
    type: 'owned-by',
    inverse: false,
    quote: '',
    hedged: 'no',
  })),
});

describe('the graph', () => {
  test('has each pair once, though both tell of it, and leaves out who is alone or not on the page', () => {
    const { nodes, edges } = graphOf([entity('a', 'b', 'x'), entity('b', 'a', 'c'), entity('c'), entity('d')]);
    expect(nodes.map(({ key }) => key)).toEqual(['b', 'a', 'c']);
    expect(edges).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  test('keeps those with most connections, and says how many are left out', () => {
    const star = [entity('hub', '1', '2', '3'), entity('1'), entity('2'), entity('3')];
    const { nodes, left } = graphOf(star, 2);
    expect([nodes.map(({ key }) => key), left]).toEqual([['hub', '1'], 2]);
  });

  const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 });
  test('links two either way or not at all, whoever tells of it', () => {
    fc.assert(
      fc.property(pairs, (told) => {
        const others = (at: number) => told.filter(([from]) => from === at).map(([, to]) => String(to));
        const { nodes, edges } = graphOf(Array.from({ length: 10 }, (_, at) => entity(String(at), ...others(at))));
        const found = edges.map(([a, b]) => [nodes[a]!.key, nodes[b]!.key].sort().join());
        const naive = new Set(told.filter(([a, b]) => a !== b).map(([a, b]) => [a, b].sort().join()));
        expect(found.sort()).toEqual([...naive].sort());
      }),
    );
  });
});
