import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Found } from '../../components/Found';
import { LibraryWay } from '../../components/LibraryWay';
import { Notice } from '../../components/Notice';
import { Overview } from '../../components/Overview';
import { LIBRARY, Panel } from '../../components/Panel';
import { PanelWays } from '../../components/PanelWays';
import type { PassageOf } from '../../components/PassageLink';
import { say, sayCount } from '../../components/say';
import { passageId } from '../../lib/knowledge/evidence';
import { changeSettings, withSite } from '../../lib/platform/settings';
import { askForPages, askReader } from '../../lib/platform/tabs';
import { typedWords } from '../../lib/text/search';
import type { TextSpan } from '../../lib/text/span';
import { sourceOf } from '../source/address';
import { useTabState } from '../tab/use-tab-state';
import { useNews, useTab } from './follow';
import { useKept } from './kept';
import { useLookUp } from './look-up';

/** `given`: the tab it speaks of, from a tab of its own; null where it stands beside the pages and follows them. */
export function App({ given }: { given: number | null }) {
  const tabId = useTab(given);
  return tabId === null ? null : <TabPanel tabId={tabId} inTab={given !== null} />;
}

function TabPanel({ tabId, inTab }: { tabId: number; inTab: boolean }) {
  const { state, lookAgain, read } = useTabState(tabId, 'overview');
  useNews(tabId, lookAgain);
  const [typed, setTyped] = useState('');
  const found = useLookUp(typed);
  const kept = useKept(tabId, state.kind === 'summary' ? state.summary : state.kind);
  const here = kept.list?.here;

  const lead = async (going: Promise<unknown>) => {
    await going;
    if (inTab) await browser.tabs.update(tabId, { active: true });
  };
  const onEntry = (key: string) => lead(askReader(tabId, { type: 'show-entry', key }));
  const onWords = (span: TextSpan) => lead(askReader(tabId, { type: 'show-words', span }));
  const onSwitchOn = async () => {
    const { site } = state;
    if (site) await changeSettings((now) => withSite(now, site, true));
    lookAgain();
  };
  const onAllow = async () => {
    if (await askForPages()) lookAgain();
  };
  const openKept = () => browser.tabs.create({ url: browser.runtime.getURL('options.html#kept') });
  const passageOf: PassageOf = ({ span, from }) => {
    if (from) return sourceOf(from.id, from.at);
    return here && span ? sourceOf(here, passageId({ ...span, end: span.start })) : null;
  };

  return (
    <Panel
      inTab={inTab}
      withArticle={state.kind === 'summary'}
      typed={typed}
      onType={setTyped}
      ways={
        <PanelWays
          kept={state.kind === 'summary' && kept.list ? kept.list.here !== null : null}
          onKeep={kept.keep}
          onSettings={() => browser.runtime.openOptionsPage()}
        />
      }
      problem={kept.problem}
      tally={found ? sayCount('foundLibrary', found.hits.length + found.sentences.length) : ''}
      found={found && <Found {...found} sought={typedWords(typed)} sourceOf={sourceOf} />}
    >
      {state.kind === 'summary' ? (
        <Overview
          overview={state.summary}
          below={found ? [{ id: LIBRARY, name: say('partLibrary') }] : []}
          {...{ typed, onEntry, onWords, passageOf }}
        />
      ) : (
        <>
          <Notice kind={state.kind} onRead={read} onAllow={onAllow} onSwitchOn={onSwitchOn} />
          {state.kind !== 'waiting' && kept.list && <LibraryWay count={kept.list.articles.length} onList={openKept} />}
        </>
      )}
    </Panel>
  );
}
