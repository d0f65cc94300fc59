/**
 * What the finder knows of a page, gathered in one walk over the live tree: every element that can be seen is a
 * `Part`, every stretch of text between two block boundaries a `Passage`. The page is only read, no layout is forced, and
 * because passages hold the live Text nodes themselves nothing has to be mapped back afterwards.
 */
import { attributeOf, firstChildOf, isElement, isRendered, isText, nextSiblingOf, tagOf } from './dom';

export interface Part {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Part | null;
  /** The element's child elements that can be seen, in document order. */
  readonly children: readonly Part[];
  /** Index of the first passage that begins in it. */
  readonly first: number;
  /** One past the last passage that ends in it; an inline part shares its words with its neighbours and has none. */
  readonly end: number;
  /** UTF-16 units of text in it, white space at the ends of Text nodes left out. */
  readonly chars: number;
  /** Those of `chars` that stand in links to other pages. */
  readonly linked: number;
  /** UTF-16 units of its prose passages. */
  readonly prose: number;
}

export interface Passage {
  /** The block-level part it stands in. */
  readonly part: Part;
  readonly nodes: readonly Text[];
  /** Its words, white space collapsed and trimmed; never empty. */
  readonly text: string;
  /** Counted as a part's are. */
  readonly chars: number;
  readonly linked: number;
  /** Long enough to be sentences, and not mostly links. */
  readonly prose: boolean;
  /** Name of the rule that dropped it, '' while it is kept. */
  dropped: string;
}

export interface Outline {
  readonly root: Part;
  readonly passages: readonly Passage[];
}

export interface OutlineOptions {
  /** Whether to descend into an element; by default what is rendered. */
  readonly sees?: (element: Element) => boolean;
  /** Letters from which on a passage is prose. */
  readonly sentence?: number;
}

/** Nothing a reader reads: no text of their own, another page's, or a control's. */
const SKIPPED = new Set(
  `script style noscript template link meta base head iframe frame object embed applet audio video canvas map svg math
   input select textarea datalist progress meter`.split(/\s+/),
);
const BLOCKS = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
   footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary
   table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** From here on a passage is a sentence rather than a label. A CJK character says about as much as two letters. */
const SENTENCE = 80;
const CJK = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/g;

/** Deeper than any layout; keeps the recursion within the stack on pages that nest to crash readers. */
const MAX_DEPTH = 250;

/** HTML's block-level elements, and those that break a line as they do. */
export const isBlockTag = (tag: string): boolean => BLOCKS.has(tag);

/** Whether the element's text is never part of an article's (scripts, styles, embedded pages, form controls). */
export const isSkippedTag = (tag: string): boolean => SKIPPED.has(tag);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface OpenPart extends Mutable<Omit<Part, 'children' | 'parent'>> {
  readonly parent: OpenPart | null;
  readonly children: Part[];
}
interface OpenPassage extends Mutable<Omit<Passage, 'nodes' | 'part'>> {
  readonly part: OpenPart;
  readonly nodes: Text[];
}

/** Reads the tree below `top` (itself included) as it stands. Never throws on a page's tricks and never touches it. */
export function outlineOf(top: Element, options: OutlineOptions = {}): Outline {
  const { sees = isRendered, sentence = SENTENCE } = options;
  const passages: Passage[] = [];
  let passage: OpenPassage | null = null;

  const endPassage = () => {
    const done = passage;
    passage = null;
    if (!done) return;
    done.text = done.text.replace(/\s+/g, ' ').trim();
    if (!done.text) return;
    const letters = done.text.length + (done.text.match(CJK)?.length ?? 0);
    done.prose = letters >= sentence && done.linked < done.text.length / 2;
    if (done.prose) done.part.prose += done.text.length;
    passages.push(done);
  };

  const addText = (node: Text, into: OpenPart, block: OpenPart, inLink: boolean) => {
    const length = node.data.trim().length;
    passage ??= { part: block, nodes: [], text: '', chars: 0, linked: 0, prose: false, dropped: '' };
    passage.nodes.push(node);
    passage.text += node.data;
    into.chars += length;
    passage.chars += length;
    if (!inLink) return;
    passage.linked += length;
    into.linked += length;
  };

  const walk = (element: Element, parent: OpenPart | null, around: OpenPart | null, inLink: boolean, depth: number) => {
    const tag = tagOf(element);
    const isBlock = !around || BLOCKS.has(tag);
    if (isBlock) endPassage();
    const first = passages.length;
    const part: OpenPart = { element, tag, parent, children: [], first, end: first, chars: 0, linked: 0, prose: 0 };
    const block = isBlock ? part : around;
    const link = inLink || leadsAway(element, tag);
    for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
      if (isText(child)) addText(child, part, block, link);
      else if (isElement(child)) {
        const childTag = tagOf(child);
        if (childTag === 'br') endPassage();
        if (SKIPPED.has(childTag) || depth >= MAX_DEPTH || !sees(child)) continue;
        part.children.push(walk(child, part, block, link, depth + 1));
      }
    }
    if (isBlock) endPassage();
    part.end = passages.length;
    if (parent) {
      parent.chars += part.chars;
      parent.linked += part.linked;
      parent.prose += part.prose;
    }
    return part;
  };
  const root = walk(top, null, null, false, 0);
  return { root, passages };
}

/** A link within the page (a footnote, a table of contents) is text like any other. */
function leadsAway(element: Element, tag: string): boolean {
  if (tag !== 'a') return false;
  const href = attributeOf(element, 'href');
  return href !== '' && !href.startsWith('#');
}
