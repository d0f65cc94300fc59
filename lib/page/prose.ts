/** How a page's prose lies: how much there is, and how much of it in one place. Without style or layout, for the gate. */
import { closestTo, firstChildOf, firstOf, isText, listOf, nextSiblingOf, parentOf, textOf } from './dom';

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
  for (const link of firstOf(listOf(page, 'p a[href]'), MOST_LINKS)) add(linked, closestTo(link, 'p'), lengthOf(link));
  for (const paragraph of firstOf(listOf(page, PARAGRAPHS), MOST_ELEMENTS)) {
    const length = lengthOf(paragraph);
    if (length < SENTENCE || (linked.get(paragraph) ?? 0) > length / 2) continue;
    all += length;
    const parent = parentOf(paragraph);
    add(holds, parent, length);
    add(holds, parent && parentOf(parent), length / 2);
  }
  // Older sites set a whole article in one element and break its lines.
  for (const element of new Set(firstOf(listOf(page, 'br'), MOST_ELEMENTS).map(parentOf))) {
    if (!element || closestTo(element as Element, 'p')) continue;
    for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
      if (!isText(child) || lengthOf(child) < SENTENCE) continue;
      all += lengthOf(child);
      add(holds, element, lengthOf(child));
    }
  }
  return { all, largest: Math.max(0, ...holds.values()) };
}

const lengthOf = (node: Node): number => textOf(node).trim().length;

/** UTF-16 units of the first links' text. */
export const lengthOfLinks = (page: Document): number =>
  firstOf(listOf(page, 'a[href]'), MOST_LINKS).reduce((sum, link) => sum + lengthOf(link), 0);
