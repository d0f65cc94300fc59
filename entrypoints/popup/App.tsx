import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { KeepBar } from '../../components/KeepBar';
import { KeptArticles } from '../../components/KeptArticles';
import { Notice } from '../../components/Notice';
import { InTab, Popup } from '../../components/Popup';
import { ScrollBody } from '../../components/ScrollBody';
import { Summary } from '../../components/Summary';
import { say } from '../../components/say';
import { changeSettings, loadSettings, withSite } from '../../lib/platform/settings';
import { askBackground, askForPages, askReader } from '../../lib/platform/tabs';
import type { TextSpan } from '../../lib/text/span';
import { useKept } from './kept';
import { lookAtTab, type TabState } from './state';

/** How often the popup looks again while the page is still being read, in ms: below what is noticed. */
const LOOK_AGAIN = 80;
/** How often a page just switched on may still look unread before that is believed. */
const PATIENCE = 12;

export function App({ tabId, inTab }: { tabId: number; inTab: boolean }) {
  const [state, setState] = useState<TabState>({ kind: 'waiting', site: null });
  const [looks, setLooks] = useState(0);
  const [listed, setListed] = useState(false);
  const kept = useKept(tabId);
  const [muted, setMuted] = useState(0);
  useEffect(() => {
    loadSettings().then((settings) => setMuted(settings.muted.length));
  }, []);

  useEffect(() => {
    let over = false;
    let timer = 0;
    const look = async (patience: number) => {
      const seen = await lookAtTab(tabId);
      if (over) return;
      const again = seen.kind === 'waiting' || (seen.kind === 'not-read' && patience > 0);
      setState(again ? { kind: 'waiting', site: seen.site } : seen);
      if (again) timer = window.setTimeout(look, LOOK_AGAIN, patience - 1);
    };
    look(looks === 0 ? 0 : PATIENCE);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [tabId, looks]);
  const lookAgain = () => setLooks((count) => count + 1);

  const leave = async (going: Promise<unknown>) => {
    await going;
    if (inTab) await browser.tabs.update(tabId, { active: true });
    else window.close();
  };
  const onEntry = (key: string) => leave(askReader(tabId, { type: 'show-entry', key }));
  const onWords = (span: TextSpan) => leave(askReader(tabId, { type: 'show-words', span }));
  const onSwitch = async (on: boolean) => {
    if (state.site) await changeSettings(withSite(await loadSettings(), state.site, on));
    lookAgain();
  };
  const onRead = async () => {
    await askBackground({ type: 'read-tab', tabId });
    lookAgain();
  };
  const onUnmute = async () => {
    await changeSettings({ muted: [] });
    setMuted(0);
  };
  const onAllow = async () => {
    if (await askForPages()) lookAgain();
  };

  const openSettings = async () => {
    await browser.runtime.openOptionsPage();
    if (!inTab) window.close();
  };

  return (
    <Popup
      site={state.site}
      on={state.kind !== 'off'}
      onSwitch={onSwitch}
      foot={
        <>
          <KeepBar
            kept={state.kind === 'summary' ? kept.list.here !== null : null}
            count={kept.list.articles.length}
            listed={listed}
            problem={kept.problem}
            onKeep={kept.keep}
            onList={setListed}
            muted={muted}
            onUnmute={onUnmute}
          />
          <button class="more settings" type="button" onClick={openSettings}>
            {say('settings')}
          </button>
          {!inTab && state.kind === 'summary' && !listed && <InTab address={`popup.html?tab=${tabId}`} />}
        </>
      }
    >
      {listed ? (
        <ScrollBody key="kept">
          <KeptArticles
            articles={kept.list.articles}
            bytes={kept.list.bytes}
            deleted={kept.deleted}
            onExport={kept.save}
            onDelete={kept.forget}
            onUndo={kept.bringBack}
          />
        </ScrollBody>
      ) : state.kind === 'summary' ? (
        <ScrollBody key="summary">
          <Summary summary={state.summary} onEntry={onEntry} onWords={onWords} />
        </ScrollBody>
      ) : (
        <Notice kind={state.kind} onRead={onRead} onAllow={onAllow} onSwitchOn={() => onSwitch(true)} />
      )}
    </Popup>
  );
}
