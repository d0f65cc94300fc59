import { ENTRY_TYPES } from '../lib/knowledge/model';
import type { OverviewEntity } from '../lib/match/overview';
import type { TextSpan } from '../lib/text/span';
import { ByOtherName } from './ByOtherName';
import { Gloss } from './Gloss';
import { InSteps } from './InSteps';
import { Part } from './Part';
import { Sought } from './Sought';
import { SourceLink } from './SourceLink';
import { Strip } from './Strip';
import { say } from './say';
import { sayDay } from './say-day';

export interface EntitiesProps {
  entities: readonly OverviewEntity[];
  /** Of the text their mentions count in. */
  length: number;
  /** What the reader looks for, as it is searched; none while nothing is looked for: then all are shown as what they are. */
  sought: readonly string[];
  /** Goes to the first mention of the entry under a key. */
  onEntry: (key: string) => void;
  onWords: (span: TextSpan) => void;
}

/** More of a kind than this are folded. */
const AT_ONCE = 6;
const NAMES_AT_ONCE = 12;

/** Who and what an article names, by kind, each with what it is, how often it is named and where. */
export function Entities({ entities, length, sought, onEntry, onWords }: EntitiesProps) {
  const [known, once] = sought.length > 0 ? [entities, []] : split(entities);
  return (
    <Part class="entities" heading={say('partNames')}>
      {known.length > 0 && <p class="means">{say('stripsMean')}</p>}
      {ENTRY_TYPES.map((type) => {
        const ofKind = known.filter((entity) => entity.type === type);
        if (ofKind.length === 0) return null;
        return (
          <section key={type} aria-label={say(`kinds_${type}`)}>
            <h3>
              {say(`kinds_${type}`)} <span class="count">{ofKind.length}</span>
            </h3>
            <InSteps items={ofKind} atOnce={AT_ONCE}>
              {({ key, name, forms, language, count, spans, gloss, met }) => (
                <li key={key}>
                  <button class="name" type="button" title={say('showEntry')} onClick={() => onEntry(key)}>
                    <bdi lang={language}>
                      <Sought text={name} words={sought} />
                    </bdi>
                  </button>
                  {count > 1 && <span class="count">×{count}</span>}
                  <Strip name={name} spans={spans} length={length} onGo={onWords} />
                  <ByOtherName {...{ name, forms, sought }} lang={language} />
                  {gloss && <Gloss of={name} words={gloss.words} lang={gloss.language} sought={sought} />}
                  {met && (
                    <p class="source">
                      {say('alsoIn')}{' '}
                      <SourceLink
                        reference={{ title: met.title, url: met.address }}
                        lang=""
                        date={sayDay(met.date, met.undated)}
                      />
                    </p>
                  )}
                </li>
              )}
            </InSteps>
          </section>
        );
      })}
      {once.length > 0 && (
        <section class="once" aria-label={say('namedOnce')}>
          <h3>
            {say('namedOnce')} <span class="count">{once.length}</span>
          </h3>
          <InSteps items={once} atOnce={NAMES_AT_ONCE}>
            {({ key, name }) => (
              <li key={key}>
                <button class="entity" type="button" title={say('showEntry')} onClick={() => onEntry(key)}>
                  <bdi>{name}</bdi>
                </button>
              </li>
            )}
          </InSteps>
        </section>
      )}
    </Part>
  );
}

/** Those of which more is known than that they are named, and the others. */
function split(entities: readonly OverviewEntity[]): [readonly OverviewEntity[], readonly OverviewEntity[]] {
  const isKnown = ({ count, gloss, relations, met }: OverviewEntity) =>
    count > 1 || !!gloss || relations.length > 0 || !!met;
  return [entities.filter(isKnown), entities.filter((entity) => !isKnown(entity))];
}
