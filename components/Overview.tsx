import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { graphOf } from '../lib/match/graph';
import type { PageOverview } from '../lib/match/overview';
import { createOverviewFilter } from '../lib/match/overview-filter';
import { typedWords } from '../lib/text/search';
import type { TextSpan } from '../lib/text/span';
import { Answers } from './Answers';
import { Connections } from './Connections';
import { Entities } from './Entities';
import { Facts, inFactParts } from './Facts';
import { Headline } from './Headline';
import { type PartLink, PartLinks } from './PartLinks';
import type { PassageOf } from './PassageLink';
import { Quotations } from './Quotations';
import { say, sayCount } from './say';
import { written } from './written';

export interface OverviewProps {
  overview: PageOverview;
  typed: string;
  /** Goes to the first mention of the entry under a key. */
  onEntry: (key: string) => void;
  onWords: (span: TextSpan) => void;
  passageOf: PassageOf;
  /** Parts of the panel that stand below. */
  below?: readonly PartLink[];
}

/** All there is to say of an article; what was typed leaves only what holds it. */
export function Overview({ overview, typed, onEntry, onWords, passageOf, below = [] }: OverviewProps) {
  const filter = useMemo(() => createOverviewFilter(overview), [overview]);
  const graph = useMemo(() => graphOf(overview.entities), [overview]);
  const { entities, quotations, facts, questions } = filter(typed);
  const count = entities.length + quotations.length + facts.length + questions.length;
  const sought = useMemo(() => typedWords(typed), [typed]);
  const asked = sought.length > 0;
  const found = useMemo(() => (asked ? new Set(entities.map(({ key }) => key)) : null), [entities, asked]);
  const lang = overview.language;
  const later = useLater();

  const parts: (PartLink & { readonly body: ComponentChild })[] = [];
  const add = (there: boolean, id: string, name: string, body: ComponentChild) =>
    there && parts.push({ id, name, body });
  add(
    entities.length > 0,
    'names',
    say('partNames'),
    <Entities {...{ entities, sought, onEntry, onWords }} length={overview.length} />,
  );
  add(
    graph.nodes.some(({ key }) => found?.has(key) !== false),
    'relations',
    say('partRelations'),
    later && <Connections entities={overview.entities} {...{ graph, found, onEntry }} />,
  );
  add(
    quotations.length > 0,
    'quotations',
    say('partQuotes'),
    later && <Quotations {...{ quotations, lang, sought, onEntry, onWords, passageOf }} />,
  );
  for (const { id, name, facts: own } of inFactParts(facts))
    add(
      true,
      id,
      name,
      later && <Facts heading={name} {...{ lang, sought, onWords, passageOf }} facts={own} dated={id === 'dates'} />,
    );
  add(
    questions.length > 0,
    'questions',
    say('questions'),
    later && <Answers {...{ questions, lang, sought, onWords }} />,
  );

  const summary = asked ? [] : [{ id: 'summary', name: say('partSummary') }];
  return (
    <>
      <PartLinks parts={[...summary, ...parts, ...below]} />
      <main>
        {asked ? (
          <h1 {...written(lang)}>{overview.title}</h1>
        ) : (
          <div id="summary">
            <Headline summary={overview} onWords={onWords} />
          </div>
        )}
        <p class="tally" role="status">
          {asked && (count > 0 ? sayCount('foundHere', count) : say('notMentioned'))}
        </p>
        {parts.length === 0 && !asked && <p class="none">{say('noneKnown')}</p>}
        {parts.map(({ id, body }) => (
          <div key={id} id={id}>
            {body}
          </div>
        ))}
      </main>
    </>
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
