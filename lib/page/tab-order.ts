/** What the Tab key comes to before and after a place in the text. */
import { closestTo, comesAfter, documentOf, holds, queryAll } from './dom';
import { isRendered } from './sight';

const TABBABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';

/**
 * Gives the focus to what Tab (1) or Shift+Tab (-1) would come to from the place where `range` begins: a link around it
 * stands before it. Positive tab indices are taken as none. False where there is nothing on that side.
 */
export function focusBeside({ startContainer }: AbstractRange, direction: 1 | -1): boolean {
  const before = (element: Element) => holds(element, startContainer) || comesAfter(startContainer, element);
  const elements = queryAll(documentOf(startContainer), TABBABLE);
  const beside =
    direction === 1
      ? elements.find((element) => comesAfter(element, startContainer) && canHaveFocus(element))
      : elements.findLast((element) => before(element) && canHaveFocus(element));
  if (beside) HTMLElement.prototype.focus.call(beside);
  return beside !== undefined;
}

const canHaveFocus = (element: Element): boolean =>
  (element as Partial<HTMLElement>).tabIndex! >= 0 &&
  !Element.prototype.matches.call(element, ':disabled') &&
  !closestTo(element, '[inert]') &&
  isRendered(element);
