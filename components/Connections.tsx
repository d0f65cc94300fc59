import { useMemo, useState } from 'preact/hooks';
import { graphOf } from '../lib/match/graph';
import type { OverviewEntity } from '../lib/match/overview';
import { Graph } from './Graph';
import { Part } from './Part';
import { Relations } from './Relations';
import { RelationTable } from './RelationTable';
import { say, sayCount } from './say';

export interface ConnectionsProps {
  entities: readonly OverviewEntity[];
  /** Keys of those that were asked for; null where nothing was. */
  found: ReadonlySet<string> | null;
  /** Goes to the first mention of the entry under a key. */
  onEntry: (key: string) => void;
}

/** Who relates to whom: a picture with what is said of the one that is chosen below it, or all of it as a table. */
export function Connections({ entities, found, onEntry }: ConnectionsProps) {
  const graph = useMemo(() => graphOf(entities), [entities]);
  const [key, setKey] = useState('');
  const [asTable, setAsTable] = useState(false);
  if (graph.nodes.length === 0) return null;
  if (found && !graph.nodes.some((node) => found.has(node.key))) return null;
  const wanted = graph.nodes.findIndex((node) => node.key === key && found?.has(key) !== false);
  const chosen = wanted >= 0 ? wanted : found ? graph.nodes.findIndex((node) => found.has(node.key)) : 0;
  const entity = entities.find((one) => one.key === graph.nodes[chosen]!.key)!;
  return (
    <Part class="connections" heading={say('panelRelations')}>
      <button class="more turn" type="button" onClick={() => setAsTable(!asTable)}>
        {say(asTable ? 'asPicture' : 'asTable')}
      </button>
      {asTable ? (
        <RelationTable entities={found ? entities.filter((one) => found.has(one.key)) : entities} onEntry={onEntry} />
      ) : (
        <>
          <Graph graph={graph} chosen={chosen} found={found} onChoose={(node) => setKey(graph.nodes[node]!.key)} />
          {graph.left > 0 && <p class="quiet">{sayCount('graphLeft', graph.left)}</p>}
          <div class="told" key={entity.key}>
            <Relations
              heading={entity.name}
              relations={entity.relations}
              lang={entity.language}
              onFollow={(other) => (graph.nodes.some((node) => node.key === other) ? setKey(other) : onEntry(other))}
            />
            <button class="more" type="button" onClick={() => onEntry(entity.key)}>
              {say('firstMention')}
            </button>
          </div>
        </>
      )}
    </Part>
  );
}
