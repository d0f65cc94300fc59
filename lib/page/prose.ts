/**
 * How a page's prose lies: how much there is, and how much of it in one place. Without style or layout, for the gate.
 *
 * Paragraphs, links and texts are asked directly: only forms hide their own properties, and none of these is one.
 */
import { closestTo, firstOf, listOf } from './dom';

/** UTF-16 units from which on a paragraph counts as prose. */
const SENTENCE = 80;
/** What comes later on a very long page changes no decision. */
const MOST_ELEMENTS = 500;
const MOST_LINKS = 1000;
/** Where no article's own paragraphs stand is left out. */
const PARAGRAPHS = 'p:not(li p, footer p, nav p, aside p, form p)';

export interface Prose {
  /** UTF-16 units of prose in the page. */
  readonly all: number;
  /** Those in the element that holds most of it: all of its children's, and half of its grandchildren's. */
  readonly largest: number;
}

/** The prose of the page's first paragraphs. */
export function measureProse(page: Document): Prose {
  const holds = new Map<Node, number>();
  const linked = new Map<Node, number>();
  let all = 0;
  const add = (lengths: Map<Node, number>, holder: Node | null, length: number) => {
    if (holder) lengths.set(holder, (lengths.get(holder) ?? 0) + length);
  };
  // Both asked once of the page, not of each paragraph: browsers search faster than they are asked.
  for (const link of firstOf(listOf(page, 'p a[href]'), MOST_LINKS)) add(linked, link.closest('p'), lengthOf(link));
  for (const paragraph of firstOf(listOf(page, PARAGRAPHS), MOST_ELEMENTS)) {
    const length = lengthOf(paragraph);
    if (length < SENTENCE || (linked.get(paragraph) ?? 0) > length / 2) continue;
    all += length;
    const parent = paragraph.parentNode;
    add(holds, parent, length);
    add(holds, parent?.parentNode ?? null, length / 2); // No form: `PARAGRAPHS` leaves those out.
  }
  // Older sites set a whole article in one element and break its lines.
  for (const element of new Set(firstOf(listOf(page, 'br'), MOST_ELEMENTS).map((line) => line.parentElement))) {
    if (!element || closestTo(element, 'p')) continue;
    for (let child = siblingOrChild(element, 'firstChild'); child; child = siblingOrChild(child, 'nextSibling')) {
      if (child.nodeType !== Node.TEXT_NODE || lengthOf(child) < SENTENCE) continue;
      all += lengthOf(child);
      add(holds, element, lengthOf(child));
    }
  }
  return { all, largest: Math.max(0, ...holds.values()) };
}

const lengthOf = (node: Node): number => node.textContent!.trim().length;

/** Of a node that may be a form. */
const siblingOrChild = (node: Node, name: 'firstChild' | 'nextSibling'): Node | null =>
  Reflect.get(Node.prototype, name, node);

/** Whether the page's first links have more text than `length`, in UTF-16 units. */
export function linksExceed(page: Document, length: number): boolean {
  let sum = 0;
  for (const link of firstOf(listOf(page, 'a[href]'), MOST_LINKS)) {
    sum += lengthOf(link);
    if (sum > length) return true;
  }
  return false;
}
