import './style';
import { render } from 'preact';
import { speak, tongue } from '../../components/say';
import { messageOf } from '../../lib/platform/i18n';
import { App } from './App';

speak(messageOf);
Object.assign(document.documentElement, tongue());
const given = new URLSearchParams(location.search).get('tab');
render(<App given={given === null ? null : Number(given)} />, document.querySelector('#app')!);
