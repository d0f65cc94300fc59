/** Finds the article in a live page, and names it by the page's own Text nodes. */
import { dropAsides, PART_RULES, type PartRule } from './aside';
import { findBody } from './body';
import { isDocument, rootElementOf } from './dom';
import { type Metadata, metadataOf } from './metadata';
import { type Outline, outlineOf } from './outline';
import { dropPassages, PASSAGE_RULES, type PassageRule } from './prune';

export { looksLikeArticle } from './gate';

export interface Article extends Metadata {
  /** The deepest element that holds most of the article's prose; all its text nodes stand in it. */
  readonly container: Element;
  /** The article's words: live Text nodes in document order, white space between words included. */
  readonly textNodes: readonly Text[];
}

export interface Rules {
  readonly parts: readonly PartRule[];
  readonly passages: readonly PassageRule[];
}
export const RULES: Rules = { parts: PART_RULES, passages: PASSAGE_RULES };

/** UTF-16 units of prose below which a page is read a second way: a short notice has more. */
const HARDLY_ANY = 300;
/** Letters of a sentence where lines are broken by hand (transcripts, poems). */
const SHORT_LINE = 30;

/**
 * The article in the document, or in an element of it (one article of several on an endless page). Null where
 * nothing reads like one. The page is not changed; style is forced, layout is not.
 */
export function findArticle(root: Document | Element, rules: Rules = RULES): Article | null {
  const top = isDocument(root) ? rootElementOf(root) : root;
  if (!top) return null;
  const outline = outlineWithProse(top);
  dropAsides(outline, rules.parts);
  const body = findBody(outline);
  dropPassages(outline, body, rules.passages);
  const kept = outline.passages.slice(body.first, body.end).filter(({ dropped }) => !dropped);
  if (!kept.some(({ prose }) => prose)) return null;
  return { ...metadataOf(root, body.element), container: body.element, textNodes: kept.flatMap(({ nodes }) => nodes) };
}

function outlineWithProse(top: Element): Outline {
  const shown = outlineOf(top);
  if (shown.root.prose >= HARDLY_ANY) return shown;
  // A page that shows itself only when its scripts are ready: nothing can be pointed at before it does.
  const whole = outlineOf(top, { sees: () => true });
  if (whole.root.prose > 2 * shown.root.prose) return whole;
  const broken = outlineOf(top, { sentence: SHORT_LINE });
  return shown.root.prose < HARDLY_ANY && broken.root.prose > 2 * shown.root.prose ? broken : shown;
}
