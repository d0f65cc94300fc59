import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPopover } from '../reader/handoff';
import { createPopover } from './view';

/** Comes into a page when its reader's pointer first slows down on a term. */
export default defineUnlistedScript(() => offerPopover(createPopover));
