import { useState } from 'preact/hooks';
import type { Graph as GraphValue } from '../lib/match/graph';
import type { OverviewEntity } from '../lib/match/overview';
import { Graph } from './Graph';
import { Part } from './Part';
import { RelationTable } from './RelationTable';
import { say, sayCount } from './say';
import { Told } from './Told';

export interface ConnectionsProps {
  entities: readonly OverviewEntity[];
  /** Of them; has nodes, and of those that were asked for one at least. */
  graph: GraphValue;
  /** Keys of those that were asked for; null where nothing was. */
  found: ReadonlySet<string> | null;
  /** Goes to the first mention of the entry under a key. */
  onEntry: (key: string) => void;
}

/** A picture of more is for those who ask for it: a table says who is who at first sight. */
export const MOST_IN_PICTURE = 25;

/** Who relates to whom: a picture with what is said of the one that is chosen below it, or all of it as a table. */
export function Connections({ entities, graph, found, onEntry }: ConnectionsProps) {
  const [key, setKey] = useState('');
  const [turned, turn] = useState<boolean | null>(null);
  const asTable = turned ?? graph.nodes.length > MOST_IN_PICTURE;
  const wanted = graph.nodes.findIndex((node) => node.key === key && found?.has(key) !== false);
  const chosen = wanted >= 0 ? wanted : found ? graph.nodes.findIndex((node) => found.has(node.key)) : 0;
  const entity = entities.find((one) => one.key === graph.nodes[chosen]!.key)!;
  return (
    <Part class="connections" heading={say('partRelations')}>
      <button class="more turn" type="button" onClick={() => turn(!asTable)}>
        {say(asTable ? 'asPicture' : 'asTable')}
      </button>
      {asTable ? (
        <RelationTable entities={found ? entities.filter((one) => found.has(one.key)) : entities} onEntry={onEntry} />
      ) : (
        <>
          <Graph graph={graph} chosen={chosen} found={found} onChoose={(node) => setKey(graph.nodes[node]!.key)} />
          {graph.left > 0 && <p class="quiet">{sayCount('graphLeft', graph.left)}</p>}
          <div class="told" key={entity.key}>
            <Told
              name={entity.name}
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
