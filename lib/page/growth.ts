/** What a page adds after its article was found: inside the article, or further articles beside it. */
import { asideAround, dropAsides, FURNITURE } from './aside';
import { attributeOf, comesAfter, flatParentOf, holds, queryAll, tagOf, textOf } from './dom';
import { type Article, type FindOptions, findIn, nodesIn, RULES } from './finder';
import { isBlockTag, isSkippedTag, run } from './outline';
import { dropPassages } from './prune';
import { isRendered } from './sight';
import { outlineSteps } from './walk';

/**
 * The Text nodes below `element` that belong to the article, after the page has changed `element`, which stands in the article's
 * container or is it. Empty where the element stands aside, is hidden or not in the container. Costs what `element` costs, or the
 * block around it where it is a part of a line: a word alone does not say what it is.
 */
export function extractFrom(
  element: Element,
  within: Article,
  { rules = RULES, shadowRootOf }: FindOptions = {},
): readonly Text[] {
  const { container, textNodes } = within;
  const top = blockAround(element, container);
  const last = textNodes.at(-1);
  const holdsText = (above: Element) => textNodes.some((node) => holds(above, node));
  if (!top || !isRendered(top) || asideAround(element, container, rules.elements, holdsText)) return [];
  const outline = run(outlineSteps(top, shadowRootOf ? { shadowRootOf } : {}));
  const goesOn = last !== undefined && comesAfter(last, top);
  const { elements, groups } = rules;
  run(
    dropAsides(outline, {
      elements,
      groups,
      goesOn,
      withRoot: top !== container,
      // In the container no furniture can be the article: the search for the container would have gone down into it.
      may: (rule, part) => rule.share >= FURNITURE || part.prose <= within.prose * rule.share,
    }),
  );
  run(dropPassages(outline.passages, within.title, goesOn, rules.passages));
  const kept = outline.passages.filter(({ dropped }) => !dropped);
  const nodes = run(nodesIn(kept, true));
  return top === element ? nodes : nodes.filter((node) => holds(element, node));
}

/** The nearest block from `element` upwards; null where `container` is not reached, or nothing in it is read. */
function blockAround(element: Element, container: Element): Element | null {
  let block: Element | null = null;
  for (let above: Element | null = element; above; above = flatParentOf(above)) {
    const tag = tagOf(above);
    if (isSkippedTag(tag)) return null;
    if (above === container) return block ?? container;
    if (isBlockTag(tag)) block ??= above;
  }
  return null;
}

/** UTF-16 units of prose; a comment, a notice or a teaser has less. */
const LEAST = 500;
/** Articles known that are compared with: the last ones, for an endless page may have many, which are all alike. */
const NEIGHBOURS = 3;
/** From here on the element is a list of articles, of which it shows the beginnings. */
const MANY_ARTICLES = 3;
const HEADLINE = 'h1, h2, [role="heading"][aria-level="1"], [role="heading"][aria-level="2"], [itemprop~="headline"]';
const ARTICLE = 'article, [role="article"], [itemtype*="Article"], [itemtype$="/BlogPosting"]';
const COMMENTS =
  /^\W*(?:\d+\s+)?(?:comments?|responses|replies|discussion|join the (?:conversation|discussion)|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|комментари\S*)(?:$|[\s\d:(])/i;

/**
 * The article in an element that arrived after the page had loaded, outside the articles `known`, in the page's order: the next one of
 * an endless page. Null for the comments, recommendations, boxes and widgets that arrive in the same way. The rules
 * are strict here: a late element which they put aside is aside, however much it holds, unless the articles known bear its names.
 */
export function findAppended(element: Element, known: readonly Article[], options: FindOptions = {}): Article | null {
  const beside = known.slice(-NEIGHBOURS);
  const alike = new Set(beside.flatMap(({ container }) => namesAround(container)));
  const isAlike = (other: Element) => alike.has(nameOf(other));
  const holdsKnown = (above: Element) => beside.some(({ container }) => holds(above, container));
  if (!isRendered(element)) return null;
  if (asideAround(element, null, (options.rules ?? RULES).elements, (above) => isAlike(above) || holdsKnown(above)))
    return null;
  if (!Element.prototype.matches.call(element, ARTICLE) && queryAll(element, `${HEADLINE}, ${ARTICLE}`).length === 0)
    return null;
  if (queryAll(element, HEADLINE).some((heading) => COMMENTS.test(textOf(heading)))) return null;
  const article = run(findIn(element, options, { may: (_, part) => !isAlike(part.element), withRoot: true }));
  if (!article || article.prose < LEAST) return null;
  return queryAll(article.container, ARTICLE).length >= MANY_ARTICLES ? null : article;
}

const nameOf = (element: Element): string => `${tagOf(element)}.${attributeOf(element, 'class')}`;
function namesAround(element: Element): string[] {
  const names: string[] = [];
  for (let above: Element | null = element; above; above = flatParentOf(above))
    if (attributeOf(above, 'class')) names.push(nameOf(above));
  return names;
}
