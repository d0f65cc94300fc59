/** The side panel, its parts and the source page. */
import type { ComponentChild } from 'preact';
import { Answers } from '../../../components/Answers';
import { Connections } from '../../../components/Connections';
import { Entities } from '../../../components/Entities';
import { Facts, inFactParts } from '../../../components/Facts';
import { Found } from '../../../components/Found';
import { Graph } from '../../../components/Graph';
import { LibraryWay } from '../../../components/LibraryWay';
import { Notice } from '../../../components/Notice';
import { Overview } from '../../../components/Overview';
import { LIBRARY, Panel } from '../../../components/Panel';
import { PanelWays } from '../../../components/PanelWays';
import { Quotations } from '../../../components/Quotations';
import { RelationTable } from '../../../components/RelationTable';
import { Source } from '../../../components/Source';
import { say } from '../../../components/say';
import { graphOf } from '../../../lib/match/graph';
import type { PageOverview } from '../../../lib/match/overview';
import { COMPANY, CROWD, HITS, LENGTH, OVERVIEW, PASSAGES, SENTENCES, SOME } from './overview';

const none = () => {};
const nowhere = () => null;
const passageOf = () => '#';
const sourceOf = () => '#';

/** Keys of those that are found where a bank is sought. */
const BANKS = new Set(SOME.filter(({ name }) => name.includes('Bank')).map(({ key }) => key));

/** A part of the panel, in what holds it there. */
const part = (child: () => ComponentChild) => () => <div class="panel">{child()}</div>;
const panel = (child: ComponentChild, kept: boolean | null, typed = '', found: ComponentChild = null) => (
  <Panel
    {...{ typed, found }}
    withArticle={kept !== null}
    tally=""
    problem={null}
    onType={none}
    ways={<PanelWays kept={kept} onKeep={none} onSettings={none} />}
  >
    {child}
  </Panel>
);
const overview = (typed = '') => (
  <Overview
    {...{ overview: OVERVIEW, typed, onEntry: none, onWords: none, passageOf }}
    below={typed === '' ? [] : [{ id: LIBRARY, name: say('partLibrary') }]}
  />
);
const facts = (of: PageOverview['facts']) =>
  inFactParts(of).map(({ id, name, facts: own }) => (
    <Facts
      sought={[]}
      key={id}
      heading={name}
      passageOf={passageOf}
      facts={own}
      dated={id === 'dates'}
      lang="en"
      onWords={none}
    />
  ));
const found = () => <Found sought={['bank']} hits={HITS} sentences={SENTENCES} sourceOf={sourceOf} />;

/** In the parts' own landmarks only. */
export const PANEL_PARTS: Readonly<Record<string, () => ComponentChild>> = {
  'panel-entities': part(() => <Entities sought={[]} entities={CROWD} length={LENGTH} onEntry={none} onWords={none} />),
  'graph-few': part(() => <Connections entities={COMPANY} graph={graphOf(COMPANY)} found={null} onEntry={none} />),
  'graph-some': part(() => <Connections entities={SOME} graph={graphOf(SOME)} found={null} onEntry={none} />),
  'graph-sought': part(() => <Connections entities={SOME} graph={graphOf(SOME)} found={BANKS} onEntry={none} />),
  'graph-many': part(() => <Graph graph={graphOf(CROWD)} chosen={0} found={null} onChoose={none} />),
  'relations-many': part(() => <Connections entities={CROWD} graph={graphOf(CROWD)} found={null} onEntry={none} />),
  'relation-table': part(() => <RelationTable entities={COMPANY} onEntry={none} />),
  quotations: part(() => (
    <Quotations
      sought={[]}
      quotations={OVERVIEW.quotations}
      lang="en"
      onEntry={none}
      onWords={none}
      passageOf={nowhere}
    />
  )),
  facts: part(() => facts(OVERVIEW.facts)),
  'facts-few': part(() => facts(OVERVIEW.facts.slice(2, 4))),
  answers: part(() => <Answers sought={[]} questions={OVERVIEW.questions} lang="en" onWords={none} />),
  'found-nothing': part(() => <Found sought={['zebra']} hits={[]} sentences={[]} sourceOf={sourceOf} />),
};

/** Whole pages, each with its landmarks. */
export const PANELS: Readonly<Record<string, () => ComponentChild>> = {
  panel: () => panel(overview(), false),
  'panel-asked': () => panel(overview('bank'), true, 'bank', found()),
  'panel-none': () =>
    panel(
      <>
        <Notice kind="no-article" onRead={none} onAllow={none} onSwitchOn={none} />
        <LibraryWay count={3} onList={none} />
      </>,
      null,
    ),
  source: () => (
    <Source
      title="Lenders face new rules"
      lang="en"
      sources={[{ title: '', publisher: 'The Daily', published: '2026-03-03', address: 'https://news.example/rates' }]}
      passages={PASSAGES}
      asked={null}
    />
  ),
  'source-none': () => (
    <Source
      title="Terms of my own"
      lang="en"
      sources={[{ title: 'Terms of my own', publisher: '', published: '', address: '' }]}
      passages={[]}
      asked={null}
    />
  ),
};
