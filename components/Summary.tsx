import { useState } from 'preact/hooks';
import { ENTRY_TYPES } from '../lib/knowledge/model';
import type { PageEntity, PageSummary } from '../lib/match/summary';
import type { TextSpan } from '../lib/text/span';
import { MANY_OF } from './words';

export interface SummaryProps {
  summary: PageSummary;
  /** Goes to the first mention of the entry under a key. */
  onEntry: (key: string) => void;
  onWords: (span: TextSpan) => void;
}

/** An article at a glance. */
export function Summary({ summary, onEntry, onWords }: SummaryProps) {
  const { title, words, minutes, points, pointsFrom, entities, cut, neutral } = summary;
  return (
    <main class="summary">
      <h1>{title}</h1>
      <p class="measure">
        About {minutes} min · {words.toLocaleString()} words
      </p>
      {cut && (
        <p class="cut">
          This page shows only a part of this article. The rest is for subscribers, and not summed up here.
        </p>
      )}
      {neutral && (
        <p class="cut">
          Newsgloss builds knowledge from English text only. Here it found what your packs know, and names.
        </p>
      )}
      {points.length > 0 && (
        <section class="points">
          <h2>In short</h2>
          {pointsFrom === 'extract' && <p class="picked">In this article’s own sentences, picked by rule</p>}
          <ol>
            {points.map(({ text, span }) => (
              <li key={text}>
                {span ? (
                  <button type="button" title="Show it in this article" onClick={() => onWords(span)}>
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
      {entities.length === 0 && <p class="none">Neither your packs nor this article itself explain a term in it.</p>}
      {ENTRY_TYPES.map((type) => (
        <Kind
          key={type}
          name={MANY_OF[type]}
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
            <button class="entity" type="button" title="Show its first mention" onClick={() => onEntry(entity.key)}>
              {entity.name}
              {entity.count > 1 && <span class="count"> ×{entity.count}</span>}
            </button>
          </li>
        ))}
        {!all && (
          <li>
            <button class="more" type="button" onClick={() => setAll(true)}>
              {entities.length - AT_ONCE} more
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
