import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/page.css';
import '../../components/part-links.css';
import '../../components/library.css';
import '../../components/switch.css';
import '../../components/trial.css';
import '../../components/options.css';
import '../../components/choices.css';
import '../../components/report.css';
import '../../components/terms.css';
import { render } from 'preact';
import { say, speak, tongue } from '../../components/say';
import { takeDraft } from '../../lib/platform/draft';
import { messageOf } from '../../lib/platform/i18n';
import { AddTerm } from './AddTerm';
import { App } from './App';

speak(messageOf);
Object.assign(document.documentElement, tongue());

/** `options.html` is the page of settings, `options.html#add` the form for words that were found on a page. */
async function start(): Promise<void> {
  const found = location.hash === '#add' ? await takeDraft() : null;
  document.title = `${say(found ? 'termAdd' : 'settings')} – ${say('name')}`;
  render(found ? <AddTerm found={found} /> : <App />, document.querySelector('#app')!);
}

start();
