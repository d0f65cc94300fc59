import type { Ref } from 'preact';
import { say, tongue } from './say';

export interface TrialTextProps {
  /** The element that holds the text, to be read as an article is. */
  text: Ref<HTMLDivElement>;
  /** Goes on where a term met before is underlined again. */
  long?: boolean;
}

/** Words, more than a screen of text holds. */
const SCREEN = 'a '.repeat(240);

/** A short text of our own, of names that the bundled pack knows. */
export const TrialText = ({ text, long }: TrialTextProps) => (
  <div class="trial" ref={text} lang={tongue().lang}>
    <p>{say('trialText')}</p>
    {long && (
      <>
        <p hidden>{SCREEN}</p>
        <p class="between">{say('trialBetween')}</p>
        <p>{say('trialLater')}</p>
      </>
    )}
  </div>
);
