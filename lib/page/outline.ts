/**
 * What the finder knows of a page: every element that can be seen is a `Part`, every stretch of text between two block
 * boundaries a `Passage`. Passages hold the live Text nodes themselves, so nothing has to be mapped back afterwards.
 */
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
  /** Its place in `Outline.parts`, and one past the last part in it; the next part in between is its first child. */
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

/** The parts right below `part`, in document order. */
export function childrenOf({ parts }: Outline, { index, past }: Part): Part[] {
  const children: Part[] = [];
  for (let at = index + 1; at < past; at = parts[at]!.past) children.push(parts[at]!);
  return children;
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

/** Elements between two yields, and passages and parts in the rules: a fifth of a millisecond on a slow machine. */
export const SLICE = 64;

/** HTML's block-level elements, and those that break a line as they do. */
export const isBlockTag = (tag: string): boolean => BLOCKS.has(tag);

/** Whether the element's text is never part of an article's (scripts, styles, embedded pages, form controls). */
export const isSkippedTag = (tag: string): boolean => SKIPPED.has(tag);
