/** What of a page its reader can see. Asked of the live elements, with the page's own style sheets. */
import { boxOf, flatParentOf, parentOf, styleOf, windowOf } from './dom';

/**
 * `none`: neither the element nor anything in it is laid out or painted. `veiled`: its own text is not painted, but what stands
 * in it can be. May force style, never layout. https://drafts.csswg.org/cssom-view/#dom-element-checkvisibility
 */
export function sightOf(element: Element): 'shown' | 'veiled' | 'none' {
  const { checkVisibility } = Element.prototype;
  // One question for almost every element.
  if (checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true })) return 'shown';
  const style = styleOf(element);
  // It says no to what has no box of its own but children that are shown.
  const isRendered = style?.display === 'contents' || checkVisibility.call(element);
  if (!isRendered) return 'none';
  if (style?.visibility !== 'visible') return 'veiled';
  return style.display === 'contents' ? 'shown' : 'none'; // Opacity 0, which nothing in it can undo.
}

/**
 * Tells text that is laid out where nobody sees it: cut off to nothing, or moved out of the page, as words for
 * screen readers and machines are. Layout is forced for elements that are taken out of the flow, and for no others.
 */
export function outOfSightFinder(): (node: Text) => boolean {
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
      answer ||= isCutOff(above);
      known.set(above, answer);
    }
    return answer;
  };
  return (node) => {
    const parent = parentOf(node);
    return parent !== null && isHidden(parent as Element);
  };
}

function isCutOff(element: Element): boolean {
  const style = styleOf(element);
  if (!style) return false;
  if (Number.parseFloat(style.textIndent) < -FAR || style.fontSize === '0px') return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?/.test(style.clip)) return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  const box = boxOf(element);
  const view = windowOf(element);
  const cut = style.overflow !== 'visible' && (box.width <= 1 || box.height <= 1);
  return cut || box.right + (view?.scrollX ?? 0) <= 0 || box.bottom + (view?.scrollY ?? 0) <= 0;
}
/** px to the left from where on text is out of the page, however wide that is. */
const FAR = 500;
