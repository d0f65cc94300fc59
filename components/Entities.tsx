import { ENTRY_TYPES } from '../lib/knowledge/model';
import type { OverviewEntity } from '../lib/match/overview';
import type { TextSpan } from '../lib/text/span';
import { InSteps } from './InSteps';
import { Part } from './Part';
import { Strip } from './Strip';
import { say } from './say';

export interface EntitiesProps {
  entities: readonly OverviewEntity[];
  /** Of the text their mentions count in. */
  length: number;
  /** Goes to the first mention of the entry under a key. */
  onEntry: (key: string) => void;
  onWords: (span: TextSpan) => void;
}

/** More of a kind than this are folded. */
const AT_ONCE = 6;

/** Who and what an article names, by kind, each with how often and where. */
export const Entities = ({ entities, length, onEntry, onWords }: EntitiesProps) => (
  <Part class="entities" heading={say('panelEntities')}>
    {ENTRY_TYPES.map((type) => {
      const ofKind = entities.filter((entity) => entity.type === type);
      if (ofKind.length === 0) return null;
      return (
        <section key={type} aria-label={say(`kinds_${type}`)}>
          <h3>
            {say(`kinds_${type}`)} <span class="count">{ofKind.length}</span>
          </h3>
          <InSteps items={ofKind} atOnce={AT_ONCE}>
            {({ key, name, count, spans }) => (
              <li key={key}>
                <button class="name" type="button" title={say('showEntry')} onClick={() => onEntry(key)}>
                  <bdi>{name}</bdi>
                </button>
                <span class="count">{count > 1 && `×${count}`}</span>
                <Strip name={name} spans={spans} length={length} onGo={onWords} />
              </li>
            )}
          </InSteps>
        </section>
      );
    })}
  </Part>
);
