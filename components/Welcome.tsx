import type { Ref } from 'preact';
import { Masthead } from './Masthead';
import { say } from './say';
import { TrialText } from './TrialText';

export interface WelcomeProps {
  /** The element that holds the text to try the extension on. */
  text: Ref<HTMLDivElement>;
  /** Keys that lead to the next term, as the browser writes them; '' where there are none. */
  keys: string;
  onSettings: () => void;
}

/** What is told once, on one screen: try it, where the button and the keys are, which languages, and where it happens. */
export const Welcome = ({ text, keys, onSettings }: WelcomeProps) => (
  <div class="welcome column">
    <Masthead />
    <main>
      <h1>{say('welcomeTitle')}</h1>
      <p class="lead">{say('welcomeLead')}</p>
      <TrialText text={text} />
      <ul>
        <li>{say('welcomeToolbar')}</li>
        {keys && <li>{say('welcomeKeys', keys)}</li>}
        <li>{say('welcomePrivate')}</li>
      </ul>
      <p class="quiet">{say('welcomeLanguages')}</p>
      <button class="act" type="button" onClick={onSettings}>
        {say('settings')}
      </button>
    </main>
  </div>
);
