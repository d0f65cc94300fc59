import { linesOf } from '../../lib/page/lines';
import { elementAbove } from '../../lib/page/tree';

/** How much of the window's height must be free above and below a mention that is gone to. */
const ROOM = 0.2;

/** Brings a range into the middle of the window, through every scroller it stands in. Stays where it is well in sight. */
export function bringIntoView(range: StaticRange): void {
  const first = linesOf(range)[0];
  if (first && first.top > innerHeight * ROOM && first.bottom < innerHeight * (1 - ROOM)) return;
  const holder = elementAbove(range.startContainer);
  if (holder) Element.prototype.scrollIntoView.call(holder, { block: 'center', behavior: 'instant' });
  const line = linesOf(range)[0];
  // A block taller than the window is centred with its mention out of sight.
  if (line && (line.top < 0 || line.bottom > innerHeight))
    scrollBy({ top: (line.top + line.bottom - innerHeight) / 2, behavior: 'instant' });
}
