import { useState } from 'preact/hooks';
import { ENTRY_TYPES } from '../lib/knowledge/model';
import type { PageEntity, PageSummary } from '../lib/match/summary';
import type { TextSpan } from '../lib/text/span';
import { say, sayAmount, sayCount } from './say';
import { written } from './written';

export interface SummaryProps {
  summary: PageSummary;
  /** Goes to the first mention of the entry under a key. */
  onEntry: (key: string) => void;
  onWords: (span: TextSpan) => void;
}

/** An article at a glance. */
export function Summary({ summary, onEntry, onWords }: SummaryProps) {
  const { title, language, words, minutes, points, pointsFrom, entities, cut, neutral } = summary;
  return (
    <main class="summary">
      <h1>
        <bdi {...written(language)}>{title}</bdi>
      </h1>
      <p class="measure">{say('length', sayAmount(minutes, 'minute'), sayCount('words', words))}</p>
      {cut && <p class="cut">{say('cut')}</p>}
      {neutral && <p class="cut">{say('neutral')}</p>}
      {points.length > 0 && (
        <section class="points">
          <h2>{say('inShort')}</h2>
          {pointsFrom === 'extract' && <p class="picked">{say('picked')}</p>}
          <ol>
            {points.map(({ text, span }) => (
              <li key={text} {...written(language)}>
                {span ? (
                  <button type="button" title={say('showPoint')} onClick={() => onWords(span)}>
                    {text}
                  </button>
                ) : (
                  text
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {entities.length === 0 && <p class="none">{say('noneKnown')}</p>}
      {ENTRY_TYPES.map((type) => (
        <Kind
          key={type}
          name={say(`kinds_${type}`)}
          entities={entities.filter((entity) => entity.type === type)}
          onEntry={onEntry}
        />
      ))}
    </main>
  );
}

interface KindProps {
  name: string;
  entities: readonly PageEntity[];
  onEntry: (key: string) => void;
}

/** More entities of a kind than this are folded. */
const AT_ONCE = 6;

function Kind({ name, entities, onEntry }: KindProps) {
  const [all, setAll] = useState(entities.length <= AT_ONCE + 1);
  if (entities.length === 0) return null;
  return (
    <section class="kind">
      <h2>{name}</h2>
      <ul>
        {(all ? entities : entities.slice(0, AT_ONCE)).map((entity) => (
          <li key={entity.key}>
            <button class="entity" type="button" title={say('showEntry')} onClick={() => onEntry(entity.key)}>
              <bdi>{entity.name}</bdi>
              {entity.count > 1 && <span class="count"> ×{entity.count}</span>}
            </button>
          </li>
        ))}
        {!all && (
          <li>
            <button class="more" type="button" onClick={() => setAll(true)}>
              {say('more', entities.length - AT_ONCE)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
