import { isText, walkerOf } from '../../lib/page/dom';
import { rootOf } from '../../lib/page/tree';

/** UTF-16 units of the article's beginning, which says what it is about, and of what stands right before: 200 words. */
const OPENING = 800;
const BEFORE = 1300;
/** Nodes looked back over at most: a long box in the text is no reason to look through it. */
const MOST_NODES = 500;

export interface Known {
  readonly title: string;
  /** The beginning of the article as it was first read. */
  readonly opening: string;
  /** Whether a node belongs to the article. */
  owns(node: Text): boolean;
}

/**
 * What is to stand before a changed passage, which begins with `node`, so that it is understood as in the whole text.
 * Ends in a line break.
 */
export function leadInTo(node: Text, { title, opening, owns }: Known): string {
  const walker = walkerOf(rootOf(node));
  walker.currentNode = node;
  let before = '';
  for (let looked = 0; looked < MOST_NODES && before.length < BEFORE; looked++) {
    const previous = walker.previousNode();
    if (!previous) break;
    if (isText(previous) && owns(previous)) before = `${previous.data.replace(/\s+/g, ' ')} ${before}`;
  }
  return `${[title, opening.slice(0, OPENING), before].join('\n')}\n`;
}
