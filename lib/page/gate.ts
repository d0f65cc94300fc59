/**
 * The gate: whether a page is an article, decided on every page the reader opens, so in about a millisecond and
 * without style or layout. Each clue gives points for or against; `ARTICLE` points make an article. Clues are asked
 * from cheap to dear, and no further than it takes to decide.
 *
 * The weights come from a search over small whole numbers on half of 571 pages of eight kinds, held against the rest.
 */
import {
  attributeOf,
  closestTo,
  firstChildOf,
  isText,
  nextSiblingOf,
  parentOf,
  queryAll,
  rootElementOf,
  textOf,
  titleOf,
} from './dom';

/** Points from which on a page is an article. */
const ARTICLE = 4;

/** What several clues ask for. */
interface Facts {
  readonly page: Document;
  /** The path of the page's address with a slash at its end. */
  readonly path: string;
  readonly published: boolean;
  /** Words in the headline. */
  readonly title: number;
  /** Measured when first asked for. */
  prose(): Prose;
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
  { points: 2, holds: ({ page }) => names(page, /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*Article|BlogPosting|Report)"/) },
  {
    points: -2,
    holds: ({ page }) =>
      names(
        page,
        /"@type"\s*:\s*(?:\[[^\]]*)?"(?:Product(?:Group)?|(?:Aggregate)?Offer|ItemList|CollectionPage|SearchResultsPage)"/,
      ),
  },
  { points: 1, holds: ({ page }) => queryAll(page, 'article').length === 1 },
  // Firms have telephones and forms to fill in.
  { points: -1, holds: ({ page }) => first(page, 'a[href^="tel:"]') !== null },
  {
    points: -1,
    holds: ({ page }) => queryAll(page, 'input:not([type="hidden"]):not([type="search"]), textarea, select').length > 2,
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
  // Shops have prices.
  { points: -4, holds: ({ page }) => first(page, '[itemprop="price"], [class*="price" i]') !== null },
];

/**
 * Whether the page reads like an article: a news story, an essay, a guide; not a front page, a list of pages, a shop
 * or a firm's presentation of itself. A page at the root of its site never does. Safe on any document.
 */
export function looksLikeArticle(page: Document): boolean {
  const path = pathOf(page);
  if (!rootElementOf(page) || /^\/(?:index\.\w+\/)?$/.test(path)) return false;
  let measured: Prose | null = null;
  const facts: Facts = {
    page,
    path,
    published: meta(page, 'article:published_time') !== null,
    title: wordsOfTitle(page),
    prose: () => (measured ??= measureProse(page)),
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

const ARTICLE_FOLDER =
  /\/(?:blogs?|news|articles?|posts?|story|stories|magazine|insights|journal|opinion|features|resources|learn|guides?)\//i;
const OTHER_FOLDER =
  /\/(?:category|categories|tags?|topics?|search|products?|collections?|shop|store|services?|solutions|archive|author|listings?|page|forums?|docs|wiki|c|p)\//i;
/** `/2019/11/` */
const DATED = /\/(?:19|20)\d\d[/-]\d\d?/;
/** What the usual systems call the box around an article's text. */
const BODY =
  '[itemprop~="articleBody"], [class*="article-body"], [class*="article-content"], [class*="entry-content"], [class*="post-content"]';
const SIGNED =
  'time, [class*="date" i], [itemprop*="date" i], [class*="byline" i], [class*="author" i], [rel~="author"], [itemprop~="author"]';

/** UTF-16 units from which on a paragraph counts as prose. */
const SENTENCE = 80;
/** What comes later on a very long page changes no decision. */
const MOST_ELEMENTS = 500;

function pathOf(page: Document): string {
  try {
    return `${new URL(page.URL).pathname.replace(/\/+$/, '')}/`;
  } catch {
    return '/';
  }
}

const first = (page: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(page, selector);

const meta = (page: Document, name: string): Element | null =>
  first(page, `meta[property="${name}"], meta[name="${name}"]`);

/** Whether the page's JSON-LD has `pattern`. It is read as text: broken data still says what it is about. */
const names = (page: Document, pattern: RegExp): boolean =>
  queryAll(page, 'script[type="application/ld+json" i]').some((script) => pattern.test(textOf(script) ?? ''));

/** Words in the longest stretch of the title, between "|", "-" and their like: the rest is the site's name. */
function wordsOfTitle(page: Document): number {
  const shared = meta(page, 'og:title');
  const title = (shared && attributeOf(shared, 'content')) || titleOf(page);
  return Math.max(...title.split(/\s+[|–—·»-]\s+/).map((part) => part.trim().split(/\s+/).length));
}

/** Words of two letters and more in the path's longest segment. */
const longestSlug = (path: string): number =>
  Math.max(...path.split('/').map((segment) => segment.match(/(?:%[0-9a-f]{2}|[^\W\d_]){2,}/gi)?.length ?? 0));

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
  for (const paragraph of queryAll(page, 'p').slice(0, MOST_ELEMENTS)) {
    const length = lengthOf(paragraph);
    if (length < SENTENCE || closestTo(paragraph, 'li, footer, nav, aside, form')) continue;
    if (sumOfText(queryAll(paragraph, 'a')) > length / 2) continue;
    all += length;
    const parent = parentOf(paragraph);
    add(parent, length);
    add(parent && parentOf(parent), length / 2);
  }
  // Older sites set a whole article in one element and break its lines.
  for (const element of new Set(queryAll(page, 'br').slice(0, MOST_ELEMENTS).map(parentOf))) {
    if (!element || closestTo(element as Element, 'p')) continue;
    for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
      if (!isText(child) || lengthOf(child) < SENTENCE) continue;
      all += lengthOf(child);
      add(element, lengthOf(child));
    }
  }
  return { all, largest: Math.max(0, ...holds.values()) };
}

const lengthOf = (node: Node): number => (textOf(node) ?? '').trim().length;
const sumOfText = (elements: readonly Element[]): number =>
  elements.reduce((sum, element) => sum + lengthOf(element), 0);
const lengthOfLinks = (page: Document): number => sumOfText(queryAll(page, 'a[href]').slice(0, 2 * MOST_ELEMENTS));
