import { useState } from 'preact/hooks';
import type { CardRelation } from '../lib/knowledge/card';
import type { OverviewEntity } from '../lib/match/overview';
import { PLACE, wordsOf } from './Relations';
import { say } from './say';
import { written } from './written';

export interface RelationTableProps {
  entities: readonly OverviewEntity[];
  /** Goes to the first mention of the entry under a key. */
  onEntry: (key: string) => void;
}

/** More rows than this are folded, and so many more come at a press. */
const AT_ONCE = 10;
const STEP = 50;

/** Who relates to whom, in words: each relation once, told of whoever stands first. */
export function RelationTable({ entities, onEntry }: RelationTableProps) {
  const [most, setMost] = useState(AT_ONCE);
  const told = new Set<string>();
  const rows = entities.flatMap(({ key, name, language, relations }) => {
    told.add(key);
    return relations
      .filter((relation) => !told.has(relation.key))
      .map((relation) => ({ key, name, language, relation }));
  });
  const shown = rows.length <= most + 1 ? rows : rows.slice(0, most);
  return (
    <>
      <table class="relation-table">
        <caption class="unseen">{say('panelRelations')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('tableWho')}</th>
            <th scope="col">{say('tableHow')}</th>
            <th scope="col">{say('tableWhom')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, language, relation }, at) => (
            <tr key={`${key} ${relation.key} ${linkWords(relation)}`}>
              {shown[at - 1]?.key !== key && (
                <th scope="row" rowSpan={shown.filter((row) => row.key === key).length}>
                  <Name of={key} name={name} onEntry={onEntry} />
                </th>
              )}
              <td {...('words' in relation && written(language))}>{linkWords(relation)}</td>
              <td>
                <Name of={relation.key} name={relation.name} onEntry={onEntry} />
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

const Name = ({ of, name, onEntry }: { of: string; name: string; onEntry: (key: string) => void }) => (
  <button class="name" type="button" title={say('showEntry')} onClick={() => onEntry(of)}>
    <bdi>{name}</bdi>
  </button>
);

/** What stands between the two; words that go on after the other keep its place. */
function linkWords(relation: CardRelation): string {
  const words = wordsOf(relation).replace(new RegExp(`\\s*${PLACE}$`), '');
  return relation.hedged === 'unsaid' ? say('reportedly', words) : words;
}
