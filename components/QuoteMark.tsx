import { Icon } from './Icon';
import { say } from './say';

export interface QuoteMarkProps {
  /** What the quotation is of, for screen readers. */
  of: string;
  open: boolean;
  onToggle: () => void;
}

/** Shows and hides the words that something rests on: the same mark wherever something is claimed. */
export const QuoteMark = ({ of, open, onToggle }: QuoteMarkProps) => (
  <button
    class="small"
    type="button"
    aria-expanded={open}
    aria-label={say('labelOf', say('showSentence'), of)}
    title={say(open ? 'hideSentence' : 'showSentence')}
    onClick={onToggle}
  >
    <Icon name="quote" />
  </button>
);
