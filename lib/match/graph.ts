/** Who relates to whom, as nodes and edges. */
import type { EntryType } from '../knowledge/model';
import type { OverviewEntity } from './overview';

export interface GraphNode {
  readonly key: string;
  readonly name: string;
  readonly type: EntryType;
  /** Numbers of the nodes it relates to, in order. */
  readonly linked: readonly number[];
}

export interface Graph {
  /** Those with most connections first; of equals, those mentioned more often. */
  readonly nodes: readonly GraphNode[];
  /** Pairs of numbers of nodes, the lower first; each pair once. */
  readonly edges: readonly (readonly [number, number])[];
  /** How many more have connections than there are nodes. */
  readonly left: number;
}

/** More than this are not told apart in a panel. */
export const MOST_NODES = 60;

/** `entities`: most mentioned first. Who relates to nobody is left out. */
export function graphOf(entities: readonly OverviewEntity[], most = MOST_NODES): Graph {
  const linked = new Map<string, Set<string>>();
  const link = (from: string, to: string) => linked.set(from, (linked.get(from) ?? new Set()).add(to));
  const present = new Set(entities.map(({ key }) => key));
  for (const { key, relations } of entities)
    for (const { key: other } of relations) {
      if (!present.has(other) || other === key) continue;
      link(key, other);
      link(other, key);
    }
  const connected = entities
    .filter(({ key }) => linked.has(key))
    .sort((a, b) => linked.get(b.key)!.size - linked.get(a.key)!.size);
  const shown = connected.slice(0, most);
  const numbers = new Map(shown.map(({ key }, at) => [key, at]));
  const nodes = shown.map(({ key, name, type }) => {
    const others = [...linked.get(key)!].flatMap((other) => numbers.get(other) ?? []);
    return { key, name, type, linked: others.sort((a, b) => a - b) };
  });
  return {
    nodes,
    edges: nodes.flatMap((node, from) => node.linked.filter((to) => to > from).map((to) => [from, to] as const)),
    left: connected.length - shown.length,
  };
}
