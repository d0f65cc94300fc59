import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/page.css';
import '../../components/kept.css';
import '../../components/library.css';
import '../../components/switch.css';
import '../../components/trial.css';
import '../../components/options.css';
import { render } from 'preact';
import { say, speak, tongue } from '../../components/say';
import { messageOf } from '../../lib/platform/i18n';
import { App } from './App';

speak(messageOf);
Object.assign(document.documentElement, tongue());
document.title = `${say('settings')} – ${say('name')}`;
render(<App />, document.querySelector('#app')!);
