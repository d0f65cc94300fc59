/** Articles in frames of the page's own origin: where their window stands in the top one. */
import { boxOf, documentOf, windowOf } from './dom';

export interface Offset {
  readonly left: number;
  readonly top: number;
}

const NONE: Offset = { left: 0, top: 0 };

/** Where the window of `page` begins, in CSS px of the top window. A frame that is turned or scaled is not undone. */
export function offsetIn(page: Document): Offset {
  if (page === document) return NONE;
  let left = 0;
  let top = 0;
  for (let frame = windowOf(page)?.frameElement; frame; frame = windowOf(frame)?.frameElement) {
    const box = boxOf(frame);
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
    if (documentOf(frame) === document) break;
  }
  return { left, top };
}
