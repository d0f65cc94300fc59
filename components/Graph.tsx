import { useMemo, useRef } from 'preact/hooks';
import type { Graph as GraphValue } from '../lib/match/graph';
import { FEW, labelBox } from './graph-labels';
import { layOut } from './graph-layout';
import { walk } from './graph-walk';
import { say, sayCount } from './say';

export interface GraphProps {
  /** Has nodes. */
  graph: GraphValue;
  /** Number of the node that is told about. */
  chosen: number;
  /** Keys of those that were asked for; null where nothing was. */
  found: ReadonlySet<string> | null;
  onChoose: (node: number) => void;
}

/** A picture of who relates to whom: one node is chosen, and the arrow keys go from it to others. */
export function Graph({ graph, chosen, found, onChoose }: GraphProps) {
  const { width, height, points, nodes: named } = useMemo(() => layOut(graph), [graph]);
  const svg = useRef<SVGSVGElement>(null);
  const { nodes, edges } = graph;
  const near = new Set([chosen, ...(nodes[chosen]?.linked ?? [])]);
  const isNear = ([from, to]: GraphValue['edges'][number]) => from === chosen || to === chosen;
  const lines = (of: GraphValue['edges']) =>
    of.map(([from, to]) => `M${points[from]!.x} ${points[from]!.y}L${points[to]!.x} ${points[to]!.y}`).join('');
  const step = (event: KeyboardEvent, at: number) => {
    const to = walk(graph, points, at, event.key);
    if (to === null) return;
    event.preventDefault();
    svg.current?.querySelectorAll<SVGElement>('[role=option]')[to]?.focus();
    onChoose(to);
  };
  return (
    <div class={nodes.length > FEW ? 'graph many' : 'graph'} role="listbox" aria-label={say('graphOf')}>
      <svg ref={svg} viewBox={`0 0 ${width} ${height}`} role="none">
        <path class="edges" d={lines(edges.filter((edge) => !isNear(edge)))} />
        <path class="edges near" d={lines(edges.filter(isNear))} />
        {nodes.map(({ key, name, type, linked }, at) => {
          const { radius, words, line } = named[at]!;
          const ground = labelBox(named[at]!);
          const classes = ['node', near.has(at) && 'near', found && !found.has(key) && 'faint'].filter(Boolean);
          return (
            <g
              key={key}
              class={classes.join(' ')}
              transform={`translate(${points[at]!.x} ${points[at]!.y})`}
              role="option"
              aria-selected={at === chosen}
              aria-label={say('nodeOf', name, say(`kind_${type}`), sayCount('connections', linked.length))}
              tabindex={at === chosen ? 0 : -1}
              onClick={() => onChoose(at)}
              onKeyDown={(event) => step(event, at)}
            >
              <circle class="reach" r={Math.max(13, radius)} />
              <rect
                class="ground"
                x={ground.left}
                y={ground.top}
                width={ground.right - ground.left}
                height={ground.bottom - ground.top}
                rx={3}
              />
              <circle class="dot" r={radius} />
              <text y={line} text-anchor="middle">
                {words}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
