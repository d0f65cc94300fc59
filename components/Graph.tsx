import { Fragment } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Graph as GraphValue } from '../lib/match/graph';
import { EDGE, FEW, TYPE } from './graph-labels';
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

/** How wide a drawing can be, in its units, and in what steps: a panel that is drawn wider is not laid out at each px. */
const WIDTHS = { least: 280, most: 640, step: 40 };

/** A picture of who relates to whom: one node is chosen, and the arrow keys go from it to others. */
export function Graph(props: GraphProps) {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { least, most, step } = WIDTHS;
    const measure = () => {
      const room = Math.floor(element.current!.clientWidth / step) * step;
      setWidth(Math.min(most, Math.max(least, room)));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element.current!);
    measure();
    return () => observer.disconnect();
  }, []);
  const classes = ['graph', props.graph.nodes.length > FEW && 'many', props.found && 'sought'];
  return (
    <div ref={element} class={classes.filter(Boolean).join(' ')} role="listbox" aria-label={say('graphOf')}>
      {width && <Drawing {...props} width={width} />}
    </div>
  );
}

function Drawing({ graph, chosen, found, onChoose, width }: GraphProps & { width: number }) {
  const { height, points, nodes: named } = useMemo(() => layOut(graph, width), [graph, width]);
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
    <svg ref={svg} viewBox={`0 0 ${width} ${height}`} role="none">
      <path class="edges" d={lines(edges.filter((edge) => !isNear(edge)))} />
      <path class="edges near" d={lines(edges.filter(isNear))} />
      {nodes.map(({ key, name, type, linked }, at) => {
        const { radius, lines: words, label } = named[at]!;
        const classes = ['node', near.has(at) && 'near', found?.has(key) && 'match'].filter(Boolean);
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
              x={label.left}
              y={label.top}
              width={label.right - label.left}
              height={label.bottom - label.top}
              rx={3}
            />
            <circle class="dot" r={radius} />
            <text text-anchor="middle">
              {words.map((line, number) => (
                <Fragment key={number}>
                  {/* What is read is one name; a space beside its letters would move them aside. */}
                  {number > 0 && <tspan x={0}> </tspan>}
                  <tspan x={0} y={label.top + EDGE.above + number * TYPE.line + TYPE.ascent}>
                    {line}
                  </tspan>
                </Fragment>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
