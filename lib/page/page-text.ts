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
import { closestTo, displayOf, isElement, parentOf, tagOf, walkerOf } from './dom';
import { isBlockTag } from './outline';

export interface PageText {
  readonly text: string;
  /** Where a span of `text` stands in the page; null where it begins or ends between blocks, or the page has changed. */
  rangeOf(span: TextSpan): StaticRange | null;
  /** The position in `text` of a caret in the page; null where the node is not part of it. */
  offsetOf(node: Text, offset: number): number | null;
}

/** Text a reader types, runs or calculates with: a term explained inside it would be noise, or in the way. */
const UNMATCHED = `code, pre, kbd, samp, var, textarea, input, select, button, script, style, math, svg,
  [contenteditable]:not([contenteditable="false"])`;

/** Joins the article's text nodes. May force style (a `<span>` can be laid out as a block), never layout. */
export function readText(article: Pick<Article, 'container' | 'textNodes'>): PageText {
  const { pieces, text } = join(article);
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
  const stillReads = (at: number, { start, end }: TextSpan): boolean => {
    const { node, start: from, end: to } = pieces[at]!;
    const first = Math.max(start, from);
    const last = Math.min(end, to);
    return node.isConnected && plain(node.data.slice(first - from, last - from)) === text.slice(first, last);
  };

  return {
    text,
    rangeOf(span) {
      const first = pieceAt(span.start);
      const last = pieceAt(span.end - 1);
      if (first < 0 || last < first || span.end <= span.start) return null;
      for (let at = first; at <= last; at++) if (!stillReads(at, span)) return null;
      return new StaticRange({
        startContainer: nodes[first]!,
        startOffset: span.start - starts[first]!,
        endContainer: nodes[last]!,
        endOffset: span.end - starts[last]!,
      });
    },
    offsetOf(node, offset) {
      const at = places.get(node);
      if (at === undefined || offset < 0 || offset > pieces[at]!.end - starts[at]!) return null;
      return starts[at]! + offset;
    },
  };
}

interface Piece extends TextSpan {
  readonly node: Text;
}

function join({ container, textNodes }: Pick<Article, 'container' | 'textNodes'>): { pieces: Piece[]; text: string } {
  const wanted = new Set(textNodes);
  const blockOf = blockFinder();
  const pieces: Piece[] = [];
  let text = '';
  let apart = false;
  let lastBlock: Node | null = null;
  const walker = walkerOf(container);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isElement(node)) {
      apart ||= tagOf(node) === 'br' || tagOf(node) === 'hr';
      continue;
    }
    const piece = node as Text;
    const matched = wanted.has(piece) && !closestTo(parentOf(piece) as Element, UNMATCHED);
    if (!matched) {
      apart ||= piece.data.trim() !== '';
      continue;
    }
    const block = blockOf(piece);
    if ((apart || block !== lastBlock) && text !== '') text += '\n';
    apart = false;
    lastBlock = block;
    const start = text.length;
    text += plain(piece.data);
    pieces.push({ node: piece, start, end: text.length });
  }
  return { pieces, text };
}

const plain = (data: string): string => data.replace(/\s/g, ' ');

/** Finds the block a node stands in: by its tag, or laid out as one (`<span style="display: block">`). */
function blockFinder(): (node: Node) => Node | null {
  const known = new Map<Node, boolean>();
  const isBlock = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const block = isBlockTag(tagOf(element)) || !/^(?:|none|contents|inline.*|ruby.*)$/.test(displayOf(element));
    known.set(element, block);
    return block;
  };
  return (node) => {
    let above = parentOf(node);
    while (above && isElement(above) && !isBlock(above)) above = parentOf(above);
    return above;
  };
}
