import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { DensityChoice } from '../../components/DensityChoice';
import { KeepBar } from '../../components/KeepBar';
import { Notice } from '../../components/Notice';
import { Popup } from '../../components/Popup';
import { ScrollBody } from '../../components/ScrollBody';
import { Summary } from '../../components/Summary';
import { say } from '../../components/say';
import { openPanel } from '../../lib/platform/panel';
import { changeSettings, loadSettings, type Settings, withSite } from '../../lib/platform/settings';
import { askForPages, askReader } from '../../lib/platform/tabs';
import type { TextSpan } from '../../lib/text/span';
import { useTabState } from '../tab/use-tab-state';
import { useKept } from './kept';

export function App({ tabId, inTab }: { tabId: number; inTab: boolean }) {
  const { state, lookAgain, read } = useTabState(tabId, 'summary');
  const kept = useKept(tabId);
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    loadSettings().then(setSettings);
  }, []);
  const choose = async (change: Partial<Settings>) => {
    await changeSettings(change);
    setSettings(await loadSettings());
    lookAgain();
  };

  const leave = async (going: Promise<unknown>) => {
    await going;
    if (inTab) await browser.tabs.update(tabId, { active: true });
    else window.close();
  };
  const onEntry = (key: string) => leave(askReader(tabId, { type: 'show-entry', key }));
  const onWords = (span: TextSpan) => leave(askReader(tabId, { type: 'show-words', span }));
  const onSwitch = async (on: boolean) => {
    const { site } = state;
    if (site) await changeSettings((now) => withSite(now, site, on));
    lookAgain();
  };
  const onUnmute = async () => {
    await choose({ muted: [] });
    await askReader(tabId, { type: 'stop' }); // Else what is shown now is of the reading before.
    await read();
  };
  const onAllow = async () => {
    if (await askForPages()) lookAgain();
  };

  const openBeside = async () => {
    await openPanel(tabId);
    if (!inTab) window.close();
  };
  const openSettings = async () => {
    await browser.runtime.openOptionsPage();
    if (!inTab) window.close();
  };
  const openKept = async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('options.html#kept') });
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
            kept={state.kind === 'summary' && kept.may ? kept.list.here !== null : null}
            count={kept.list.articles.length}
            problem={kept.problem}
            onKeep={kept.keep}
            onList={openKept}
            muted={settings?.muted.length ?? 0}
            onUnmute={onUnmute}
          />
          {settings && <DensityChoice density={settings.density} onDensity={(density) => choose({ density })} />}
          <button class="more beside" type="button" onClick={openBeside}>
            {say('openPanel')}
          </button>
          <button class="more settings" type="button" onClick={openSettings}>
            {say('settings')}
          </button>
        </>
      }
    >
      {state.kind === 'summary' ? (
        <ScrollBody>
          <Summary summary={state.summary} onEntry={onEntry} onWords={onWords} />
        </ScrollBody>
      ) : (
        <Notice kind={state.kind} onRead={read} onAllow={onAllow} onSwitchOn={() => onSwitch(true)} />
      )}
    </Popup>
  );
}
