import { Icon } from './Icon';

const LABEL = 'Go to the sentence';

/** Leads from the popover to a sentence of the article. `of` tells several apart, for screen readers. */
export const GoTo = ({ of, onPress }: { of?: string; onPress: () => void }) => (
  <button class="small go-to" type="button" aria-label={of && `${LABEL}: ${of}`} onClick={onPress}>
    <Icon name="to" />
    {LABEL}
  </button>
);
