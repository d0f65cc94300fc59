/**
 * The gate: whether a page is an article, decided on every page the reader opens, so in about a millisecond and
 * without style or layout. Each clue gives points for or against; `ARTICLE` points make an article. Clues are asked
 * from cheap to dear, and no further than it takes to decide.
 *
 * The weights come from a search over small whole numbers on half of 571 pages of eight kinds, held against the rest.
 */
import {
  addressOf,
  attributeOf,
  closestTo,
  contentTypeOf,
  firstChildOf,
  isText,
  listOf,
  nextSiblingOf,
  parentOf,
  rootElementOf,
  textOf,
  titleOf,
} from './dom';

/** Points from which on a page is an article. */
const ARTICLE = 4;

/** What several clues ask for. */
interface Facts {
  readonly page: Document;
  /** The path of the page's address, in lower case and with a slash at its end. */
  readonly path: string;
  readonly published: boolean;
  /** Words in the headline. */
  readonly title: number;
  /** Measured when first asked for, as all that costs something. */
  prose(): Prose;
  /** The page's JSON-LD as text: broken data still says what it is about. */
  data(): string;
}

interface Clue {
  readonly points: number;
  holds(facts: Facts): boolean;
}

const CLUES: readonly Clue[] = [
  // The address: a headline makes a long slug, and sites file articles, and everything else, under telling names.
  { points: 1, holds: ({ path }) => longestSlug(path) >= 3 },
  { points: 3, holds: ({ path }) => ARTICLE_FOLDER.test(path) },
  { points: -3, holds: ({ path }) => OTHER_FOLDER.test(path) },
  // A headline is a sentence; the titles of products, services and lists are names.
  { points: 1, holds: ({ title }) => title >= 5 },
  { points: 2, holds: ({ title }) => title >= 8 },
  // What the page says of itself. Many blogs say nothing; shops and lists say what they are.
  { points: 2, holds: ({ published }) => published },
  { points: 2, holds: ({ data }) => /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*Article|BlogPosting|Report)"/.test(data()) },
  {
    points: -2,
    holds: ({ data }) =>
      /"@type"\s*:\s*(?:\[[^\]]*)?"(?:Product(?:Group)?|(?:Aggregate)?Offer|ItemList|CollectionPage|SearchResultsPage)"/.test(
        data(),
      ),
  },
  // Shops have prices. It weighs most of all, and what says it of itself is decided with it.
  { points: -4, holds: ({ page }) => first(page, PRICED) !== null },
  { points: 1, holds: ({ page }) => listOf(page, 'article').length === 1 },
  // Firms have telephones and forms to fill in.
  { points: -1, holds: ({ page }) => first(page, 'a[href^="tel:"]') !== null },
  {
    points: -1,
    holds: ({ page }) => listOf(page, 'input:not([type="hidden"]):not([type="search"]), textarea, select').length > 2,
  },
  { points: 2, holds: ({ page }) => first(page, BODY) !== null },
  // Articles are signed or dated.
  { points: -1, holds: ({ page, path, published }) => !published && !DATED.test(path) && !first(page, SIGNED) },
  // One text, most of it in one place; lists and presentations have many small ones.
  { points: 1, holds: ({ prose }) => prose().largest >= 1500 },
  { points: 1, holds: ({ prose }) => prose().largest > 0.5 * prose().all },
  { points: 1, holds: ({ prose }) => prose().largest > 0.7 * prose().all },
  // Not outweighed by links.
  { points: 1, holds: ({ page, prose }) => prose().largest >= 0.3 * lengthOfLinks(page) },
];

/**
 * Whether the page reads like an article: a news story, an essay, a guide; not a front page, a list of pages, a shop
 * or a firm's presentation of itself. A page at the root of its site never does. Safe on any document.
 */
export function looksLikeArticle(page: Document, address = addressOf(page)): boolean {
  const path = pathOf(address);
  if (!path || !rootElementOf(page) || !READ.test(contentTypeOf(page)) || FRONT.test(path)) return false;
  let measured: Prose | null = null;
  let data: string | null = null;
  const facts: Facts = {
    page,
    path,
    published: meta(page, 'article:published_time') !== null,
    title: wordsOfTitle(page),
    prose: () => (measured ??= measureProse(page)),
    data: () => (data ??= textsOf(listOf(page, 'script[type="application/ld+json" i]'))),
  };
  let points = 0;
  let atMost = CLUES.reduce((sum, clue) => sum + Math.max(0, clue.points), 0);
  let atLeast = CLUES.reduce((sum, clue) => sum + Math.min(0, clue.points), 0);
  for (const clue of CLUES) {
    if (points + atMost < ARTICLE) return false;
    if (points + atLeast >= ARTICLE) return true;
    if (clue.points > 0) atMost -= clue.points;
    else atLeast -= clue.points;
    if (clue.holds(facts)) points += clue.points;
  }
  return points >= ARTICLE;
}

