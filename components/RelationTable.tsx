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

/** Who relates to whom, in words: each relation once, told of whoever stands first. */
export function RelationTable({ entities, onEntry }: RelationTableProps) {
  const told = new Set<string>();
  const rows = entities.flatMap(({ key, name, language, relations }) => {
    told.add(key);
    return relations
      .filter((relation) => !told.has(relation.key))
      .map((relation) => ({ key, name, language, relation }));
  });
  return (
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
        {rows.map(({ key, name, language, relation }) => (
          <tr key={`${key} ${relation.key} ${linkWords(relation)}`}>
            <th scope="row">
              <Name of={key} name={name} onEntry={onEntry} />
            </th>
            <td {...('words' in relation && written(language))}>{linkWords(relation)}</td>
            <td>
              <Name of={relation.key} name={relation.name} onEntry={onEntry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
