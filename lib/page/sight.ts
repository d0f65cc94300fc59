/** What of a page its reader can see. Asked of the live elements, with the page's own style sheets. */
import { boxOf, flatParentOf, styleOf, windowOf } from './dom';

/**
 * Whether what stands in the element can be laid out: it is neither `display: none` nor in a hidden subtree.
 * `checkVisibility` also says no to `display: contents`, whose children are shown. May force style, never layout.
 * https://drafts.csswg.org/cssom-view/#dom-element-checkvisibility
 */
export const isRendered = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element) || styleOf(element)?.display === 'contents';

/**
 * Tells text that is laid out but not seen: not painted, cut off to nothing, or moved out of the page, as words for
 * screen readers and machines are. Layout is forced for elements that are taken out of the flow, and for no others.
 */
export function unseenFinder(): (node: Text) => boolean {
  const known = new Map<Element, boolean>();
  const isHidden = (element: Element): boolean => {
    const path: Element[] = [];
    let answer = false;
    for (let above: Element | null = element; above; above = flatParentOf(above)) {
      const before = known.get(above);
      if (before !== undefined) {
        answer = before;
        break;
      }
      path.push(above);
    }
    for (const above of path.reverse()) {
      answer ||= hidesItsText(above);
      known.set(above, answer);
    }
    return answer;
  };
  return (node) => {
    const around = flatParentOf(node);
    return around !== null && (isHidden(around) || /^(?:hidden|collapse)$/.test(styleOf(around)?.visibility ?? ''));
  };
}

/** Whether the element's style hides all that stands in it. What is `visibility: hidden` can hold what is visible. */
function hidesItsText(element: Element): boolean {
  const style = styleOf(element);
  if (!style) return false;
  if (style.opacity === '0' || style.fontSize === '0px' || Number.parseFloat(style.textIndent) < -FAR) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath))
    return true;
  const { width, height, right, bottom } = boxOf(element);
  if (style.overflow !== 'visible' && (width <= 1 || height <= 1)) return true;
  const view = windowOf(element);
  return right + (view?.scrollX ?? 0) <= 0 || bottom + (view?.scrollY ?? 0) <= 0;
}
/** px to the left from where on text is out of the page, however wide that is. */
const FAR = 500;
