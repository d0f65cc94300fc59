import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/page.css';
import '../../components/trial.css';
import '../../components/welcome.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { say, speak, tongue } from '../../components/say';
import { Welcome } from '../../components/Welcome';
import { messageOf } from '../../lib/platform/i18n';
import { loadShortcuts } from '../../lib/platform/shortcuts';
import { startTrial } from '../reader/trial';

async function start(): Promise<void> {
  speak(messageOf);
  Object.assign(document.documentElement, tongue());
  document.title = say('name');
  const shortcuts = await loadShortcuts();
  const keys = shortcuts.find(({ name }) => name === 'next')?.keys ?? '';
  const text = { current: null as HTMLDivElement | null };
  const onSettings = () => browser.runtime.openOptionsPage();
  render(<Welcome text={text} keys={keys} onSettings={onSettings} />, document.querySelector('#app')!);
  await startTrial(text.current!, new AbortController().signal);
}

start();
