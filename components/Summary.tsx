import { useState } from 'preact/hooks';
import { ENTRY_TYPES } from '../lib/knowledge/model';
import type { PageGlance, PageQuotation } from '../lib/match/overview';
import type { PageEntity } from '../lib/match/summary';
import type { TextSpan } from '../lib/text/span';
import { Headline } from './Headline';
import { say } from './say';
import { written } from './written';

export interface SummaryProps {
  summary: PageGlance;
  /** Goes to the first mention of the entry under a key. */
  onEntry: (key: string) => void;
  onWords: (span: TextSpan) => void;
}

/** An article at a glance. */
export function Summary({ summary, onEntry, onWords }: SummaryProps) {
  const { entities, said, language } = summary;
  return (
    <main class="summary">
      <Headline brief summary={summary} onWords={onWords} />
      {entities.length === 0 && <p class="none">{say('noneKnown')}</p>}
      {inKinds(entities).map((kind) => (
        <Kind key={kind.name} {...kind} onEntry={onEntry} />
      ))}
      {said.length > 0 && (
        <section class="said" aria-label={say('panelQuotes')}>
          <h2>{say('panelQuotes')}</h2>
          <ul>
            {said.map((quotation) => (
              <Said key={quotation.name} quotation={quotation} lang={language} onWords={onWords} />
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

interface NamedKind {
  readonly name: string;
  readonly entities: readonly PageEntity[];
}

/** Kinds of several each by itself; those of a single one together, at the end. */
function inKinds(entities: readonly PageEntity[]): NamedKind[] {
  const kinds = ENTRY_TYPES.map((type) => ({
    name: say(`kinds_${type}`),
    entities: entities.filter((entity) => entity.type === type),
  })).filter((kind) => kind.entities.length > 0);
  const single = kinds.filter((kind) => kind.entities.length === 1);
  if (single.length < 2) return kinds;
  const together = {
    name: say(single.length === kinds.length ? 'panelEntities' : 'kindsOther'),
    entities: single.flatMap((kind) => kind.entities).sort((a, b) => b.count - a.count), // As in each kind.
  };
  return [...kinds.filter((kind) => !single.includes(kind)), together];
}

interface SaidProps {
  quotation: PageQuotation;
  lang: string;
  onWords: SummaryProps['onWords'];
}

/** Who was heard, and the first words: the way to where the page says so. */
function Said({ quotation: { name, words, kind, span }, lang, onWords }: SaidProps) {
  const line = (
    <span class="line" {...written(lang)}>
      <bdi>{say('labelOf', name, '').trim()}</bdi> <span class={kind}>{words}</span>
    </span>
  );
  return (
    <li>
      {span ? (
        <button type="button" title={say('showPoint')} onClick={() => onWords(span)}>
          {line}
        </button>
      ) : (
        line
      )}
    </li>
  );
}

interface KindProps extends NamedKind {
  onEntry: (key: string) => void;
}

/** More entities of a kind than this are folded. */
const AT_ONCE = 6;

function Kind({ name, entities, onEntry }: KindProps) {
  const [all, setAll] = useState(entities.length <= AT_ONCE + 1);
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
