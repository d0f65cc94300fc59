import { Icon } from './Icon';
import { say } from './say';

export interface QuoteMarkProps {
  /** What the quotation is of, for screen readers. */
  of: string;
  open: boolean;
  onToggle: () => void;
  /** Says in words what it does; else it is the mark alone. */
  worded?: boolean;
}

/** Shows and hides the words that something rests on: the same control wherever something is claimed. */
export function QuoteMark({ of, open, onToggle, worded }: QuoteMarkProps) {
  const does = say(open ? 'hideSentence' : 'showSentence');
  return (
    <button
      class="small"
      type="button"
      aria-expanded={worded ? undefined : open}
      aria-label={say('labelOf', worded ? does : say('showSentence'), of)}
      title={does}
      onClick={onToggle}
    >
      <Icon name="quote" />
      {worded && does}
    </button>
  );
}
