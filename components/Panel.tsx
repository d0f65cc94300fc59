import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageOverview } from '../lib/match/overview';
import { createOverviewFilter } from '../lib/match/overview-filter';
import type { TextSpan } from '../lib/text/span';
import { Answers } from './Answers';
import { Connections } from './Connections';
import { Entities } from './Entities';
import { Facts } from './Facts';
import { Headline } from './Headline';
import { Masthead } from './Masthead';
import type { PassageOf } from './PassageLink';
import { Quotations } from './Quotations';
import { say } from './say';
import { written } from './written';

export interface PanelProps {
  /** It stands in a tab of its own, where nothing around it says whose it is. */
  inTab?: boolean;
  /** What the reader has typed to look for. */
  typed: string;
  onType: (typed: string) => void;
  /** What there is to say of the page, or why there is nothing. */
  children: ComponentChildren;
  /** What the library has; null where nothing was typed. */
  found: ComponentChildren;
}

/** The frame of the side panel: a field that narrows the page and looks the library through, and what it gives. */
export const Panel = ({ inTab, typed, onType, children, found }: PanelProps) => (
  <div class="panel">
    {inTab && <Masthead />}
    <div class="panel-head">
      <search>
        <input
          type="search"
          aria-label={say('panelFind')}
          placeholder={say('panelFind')}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </search>
    </div>
    {children}
    {found}
  </div>
);

export interface OverviewProps {
  overview: PageOverview;
  typed: string;
  /** Goes to the first mention of the entry under a key. */
  onEntry: (key: string) => void;
  onWords: (span: TextSpan) => void;
  passageOf: PassageOf;
}

/** All there is to say of an article; what was typed leaves only what holds it. */
export function Overview({ overview, typed, onEntry, onWords, passageOf }: OverviewProps) {
  const filter = useMemo(() => createOverviewFilter(overview), [overview]);
  const { entities, quotations, facts, questions } = filter(typed);
  const asked = typed.trim() !== '';
  const found = useMemo(() => (asked ? new Set(entities.map(({ key }) => key)) : null), [entities, asked]);
  const lang = overview.language;
  const later = useLater();
  const nothing = entities.length + quotations.length + facts.length + questions.length === 0;
  return (
    <main>
      {asked ? (
        <h1>
          <bdi {...written(lang)}>{overview.title}</bdi>
        </h1>
      ) : (
        <Headline summary={overview} onWords={onWords} />
      )}
      {nothing && <p class="none">{say(asked ? 'notMentioned' : 'noneKnown')}</p>}
      {entities.length > 0 && (
        <Entities entities={entities} length={overview.length} onEntry={onEntry} onWords={onWords} />
      )}
      {later && (
        <>
          <Connections entities={overview.entities} found={found} onEntry={onEntry} />
          {quotations.length > 0 && <Quotations quotations={quotations} {...{ lang, onEntry, onWords, passageOf }} />}
          <Facts facts={facts} {...{ lang, onWords, passageOf }} />
          {questions.length > 0 && <Answers questions={questions} {...{ lang, onWords }} />}
        </>
      )}
    </main>
  );
}

/** False at first, true from the next task on: what is below the first screen, the picture above all, keeps nobody waiting. */
function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLater, 0, true);
    return () => clearTimeout(timer);
  }, []);
  return later;
}
