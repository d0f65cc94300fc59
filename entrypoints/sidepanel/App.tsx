import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Found } from '../../components/Found';
import { Notice } from '../../components/Notice';
import { Overview } from '../../components/Overview';
import { LIBRARY, Panel } from '../../components/Panel';
import type { PassageOf } from '../../components/PassageLink';
import { say } from '../../components/say';
import { passageId } from '../../lib/knowledge/evidence';
import { changeSettings, withSite } from '../../lib/platform/settings';
import { askBackground, askForPages, askReader } from '../../lib/platform/tabs';
import type { TextSpan } from '../../lib/text/span';
import { sourceOf } from '../source/address';
import { useTabState } from '../tab/use-tab-state';
import { useNews, useTab } from './follow';
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
  const keptId = useKeptId(tabId, state.kind === 'summary' && state.summary);

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
  const passageOf: PassageOf = ({ span, from }) => {
    if (from) return sourceOf(from.id, from.at);
    return keptId && span ? sourceOf(keptId, passageId({ ...span, end: span.start })) : null;
  };

  return (
    <Panel
      inTab={inTab}
      typed={typed}
      onType={setTyped}
      found={found && <Found hits={found.hits} sentences={found.sentences} sourceOf={sourceOf} />}
    >
      {state.kind === 'summary' ? (
        <Overview
          overview={state.summary}
          below={found ? [{ id: LIBRARY, name: say('partLibrary') }] : []}
          {...{ typed, onEntry, onWords, passageOf }}
        />
      ) : (
        <Notice kind={state.kind} onRead={read} onAllow={onAllow} onSwitchOn={onSwitchOn} />
      )}
    </Panel>
  );
}

/** The id under which the article in a tab is kept; null where it is not. Asked anew with each `overview`. */
function useKeptId(tabId: number, overview: unknown): string | null {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    let over = false;
    setId(null);
    const ask = async () => {
      const { url = '' } = await browser.tabs.get(tabId);
      const kept = await askBackground({ type: 'kept', address: url });
      if (!over && 'done' in kept) setId(kept.done.here);
    };
    if (overview) ask().catch(() => {}); // The tab may be gone by now.
    return () => {
      over = true;
    };
  }, [tabId, overview]);
  return id;
}