/** What a browser shows as a page: no text, data, picture or drawing. */
const READ = /^(?:text\/html|application\/xhtml\+xml)$/;
/** The root of a site, also by the name of its file. */
const FRONT = /^\/(?:index\.\w+\/)?$/;
const ARTICLE_FOLDER =
  /\/(?:blogs?|news|articles?|posts?|story|stories|magazine|insights|journal|opinion|features|resources|learn|guides?)\//;
const OTHER_FOLDER =
  /\/(?:category|categories|tags?|topics?|search|products?|collections?|shop|store|services?|solutions|archive|author|listings?|page|forums?|docs|wiki|c|p)\//;
/** `/2019/11/` */
const DATED = /\/(?:19|20)\d\d[/-]\d\d?/;
/** What the usual systems call the box around an article's text. */
const BODY =
  '[itemprop~="articleBody"], [class*="article-body"], [class*="article-content"], [class*="entry-content"], [class*="post-content"]';
/** In either case, written out: to compare without it takes browsers twice as long as to compare two times. */
const inClass = (...words: string[]): string =>
  words.map((word) => `[class*="${word}"], [class*="${word[0]!.toUpperCase()}${word.slice(1)}"]`).join(', ');
const PRICED = `[itemprop="price"], ${inClass('price')}`;
const SIGNED = `time, [itemprop*="date" i], [rel~="author"], [itemprop~="author"], ${inClass('date', 'byline', 'author')}`;

/** UTF-16 units from which on a paragraph counts as prose. */
const SENTENCE = 80;
/** What comes later on a very long page changes no decision. */
const MOST_ELEMENTS = 500;

/** '' where the page has no address of its own (`about:`, `data:`, `blob:`). */
function pathOf(address: string): string {
  const path = /^(?:https?|file):\/\/[^/?#]*([^?#]*)/.exec(address)?.[1];
  return path === undefined ? '' : `${path.toLowerCase().replace(/\/+$/, '')}/`;
}

const first = (page: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(page, selector);

const meta = (page: Document, name: string): Element | null =>
  first(page, `meta[property="${name}"], meta[name="${name}"]`);

/** Words in the longest stretch of the title, between "|", "-" and their like: the rest is the site's name. */
function wordsOfTitle(page: Document): number {
  const shared = meta(page, 'og:title');
  const title = (shared && attributeOf(shared, 'content')) || titleOf(page);
  return Math.max(...title.split(/\s+[|–—·»-]\s+/).map((part) => part.trim().split(/\s+/).length));
}

/** Words of two letters and more in the path's longest segment. */
const longestSlug = (path: string): number =>
  Math.max(...path.split('/').map((segment) => segment.match(/(?:%[0-9a-f]{2}|[a-z]){2,}/g)?.length ?? 0));

interface Prose {
  /** UTF-16 units of prose in the page. */
  readonly all: number;
  /** Those in the element that holds most of it: all of its children's, and half of its grandchildren's. */
  readonly largest: number;
}

function measureProse(page: Document): Prose {
  const holds = new Map<Node, number>();
  let all = 0;
  const add = (holder: Node | null, length: number) => {
    if (holder) holds.set(holder, (holds.get(holder) ?? 0) + length);
  };
  for (const paragraph of firstOf(listOf(page, 'p'))) {
    const length = lengthOf(paragraph);
    if (length < SENTENCE || closestTo(paragraph, 'li, footer, nav, aside, form')) continue;
    if (lengthOfLinks(paragraph) > length / 2) continue;
    all += length;
    const parent = parentOf(paragraph);
    add(parent, length);
    add(parent && parentOf(parent), length / 2);
  }
  // Older sites set a whole article in one element and break its lines.
  for (const element of new Set(firstOf(listOf(page, 'br')).map(parentOf))) {
    if (!element || closestTo(element as Element, 'p')) continue;
    for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
      if (!isText(child) || lengthOf(child) < SENTENCE) continue;
      all += lengthOf(child);
      add(element, lengthOf(child));
    }
  }
  return { all, largest: Math.max(0, ...holds.values()) };
}

/** The first elements of the list, without asking for the others. */
function firstOf(list: NodeListOf<Element>, most = MOST_ELEMENTS): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < list.length && at < most; at++) elements.push(list[at]!);
  return elements;
}

const lengthOf = (node: Node): number => textOf(node).trim().length;
const textsOf = (list: NodeListOf<Element>): string => firstOf(list).map(textOf).join('\n');
const lengthOfLinks = (root: Document | Element): number =>
  firstOf(listOf(root, 'a[href]'), 2 * MOST_ELEMENTS).reduce((sum, link) => sum + lengthOf(link), 0);
