import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/page.css';
import '../../components/source.css';
import { render } from 'preact';
import { Masthead } from '../../components/Masthead';
import { Source } from '../../components/Source';
import { say, speak, tongue } from '../../components/say';
import { passageAt } from '../../lib/knowledge/evidence';
import { MY_TERMS } from '../../lib/knowledge/mine/term';
import { messageOf } from '../../lib/platform/i18n';
import { askBackground } from '../../lib/platform/tabs';

/** `source.html?pack=ID` shows what a pack or a kept article rests on, `#at-SOURCE-OFFSET` goes to the words there. */
async function start(): Promise<void> {
  speak(messageOf);
  Object.assign(document.documentElement, tongue());
  const id = new URLSearchParams(location.search).get('pack') ?? '';
  const asked = await askBackground({ type: 'evidence', id }).catch(() => null);
  const app = document.querySelector('#app')!;
  if (!asked || 'fault' in asked) {
    render(<Missing words={say(asked ? 'notFound' : 'noAnswer')} />, app);
    return;
  }
  const { language, passages } = asked.done;
  const title = id === MY_TERMS ? say('myTerms') : asked.done.title;
  const sources = asked.done.sources.map((source) => ({
    ...source,
    title: source.title === asked.done.title ? title : source.title,
  }));
  document.title = `${title || say('untitled')} – ${say('name')}`;
  const draw = () =>
    render(
      <Source {...{ title, sources, passages }} lang={language} asked={passageAt(passages, location.hash.slice(1))} />,
      app,
    );
  addEventListener('hashchange', draw);
  draw();
}

const Missing = ({ words }: { words: string }) => (
  <div class="source-page column">
    <Masthead />
    <main>
      <h1>{words}</h1>
    </main>
  </div>
);

start();
