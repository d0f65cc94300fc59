import { Icon } from './Icon';
import { say } from './say';

/** Leads from the popover to a sentence of the article. `of` tells several apart, for screen readers. */
export const GoTo = ({ of, onPress }: { of?: string; onPress: () => void }) => (
  <button
    class="small go-to"
    type="button"
    aria-label={of && say('labelOf', say('goToSentence'), of)}
    onClick={onPress}
  >
    <Icon name="to" />
    {say('goToSentence')}
  </button>
);
