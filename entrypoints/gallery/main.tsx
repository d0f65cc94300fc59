/**
 * Every component in every state, on one page: for the eye, for photographs and for tests. It is in no shipped build.
 *
 * `gallery.html?words=de` (or fr, es, accented, mirrored), `&theme=dark`, `&only=which-one,summary`
 */
import '../popup/style';
import '../sidepanel/style';
import '../../components/library.css';
import '../../components/options.css';
import '../../components/choices.css';
import '../../components/report.css';
import '../../components/source.css';
import '../../components/terms.css';
import '../../components/trial.css';
import '../../components/welcome.css';
import './gallery.css';
import { render } from 'preact';
import { Gallery } from './Gallery';
import { speakIn } from './words';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
speakIn(asked.get('words') ?? 'en');
document.documentElement.style.colorScheme = theme;
render(<Gallery theme={theme} only={asked.get('only')?.split(',') ?? null} />, document.querySelector('#gallery')!);
