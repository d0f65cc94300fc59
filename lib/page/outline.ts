/**
 * What the finder knows of a page, gathered in one walk over the live tree: every element that can be seen is a
 * `Part`, every stretch of text between two block boundaries a `Passage`. The page is only read, no layout is forced, and
 * because passages hold the live Text nodes themselves nothing has to be mapped back afterwards.
 */
import { attributeOf, flatChildrenOf, isElement, isText, openShadowRootOf, type ShadowRootOf, tagOf } from './dom';
import { sightOf } from './sight';

/** Work in steps of well below a millisecond: whoever drives it can let the page go first between two of them. */
export type Steps<Result> = Generator<undefined, Result>;

/** Takes the steps to their end. */
export function run<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

export interface Part {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Part | null;
  /** The element's child elements that can be seen, in document order. */
  readonly children: readonly Part[];
  /** Its place in `Outline.parts`, and one past the last part in it. */
  readonly index: number;
  readonly past: number;
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
  /** In document order, the root first. */
  readonly parts: readonly Part[];
  readonly passages: readonly Passage[];
}

export interface OutlineOptions {
  /** What can be seen of an element; by default asked of the live element. */
  readonly sight?: typeof sightOf;
  /** Letters from which on a passage is prose. */
  readonly sentence?: number;
  /** By default open ones. */
  readonly shadowRootOf?: ShadowRootOf;
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

/** Elements between two yields, and passages and parts in the rules: a fifth of a millisecond on a slow machine. */
export const SLICE = 64;

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
/** An element whose children are being read. */
interface Level {
  readonly part: OpenPart;
  /** The block-level part around its text, and whether a link is. */
  readonly block: OpenPart;
  readonly inLink: boolean;
  readonly veiled: boolean;
  readonly children: readonly Node[];
  next: number;
  readonly above: Level | null;
}

/**
 * Reads the flat tree below `top` (itself included) as it stands. Never throws on a page's tricks and never touches it. The page may
 * change between two steps: what left it meanwhile may still be in the outline.
 */
export function* outlineSteps(top: Element, options: OutlineOptions = {}): Steps<Outline> {
  const { sight = sightOf, sentence = SENTENCE, shadowRootOf = openShadowRootOf } = options;
  const parts: OpenPart[] = [];
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

  const addText = (node: Text, { part, block, inLink }: Level) => {
    const length = node.data.trim().length;
    passage ??= { part: block, nodes: [], text: '', chars: 0, linked: 0, prose: false, dropped: '' };
    passage.nodes.push(node);
    passage.text += node.data;
    part.chars += length;
    passage.chars += length;
    if (!inLink) return;
    passage.linked += length;
    part.linked += length;
  };

  const enter = (element: Element, tag: string, above: Level | null, veiled: boolean): Level => {
    const isBlock = !above || BLOCKS.has(tag);
    if (isBlock) endPassage();
    const first = passages.length;
    const index = parts.length;
    const counted = { index, past: index, first, end: first, chars: 0, linked: 0, prose: 0 };
    const part: OpenPart = { element, tag, parent: above?.part ?? null, children: [], ...counted };
    parts.push(part);
    above?.part.children.push(part);
    return {
      part,
      block: isBlock ? part : above.block,
      inLink: above?.inLink || leadsAway(element, tag),
      veiled,
      children: flatChildrenOf(element, tag, shadowRootOf),
      next: 0,
      above,
    };
  };

  const leave = ({ part, block }: Level) => {
    if (block === part) endPassage();
    part.past = parts.length;
    part.end = passages.length;
    if (!part.parent) return;
    part.parent.chars += part.chars;
    part.parent.linked += part.linked;
    part.parent.prose += part.prose;
  };

  let work = 0;
  for (let level: Level | null = enter(top, tagOf(top), null, false); level; ) {
    const child: Node | undefined = level.children[level.next++];
    if (!child) {
      leave(level);
      level = level.above;
    } else if (isText(child)) {
      if (!level.veiled) addText(child, level);
    } else if (isElement(child)) {
      if (++work % SLICE === 0) yield;
      const tag = tagOf(child);
      if (tag === 'br') endPassage();
      if (SKIPPED.has(tag)) continue;
      const seen = sight(child);
      if (seen !== 'none') level = enter(child, tag, level, seen === 'veiled');
    }
  }
  return { root: parts[0]!, parts, passages };
}

/** A link within the page (a footnote, a table of contents) is text like any other. */
function leadsAway(element: Element, tag: string): boolean {
  if (tag !== 'a') return false;
  const href = attributeOf(element, 'href');
  return href !== '' && !href.startsWith('#');
}
