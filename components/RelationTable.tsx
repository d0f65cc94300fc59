import { useState } from 'preact/hooks';
import type { OverviewEntity } from '../lib/match/overview';
import { InSteps } from './InSteps';
import { linesOf, RelationLine } from './Relations';
import { say } from './say';

export interface RelationTableProps {
  entities: readonly OverviewEntity[];
  /** Goes to the first mention of the entry under a key. */
  onEntry: (key: string) => void;
}

/** More names than this are folded, and so many more come at a press. */
const AT_ONCE = 5;
const STEP = 20;
/** More that is told of one name is folded. */
const LINES = 6;

/** Who relates to whom, in sentences that the names at their side begin: each relation once, told of whoever stands first. */
export function RelationTable({ entities, onEntry }: RelationTableProps) {
  const [most, setMost] = useState(AT_ONCE);
  const told = new Set<string>();
  const rows = entities.flatMap((entity) => {
    told.add(entity.key);
    const relations = entity.relations.filter(({ key }) => !told.has(key));
    return relations.length > 0 ? { ...entity, relations } : [];
  });
  const shown = rows.length <= most + 1 ? rows : rows.slice(0, most);
  return (
    <>
      <table class="relation-table">
        <caption class="unseen">{say('partRelations')}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{say('tableWho')}</th>
            <th scope="col">{say('tableHow')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, language, relations }) => (
            <tr key={key}>
              <th scope="row">
                <button class="name" type="button" title={say('showEntry')} onClick={() => onEntry(key)}>
                  <bdi>{name}</bdi>
                </button>
              </th>
              <td>
                <InSteps items={linesOf(relations)} atOnce={LINES}>
                  {(line) => <RelationLine key={JSON.stringify(line)} line={line} lang={language} onFollow={onEntry} />}
                </InSteps>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button class="more" type="button" onClick={() => setMost(most + STEP)}>
          {say('more', rows.length - shown.length)}
        </button>
      )}
    </>
  );
}
