import { useMemo, useRef } from 'preact/hooks';
import type { Graph as GraphValue } from '../lib/match/graph';
import { labelsAround, labelsOf } from './graph-labels';
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

/** A picture of who relates to whom: one node is chosen, and the arrow keys go from it to its neighbours. */
export function Graph({ graph, chosen, found, onChoose }: GraphProps) {
  const layout = useMemo(() => layOut(graph), [graph]);
  const atRest = useMemo(() => labelsOf(graph, layout), [graph, layout]);
  const svg = useRef<SVGSVGElement>(null);
  const { nodes, edges } = graph;
  const { points, radii, width, height } = layout;
  const near = new Set([chosen, ...(nodes[chosen]?.linked ?? [])]);
  const labels = labelsAround(atRest, near);
  const step = (event: KeyboardEvent, at: number) => {
    const to = walk(graph, points, at, event.key);
    if (to === null) return;
    event.preventDefault();
    svg.current?.querySelectorAll<SVGElement>('[role=option]')[to]?.focus();
    onChoose(to);
  };
  return (
    <div class="graph" role="listbox" aria-label={say('graphOf')}>
      <svg ref={svg} viewBox={`0 0 ${width} ${height}`} role="none">
        <g>
          {edges.map(([from, to]) => (
            <line
              key={`${from} ${to}`}
              class={from === chosen || to === chosen ? 'near' : undefined}
              x1={points[from]!.x}
              y1={points[from]!.y}
              x2={points[to]!.x}
              y2={points[to]!.y}
            />
          ))}
        </g>
        {nodes.map(({ key, name, type, linked }, at) => {
          const { x, y } = points[at]!;
          const label = labels[at]!;
          const classes = [
            'node',
            near.has(at) && 'near',
            found && !found.has(key) && 'faint',
            label.hidden && 'unnamed',
          ].filter(Boolean);
          return (
            <g
              key={key}
              class={classes.join(' ')}
              role="option"
              aria-selected={at === chosen}
              aria-label={say('nodeOf', name, say(`kind_${type}`), sayCount('connections', linked.length))}
              tabindex={at === chosen ? 0 : -1}
              onClick={() => onChoose(at)}
              onKeyDown={(event) => step(event, at)}
            >
              <circle class="reach" cx={x} cy={y} r={Math.max(13, radii[at]!)} />
              <circle class="dot" cx={x} cy={y} r={radii[at]} />
              <text x={label.at.x} y={label.at.y} text-anchor={label.anchor}>
                {label.words}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
