/**
 * How a page's prose lies: how much there is, and how much of it in one place. Without style or layout, for the gate.
 *
 * Paragraphs, links and texts are asked directly: only forms hide their own properties, and none of these is one.
 */
import { closestTo, listOf } from './dom';

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
  let largest = 0;
  const add = (holder: Node | null, length: number) => {
    if (!holder) return;
    const held = (holds.get(holder) ?? 0) + length;
    holds.set(holder, held);
    if (held > largest) largest = held;
  };
  // Both asked once of the page, not of each paragraph: browsers search faster than they are asked.
  eachOf(page, 'p a[href]', MOST_LINKS, (link) => {
    const paragraph = link.closest('p')!;
    linked.set(paragraph, (linked.get(paragraph) ?? 0) + lengthOf(link));
  });
  eachOf(page, PARAGRAPHS, MOST_ELEMENTS, (paragraph) => {
    const length = lengthOf(paragraph);
    if (length < SENTENCE || (linked.get(paragraph) ?? 0) > length / 2) return;
    all += length;
    const parent = paragraph.parentNode;
    add(parent, length);
    add(parent?.parentNode ?? null, length / 2); // No form: `PARAGRAPHS` leaves those out.
  });
  // Older sites set a whole article in one element and break its lines.
  const broken = new Set<Element>();
  eachOf(page, 'br', MOST_ELEMENTS, (line) => {
    const element = line.parentElement;
    if (!element || broken.has(element) || closestTo(element, 'p')) return;
    broken.add(element);
    for (let child = siblingOrChild(element, 'firstChild'); child; child = siblingOrChild(child, 'nextSibling')) {
      if (child.nodeType !== Node.TEXT_NODE || lengthOf(child) < SENTENCE) continue;
      all += lengthOf(child);
      add(element, lengthOf(child));
    }
  });
  return { all, largest };
}

/** Calls `see` with the first elements that match. By number: what goes through lists is slow to start. */
function eachOf(page: Document, selector: string, most: number, see: (element: Element) => void): void {
  const list = listOf(page, selector);
  const end = Math.min(most, list.length);
  for (let at = 0; at < end; at++) see(list[at]!);
}

const lengthOf = (node: Node): number => node.textContent!.trim().length;

/** Of a node that may be a form. */
const siblingOrChild = (node: Node, name: 'firstChild' | 'nextSibling'): Node | null =>
  Reflect.get(Node.prototype, name, node);

/** Whether the page's first links have more text than `length`, in UTF-16 units. */
export function linksExceed(page: Document, length: number): boolean {
  const links = listOf(page, 'a[href]');
  const end = Math.min(MOST_LINKS, links.length);
  let sum = 0;
  for (let at = 0; at < end && sum <= length; at++) sum += lengthOf(links[at]!);
  return sum > length;
}
