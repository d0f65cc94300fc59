import { Icon } from './Icon';

/** Leads from the popover to a place in the article. `of` tells several apart, for screen readers. */
export const GoTo = ({ label, of, onPress }: { label: string; of?: string; onPress: () => void }) => (
  <button class="small go-to" type="button" aria-label={of && `${label}: ${of}`} onClick={onPress}>
    <Icon name="to" />
    {label}
  </button>
);
