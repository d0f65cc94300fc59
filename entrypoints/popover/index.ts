import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '../../components/say';
import { messageOf } from '../../lib/platform/i18n';
import { offerPopover } from '../reader/handoff';
import { createPopover } from './view';

/** Comes into a page when its reader's pointer first slows down on a term. */
export default defineUnlistedScript(() => {
  speak(messageOf);
  offerPopover(createPopover);
});
