import type { Card } from '../lib/knowledge/card';
import { IconButton } from './Icon';
import { Once } from './Once';
import { plainText } from './plain-text';
import { say } from './say';
import { Toggle } from './Toggle';

export interface ActionsProps {
  card: Card;
  /** What the article's own glossary says of the same, or null. */
  own: Card | null;
  /** Asks for this entry to be left unmarked. */
  onMute: (card: Card, where: 'here' | 'everywhere') => void;
  /** Puts a text on the clipboard. */
  onCopy: (text: string) => Promise<void>;
  /** Whether the reader keeps the article already. */
  kept?: boolean;
  /** Keeps the article that a card was drawn from. */
  onKeep: (card: Card) => Promise<void>;
}

/** What can be done with an entry: taken away as text, kept with its article, or sent away: for how long is asked then. */
export const Actions = ({ card, own, kept, onMute, onCopy, onKeep }: ActionsProps) => (
  <Toggle>
    {(asked, ask) =>
      asked ? (
        <>
          <button class="more" type="button" ref={takeFocus} onClick={() => onMute(card, 'here')}>
            {say('muteHere')}
          </button>
          <button class="more" type="button" onClick={() => onMute(card, 'everywhere')}>
            {say('muteEverywhere')}
          </button>
        </>
      ) : (
        <>
          <Once
            icon="copy"
            label={say('copy')}
            done={say('copied')}
            failed={say('notCopied')}
            act={() => onCopy(plainText(card, own))}
          />
          <IconButton icon="mute" label={say('mute')} onPress={ask} />
          {own && (
            <Once
              already={kept}
              icon="keep"
              label={say(kept ? 'kept' : 'keep')}
              done={say('kept')}
              failed={say('notKept')}
              act={() => onKeep(own)}
            />
          )}
        </>
      )
    }
  </Toggle>
);

/** What was pressed is gone. */
const takeFocus = (answer: HTMLElement | null) => answer?.focus({ preventScroll: true });
