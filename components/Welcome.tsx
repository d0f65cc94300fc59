import type { Ref } from 'preact';
import { Emblem } from './Emblem';
import { Icon } from './Icon';
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
      <p class="pinning">
        <span class="buttons" aria-hidden="true">
          <svg class="icon" viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
            <path d="M5.5 4V3.4a1.6 1.6 0 0 1 3.2 0V4h3.8v3.6h.4a1.6 1.6 0 0 1 0 3.2h-.4V14H9v-.5a1.6 1.6 0 0 0-3.2 0v.5H2.5v-3.5H3a1.6 1.6 0 0 0 0-3.2h-.5V4z" />
          </svg>
          <Icon name="to" />
          <Emblem />
          <Icon name="pin" />
        </span>
        {say('welcomeToolbar')}
      </p>
      <ul>
        {keys && <li>{say('welcomeKeys', keys)}</li>}
        <li>{say('welcomePrivate')}</li>
        <li>{say('welcomeLanguages')}</li>
      </ul>
      <button class="act" type="button" onClick={onSettings}>
        {say('settings')}
      </button>
    </main>
  </div>
);
