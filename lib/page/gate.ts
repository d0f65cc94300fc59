/**
 * The gate: whether a page is an article, decided on every page the reader opens, so in about a millisecond and
 * without style or layout. Each clue gives points for or against; `ARTICLE` points make an article. Clues are asked
 * from cheap to dear, and no further than it takes to decide.
 *
 * The weights come from a search over small whole numbers on half of 571 pages of eight kinds, held against the rest.
 */
import { longestSlug, pathOf } from './address';
import { addressOf, attributeOf, contentTypeOf, firstOf, listOf, rootElementOf, textOf, titleOf } from './dom';
import { lengthOfLinks, measureProse, type Prose } from './prose';

/** Points from which on a page is an article. */
const ARTICLE = 4;

/** What several clues ask for. */
interface Facts {
  readonly page: Document;
  /** The path of the page's address, in lower case and with a slash at its end. */
  readonly path: string;
  /** What stands between its slashes. */
  readonly folders: readonly string[];
  readonly published: boolean;
  /** Words in the headline. */
  readonly title: number;
  /** Measured when first asked for, as all that costs something. */
  prose(): Prose;
  /** The types that the page's JSON-LD gives to what it describes. */
  types(): readonly string[];
}

interface Clue {
  readonly points: number;
  holds(facts: Facts): boolean;
}

const CLUES: readonly Clue[] = [
  // The address: a headline makes a long slug, and sites file articles, and everything else, under telling names.
  { points: 1, holds: ({ path }) => longestSlug(path) >= 3 },
  { points: 3, holds: ({ folders }) => isAny(folders, ARTICLE_FOLDERS) },
  { points: -3, holds: ({ folders }) => isAny(folders, OTHER_FOLDERS) },
  // A headline is a sentence; the titles of products, services and lists are names.
  { points: 1, holds: ({ title }) => title >= 5 },
  { points: 2, holds: ({ title }) => title >= 8 },
  // Articles say when they were published, though many blogs do not.
  { points: 2, holds: ({ published }) => published },
  // Shops have prices. It weighs most of all, and what says it of itself is decided with it.
  { points: -4, holds: ({ page }) => first(page, PRICED) !== null },
  // What the page says of itself: shops and lists say what they are, too.
  {
    points: 2,
    holds: ({ types }) => types().some((type) => type.endsWith('Article')) || isAny(types(), ARTICLE_TYPES),
  },
  { points: -2, holds: ({ types }) => isAny(types(), OTHER_TYPES) },
  { points: 1, holds: ({ page }) => listOf(page, 'article').length === 1 },
  { points: 2, holds: ({ page }) => first(page, BODY) !== null },
  // Firms have telephones and forms to fill in.
  { points: -1, holds: ({ page }) => first(page, 'a[href^="tel:"]') !== null },
  {
    points: -1,
    holds: ({ page }) => listOf(page, 'input:not([type="hidden"]):not([type="search"]), textarea, select').length > 2,
  },
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
  if (!path || !rootElementOf(page) || !READ.includes(contentTypeOf(page)) || FRONT.test(path)) return false;
  let measured: Prose | null = null;
  let types: readonly string[] | null = null;
  const facts: Facts = {
    page,
    path,
    folders: path.split('/'),
    published: meta(page, 'article:published_time') !== null,
    title: wordsOfTitle(page),
    prose: () => (measured ??= measureProse(page)),
    types: () => (types ??= typesOf(listOf(page, 'script[type="application/ld+json" i]'))),
  };
  let points = 0;
  let atMost = 0;
  let atLeast = 0;
  for (const clue of CLUES)
    if (clue.points > 0) atMost += clue.points;
    else atLeast += clue.points;
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
const READ = ['text/html', 'application/xhtml+xml'];
/** The root of a site, also by the name of its file. */
const FRONT = /^\/(index\.\w+\/)?$/;
const ARTICLE_FOLDERS =
  ' blog blogs news article articles post posts story stories magazine insights journal opinion features resources learn guide guides ';
const OTHER_FOLDERS =
  ' category categories tag tags topic topics search product products collection collections shop store service services solutions archive author listing listings page forum forums docs wiki c p ';
/** Beside all whose names end on "Article". */
const ARTICLE_TYPES = ' BlogPosting Report ';
const OTHER_TYPES = ' Product ProductGroup Offer AggregateOffer ItemList CollectionPage SearchResultsPage ';
/** `/2019/11/` */
const DATED = /\/(?:19|20)\d\d[/-]\d\d?/;
/** What the usual systems call the box around an article's text. */
const BODY =
  '[itemprop~="articleBody"], [class*="article-body"], [class*="article-content"], [class*="entry-content"], [class*="post-content"]';
/** Classes in either case, written out: to compare without it takes browsers twice as long as to compare two times. */
const PRICED = '[itemprop="price"], [class*="price"], [class*="Price"]';
const SIGNED =
  'time, [itemprop*="date" i], [rel~="author"], [itemprop~="author"], [class*="date"], [class*="Date"], [class*="byline"], [class*="Byline"], [class*="author"], [class*="Author"]';
/** UTF-16 units in which the types of one thing are named. */
const LONGEST_TYPES = 200;

/*
 * All this is asked once a page, where a pattern costs more to prepare than to ask: plain searches are ten times as quick.
 */

/** Whether one of the words stands in the list, which has a space before and after each. */
const isAny = (words: readonly string[], list: string): boolean => words.some((word) => list.includes(` ${word} `));

const first = (page: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(page, selector);

const meta = (page: Document, name: string): Element | null =>
  first(page, `meta[property="${name}"], meta[name="${name}"]`);

/** Words in the longest stretch of the title, between "|", "-" and their like: the rest is the site's name. */
function wordsOfTitle(page: Document): number {
  const shared = meta(page, 'og:title');
  const title = (shared && attributeOf(shared, 'content')) || titleOf(page);
  let most = 0;
  let words = 0;
  let word = '';
  for (let at = 0; at <= title.length; at++) {
    const sign = title.charAt(at).trim();
    if (!sign && word) {
      words = '|–—·»-'.includes(word) ? 0 : words + 1;
      most = Math.max(most, words);
    }
    word = sign && word + sign;
  }
  return most;
}

/** JSON-LD is read as text: broken data still says what it is about. */
const typesOf = (scripts: NodeListOf<Element>): string[] =>
  firstOf(scripts).flatMap((script) =>
    textOf(script)
      .split('"@type"')
      .slice(1)
      .flatMap((part) => {
        const [before, ...names] = part.slice(0, LONGEST_TYPES).split(']')[0]!.split('"');
        return before!.includes('[') ? names : names.slice(0, 1);
      }),
  );
