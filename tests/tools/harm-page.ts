/**
 * Judges the words the finder keeps on a page by what the live page says of their place. None of the finder's own
 * rules are asked: tags and roles, computed style and boxes, and the share of links in lists decide.
 */
import { findArticle } from '../../lib/page/article';

/** Judges what the finder keeps of the page. */
export const judgePage = (): Judgement => judge(findArticle(document)?.textNodes ?? []);

export type Kind = 'hidden' | 'form' | 'nav' | 'aside' | 'link list';

export interface Place {
  readonly kind: Kind;
  readonly words: number;
  /** Its first words. */
  readonly text: string;
}

export interface Judgement {
  /** Words kept in all. */
  readonly words: number;
  readonly places: readonly Place[];
}

const SELECTORS = {
  form: 'form, fieldset, button, select, textarea, [role="form"], [role="search"], [role="button"]',
  nav: 'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="banner"]',
  aside: 'aside, [role="complementary"], [role="dialog"], [role="tooltip"]',
};
/** Share of a list's text in links from which on it is a list of links. */
const LINKED = 0.7;

export function judge(nodes: readonly Text[]): Judgement {
  const words = nodes.reduce((sum, node) => sum + wordsIn(node), 0);
  const places: Place[] = [];
  for (const node of nodes) {
    const kind = kindOf(node, (element) => {
      const inside = nodes.reduce((sum, other) => sum + (element.contains(other) ? wordsIn(other) : 0), 0);
      return inside > words / 2;
    });
    if (kind && wordsIn(node) > 0)
      places.push({ kind, words: wordsIn(node), text: node.data.trim().replace(/\s+/g, ' ').slice(0, 80) });
  }
  return { words, places };
}

const wordsIn = (node: Text): number => node.data.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** `isArticle`: whether an element holds most of what was kept, which no aside does (whole pages stand in a `<form>`). */
function kindOf(node: Text, isArticle: (element: Element) => boolean): Kind | null {
  const parent = node.parentElement;
  if (!parent) return null;
  if (isHidden(node, parent)) return 'hidden';
  for (const kind of ['form', 'nav', 'aside'] as const) {
    const around = parent.closest(SELECTORS[kind]);
    if (around && !isArticle(around)) return kind;
  }
  const list = listAround(parent);
  return list && !isArticle(list) ? 'link list' : null;
}

/** Not painted, painted where nobody sees it, or as good as nothing. */
function isHidden(node: Text, parent: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.every(({ right, bottom }) => right + scrollX <= 0 || bottom + scrollY <= 0)) return true;
  if (getComputedStyle(parent).visibility !== 'visible') return true;
  for (let above: Element | null = parent; above; above = above.parentElement) {
    const { opacity, clip, clipPath, overflow, position } = getComputedStyle(above);
    const { width, height } = above.getBoundingClientRect();
    if (Number(opacity) === 0 || clipPath === 'inset(50%)' || clipPath === 'inset(100%)') return true;
    if (position === 'absolute' && /^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/.test(clip)) return true;
    if (/hidden|clip/.test(overflow) && (width <= 1 || height <= 1)) return true;
  }
  return false;
}

/** The list of links it is in: a list by its tag or role, or three children and more that are links each. */
function listAround(element: Element): Element | null {
  for (let above: Element | null = element; above && above !== document.body; above = above.parentElement) {
    const isList = above.matches('ul, ol, dl, menu, [role="list"]') && above.querySelectorAll('a[href]').length >= 2;
    if (isList && linkedShare(above) >= LINKED) return above;
    const items = [...above.children].filter((child) => child.textContent.trim() !== '');
    const isRow = getComputedStyle(above).display !== 'inline' && items.length >= 3 && above.tagName !== 'P';
    if (isRow && items.every((item) => linkedShare(item) >= LINKED) && linkedShare(above) >= LINKED) return above;
  }
  return null;
}

function linkedShare(element: Element): number {
  const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]:not([href^="#"])')];
  const length = (of: Element) => of.textContent.replace(/\s+/g, '').length;
  return links.reduce((sum, link) => sum + length(link), 0) / Math.max(1, length(element));
}
