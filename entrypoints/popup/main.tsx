import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/kept.css';
import '../../components/page.css';
import '../../components/popup.css';
import '../../components/scroll.css';
import '../../components/summary.css';
import '../../components/switch.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { speak, tongue } from '../../components/say';
import { messageOf } from '../../lib/platform/i18n';
import { App } from './App';

/** `popup.html` speaks of the tab it is opened over, `popup.html?tab=ID` of that tab and from a tab of its own. */
async function start(): Promise<void> {
  speak(messageOf);
  Object.assign(document.documentElement, tongue());
  const given = new URLSearchParams(location.search).get('tab');
  const tabId = given ? Number(given) : (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  document.documentElement.classList.toggle('in-tab', given !== null);
  render(<App tabId={tabId ?? -1} inTab={given !== null} />, document.querySelector('#app')!);
}

start();
