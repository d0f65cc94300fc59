/**
 * The article as one string, and the way back to the page: positions count in UTF-16 units of that string, ranges are
 * `StaticRange`s on the live Text nodes (live ones slow down every change the page makes).
 *
 * Inside a block every white-space unit becomes one plain space and nothing is collapsed, so an offset into a node
 * is an offset into its stretch of the text. "\n" stands where a block ends, at `<br>`, and where something that is
 * not matched (code, a form control, text outside the article) comes between: no word or sentence runs across it.
 */
import type { TextSpan } from '../text/span';
import type { Article } from './article';
import { closestTo, displayOf, isElement, tagOf, walkerOf } from './dom';
import { isBlockTag, run, type Steps } from './outline';
import { elementAbove, rootOf } from './tree';

export interface PageText {
  readonly text: string;
  /** Where a span of `text` stands in the page; null where it begins or ends between blocks, or the page has changed. */
  rangeOf(span: TextSpan): StaticRange | null;
  /** The nodes a span runs over, in order; none where it begins or ends between blocks. */
  nodesIn(span: TextSpan): readonly Text[];
  /** UTF-16 units that a node gave to it, 0 where it gave none. */
  lengthOf(node: Text): number;
  /** Whether a node is part of it and reads as it did. */
  stillReads(node: Text): boolean;
  /** The nodes it was read from, in order. */
  readonly nodes: readonly Text[];
}

/** Text a reader types, runs or calculates with: a term explained inside it would be noise, or in the way. */
const UNMATCHED = `code, pre, kbd, samp, var, textarea, input, select, button, script, style, math, svg,
  [contenteditable]:not([contenteditable="false"])`;

/** Joins text nodes, which stand in document order. May force style (a `<span>` can be laid out as a block), never layout. */
export const readText = (from: Pick<Article, 'textNodes'>): PageText => run(readTextSteps(from));

/** The same in steps. Nodes that the page takes away meanwhile are left out. */
export function* readTextSteps({ textNodes }: Pick<Article, 'textNodes'>): Steps<PageText> {
  const { pieces, text } = yield* join(textNodes);
  const nodes = pieces.map(({ node }) => node);
  const starts = Uint32Array.from(pieces, ({ start }) => start);
  const places = new Map(nodes.map((node, at) => [node, at]));

  /** The piece that holds the unit at `offset`, or -1. */
  const pieceAt = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    const at = low - 1;
    return at >= 0 && offset < pieces[at]!.end ? at : -1;
  };
  /** Whether the page still shows these units of the piece. */
  const shows = (at: number, { start, end }: TextSpan): boolean => {
    const { node, start: from, end: to } = pieces[at]!;
    const first = Math.max(start, from);
    const last = Math.min(end, to);
    return node.isConnected && plain(node.data.slice(first - from, last - from)) === text.slice(first, last);
  };

  const piecesOf = ({ start, end }: TextSpan): [first: number, last: number] | null => {
    const first = pieceAt(start);
    const last = pieceAt(end - 1);
    return first < 0 || last < first || end <= start ? null : [first, last];
  };

  return {
    text,
    nodes,
    nodesIn(span) {
      const [first, last] = piecesOf(span) ?? [0, -1];
      return nodes.slice(first, last + 1);
    },
    rangeOf(span) {
      const [first, last] = piecesOf(span) ?? [0, -1];
      if (last < first) return null;
      for (let at = first; at <= last; at++) if (!shows(at, span)) return null;
      return new StaticRange({
        startContainer: nodes[first]!,
        startOffset: span.start - starts[first]!,
        endContainer: nodes[last]!,
        endOffset: span.end - starts[last]!,
      });
    },
    lengthOf(node) {
      const at = places.get(node);
      return at === undefined ? 0 : pieces[at]!.end - pieces[at]!.start;
    },
    stillReads(node) {
      const at = places.get(node);
      const piece = at === undefined ? undefined : pieces[at];
      return !!piece && node.data.length === piece.end - piece.start && shows(at!, piece);
    },
  };
}

interface Piece extends TextSpan {
  readonly node: Text;
}

/** Nodes joined between two steps: about a millisecond's work. */
const STEP = 100;

function* join(textNodes: readonly Text[]): Steps<{ pieces: Piece[]; text: string }> {
  const blockOf = blockFinder();
  const pieces: Piece[] = [];
  let text = '';
  let lastBlock: Element | null = null;
  for (const [at, node] of textNodes.entries()) {
    if (at % STEP === STEP - 1) yield;
    const holder = elementAbove(node);
    if (!holder || closestTo(holder, UNMATCHED)) continue;
    const block = blockOf(node);
    const last = pieces.at(-1)?.node;
    if (last && (block !== lastBlock || standApart(last, node))) text += '\n';
    lastBlock = block;
    const start = text.length;
    text += plain(node.data);
    pieces.push({ node, start, end: text.length });
  }
  return { pieces, text };
}

const plain = (data: string): string => data.replace(/\s/g, ' ');

/** Whether something comes between two nodes of one block that a reader sees as a break: a line's end, or other text. */
function standApart(before: Text, after: Text): boolean {
  const root = rootOf(before);
  if (root !== rootOf(after)) return false;
  const walker = walkerOf(root);
  walker.currentNode = before;
  for (let node = walker.nextNode(); node && node !== after; node = walker.nextNode()) {
    if (isElement(node) ? /^[bh]r$/.test(tagOf(node)) : (node as Text).data.trim() !== '') return true;
  }
  return false;
}

/** Finds the block a node stands in: by its tag, or laid out as one (`<span style="display: block">`). */
function blockFinder(): (node: Node) => Element | null {
  const known = new Map<Node, boolean>();
  const isBlock = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const block = standsAsBlock(element);
    known.set(element, block);
    return block;
  };
  return (node) => {
    let above = elementAbove(node);
    while (above && !isBlock(above)) above = elementAbove(above);
    return above;
  };
}

/** Whether the element is a block, by its tag or by its style. */
const standsAsBlock = (element: Element): boolean =>
  isBlockTag(tagOf(element)) || !/^(?:|none|contents|inline.*|ruby.*)$/.test(displayOf(element));

/** The nearest block around an element (itself, where it is one), within `limit`: words run on across what is inline. */
export function blockAround(element: Element, limit: Element): Element {
  let at = element;
  while (at !== limit && !standsAsBlock(at)) at = elementAbove(at) ?? limit;
  return at;
}
