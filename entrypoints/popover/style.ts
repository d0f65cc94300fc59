import cardStyle from '../../components/card.css?inline';
import controlsStyle from '../../components/controls.css?inline';
import popover from '../../components/popover.css?inline';
import scrollStyle from '../../components/scroll.css?inline';
import tokens from '../../components/tokens.css?inline';

/** All that styles what stands in the popover's shadow root. */
export const popoverStyle = tokens + controlsStyle + popover + scrollStyle + cardStyle;
