/** Finds the article in a live page, and names it by the page's own Text nodes. */
import { type AsideOptions, dropAsides, ELEMENT_RULES, type ElementRule, GROUP_RULES, type GroupRule } from './aside';
import { findBody } from './body';
import { documentOf, isConnected, isDocument, rootElementOf, type ShadowRootOf, titleOf } from './dom';
import { framedDocument } from './frame';
import { articleData } from './linked-data';
import { type Metadata, metadataOf, tidy } from './metadata';
import { type Outline, type Passage, SLICE, type Steps } from './outline';
import { isCut } from './paywall';
import { dropPassages, PASSAGE_RULES, type PassageRule } from './prune';
import { unseenFinder } from './sight';
import { outlineSteps } from './walk';

export interface Article extends Metadata {
  /** The document its nodes stand in: the page's, or that of a frame which the page shows in its place. */
  readonly document: Document;
  /** The deepest element that holds most of the article's prose; all its text nodes stand in it, or in shadow trees below it. */
  readonly container: Element;
  /** The article's words: live Text nodes in document order, white space between words included. */
  readonly textNodes: readonly Text[];
  /** UTF-16 units of its prose; headings and other short lines do not count. */
  readonly prose: number;
  /** Whether a paywall cuts it, so that it may say more than can be seen. */
  readonly cut?: boolean;
}

export interface Rules {
  readonly elements: readonly ElementRule[];
  readonly groups: readonly GroupRule[];
  readonly passages: readonly PassageRule[];
}
export const RULES: Rules = { elements: ELEMENT_RULES, groups: GROUP_RULES, passages: PASSAGE_RULES };

export interface FindOptions {
  readonly rules?: Rules;
  /** Also asked for closed shadow roots, where the caller can open them; by default open ones are read. */
  readonly shadowRootOf?: ShadowRootOf;
}

/** UTF-16 units of prose below which a page is read a second way: a short notice has more. */
const HARDLY_ANY = 300;
/** Letters of a sentence where lines are broken by hand (transcripts, poems). */
const SHORT_LINE = 30;

/**
 * The article in the document, or in an element of it (one article of several on an endless page). Null where
 * nothing reads like one. The page is not changed; it may change between two steps, and of what left it nothing is given back.
 */
export function* findArticleSteps(root: Document | Element, options: FindOptions = {}): Steps<Article | null> {
  const own = yield* findIn(root, options);
  if (!isDocument(root) || (own && own.prose >= HARDLY_ANY)) return own;
  const framed = framedDocument(root);
  const there = framed && (yield* findArticleSteps(framed, options));
  if (!there || there.prose <= 2 * (own?.prose ?? 0)) return own;
  const around = metadataOf(root, rootElementOf(root)!, articleData(root));
  return {
    ...there,
    title: there.title || around.title,
    published: there.published || around.published,
    language: there.language || around.language,
    siteName: there.siteName || around.siteName,
  };
}

/** The article in the tree below `root`, frames not looked into. By default rules drop parts up to their shares, and not the root. */
export function* findIn(
  root: Document | Element,
  { rules = RULES, shadowRootOf }: FindOptions,
  how: Partial<AsideOptions> = {},
): Steps<Article | null> {
  const top = isDocument(root) ? rootElementOf(root) : root;
  if (!top) return null;
  const { outline, seen } = yield* outlineWithProse(top, shadowRootOf);
  const { elements, groups } = rules;
  const may: AsideOptions['may'] = (rule, part) => part.prose <= outline.root.prose * rule.share;
  yield* dropAsides(outline, { elements, groups, may, goesOn: false, withRoot: false, ...how });
  const body = findBody(outline);
  yield;
  const passages = outline.passages.slice(body.first, body.end);
  yield* dropPassages(passages, tidy(titleOf(documentOf(top))), false, rules.passages);
  const kept = passages.filter(({ dropped }) => !dropped);
  const prose = kept.reduce((sum, passage) => sum + (passage.prose ? passage.text.length : 0), 0);
  if (prose === 0) return null;
  // What the head says is about the page's own article, not about one of several below it.
  const data = isDocument(root) ? articleData(root) : {};
  yield;
  const metadata = metadataOf(root, body.element, data);
  yield;
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  const cut = isCut(data, length, outline.passages.slice(outline.passages.indexOf(kept.at(-1)!)));
  const textNodes = yield* nodesIn(kept, seen);
  if (!isConnected(body.element)) return null;
  const found = { ...metadata, document: documentOf(top), container: body.element, textNodes, prose };
  return cut ? { ...found, cut } : found;
}

/**
 * The passages' live nodes that can be seen; all of them where the page hides most of what it lays out (`seen` false, or text that
 * is faded in), and none that has left the page.
 */
export function* nodesIn(passages: readonly Passage[], seen: boolean): Steps<Text[]> {
  const isUnseen = seen ? unseenFinder() : () => false;
  const all = passages.flatMap(({ nodes }) => nodes);
  const shown: Text[] = [];
  let hidden = 0;
  for (const [at, node] of all.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    if (isUnseen(node)) hidden += node.length;
    else shown.push(node);
  }
  const length = shown.reduce((sum, node) => sum + node.length, 0);
  return (hidden > length ? all : shown).filter(isConnected);
}

function* outlineWithProse(top: Element, shadowRootOf?: ShadowRootOf): Steps<{ outline: Outline; seen: boolean }> {
  const given = shadowRootOf ? { shadowRootOf } : {};
  const shown = yield* outlineSteps(top, given);
  if (shown.root.prose >= HARDLY_ANY) return { outline: shown, seen: true };
  // A page that shows itself only when its scripts are ready: nothing can be pointed at before it does.
  const whole = yield* outlineSteps(top, { ...given, sees: () => true });
  if (whole.root.prose > 2 * shown.root.prose) return { outline: whole, seen: false };
  const broken = yield* outlineSteps(top, { ...given, sentence: SHORT_LINE });
  return { outline: broken.root.prose > 2 * shown.root.prose ? broken : shown, seen: true };
}
