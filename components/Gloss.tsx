import { inBrief } from '../lib/text/brief';
import { Icon } from './Icon';
import { Sought } from './Sought';
import { say } from './say';
import { Toggle } from './Toggle';
import { written } from './written';

export interface GlossProps {
  /** Of what it speaks, for screen readers. */
  of: string;
  words: string;
  lang: string;
  sought: readonly string[];
}

/** Letters that most definitions do not go beyond: four lines of a narrow panel. */
const BRIEF = 180;

/** What something is, below its name: whole sentences, and the rest of a long text at a press. */
export function Gloss({ of, words, lang, sought }: GlossProps) {
  const brief = inBrief(words, BRIEF);
  return (
    <Toggle>
      {(whole, turn) => (
        <p class="gloss">
          <bdi {...written(lang)}>
            <Sought text={whole ? words : brief} words={sought} />
          </bdi>
          {brief !== words && (
            <>
              {' '}
              <button
                class="small"
                type="button"
                aria-expanded={whole}
                aria-label={say('labelOf', say('glossWhole'), of)}
                title={say('glossWhole')}
                onClick={turn}
              >
                <Icon name={whole ? 'up' : 'down'} />
              </button>
            </>
          )}
        </p>
      )}
    </Toggle>
  );
}
