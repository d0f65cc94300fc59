/**
 * The gate: whether a page is an article, decided on every page the reader opens, so in about a millisecond and
 * without style or layout. Each clue gives points for or against; `ARTICLE` points make an article. Clues are asked one
 * by one, cheap and telling ones first, and no further than it takes to decide. In one function: each that is called
 * once costs a browser more to prepare than to run.
 *
 * The weights come from a search over small whole numbers on half of 571 pages of eight kinds, held against the rest.
 */
import { hasDate, hasSegment, isFront, longestSlug, pathOf } from './address';
import { attributeOf, listOf } from './dom';
import { linksExceed, measureProse } from './prose';

/** Points from which on a page is an article. */
const ARTICLE = 4;
/** All that the clues can give, and take. */
const MOST = 18;
const LEAST = -12;

/**
 * Whether the page reads like an article: a news story, an essay, a guide; not a front page, a list of pages, a shop
 * or a firm's presentation of itself. A page at the root of its site never does. Safe on any document.
 */
export function looksLikeArticle(page: Document, address = textOfPage(page, 'URL')): boolean {
  const path = pathOf(address);
  if (!path || isFront(path) || !READ.includes(textOfPage(page, 'contentType'))) return false;
  let points = 0;
  let most = MOST;
  let least = LEAST;
  /** Counts a clue. Whether none that is still to be asked can change the answer. */
  const settles = (weight: number, found: boolean): boolean => {
    if (found) points += weight;
    if (weight > 0) most -= weight;
    else least -= weight;
    return points + most < ARTICLE || points + least >= ARTICLE;
  };
  const isArticle = () => points + least >= ARTICLE;
  if (
    // A headline makes a long slug, and sites file articles, and everything else, under telling names.
    settles(1, longestSlug(path) >= 3) ||
    settles(3, hasSegment(path, ARTICLE_FOLDERS)) ||
    settles(-3, hasSegment(path, OTHER_FOLDERS)) ||
    // Articles say when they were published, though many blogs do not.
    settles(2, isPublished(page)) ||
    // Shops have prices. It weighs most of all.
    settles(-4, first(page, PRICED) !== null)
  )
    return isArticle();
  const types = typesOf(page);
  if (
    settles(2, types.includes('Article ') || isAny(ARTICLE_TYPES, types)) ||
    // Shops and lists say what they are, too.
    settles(-2, isAny(OTHER_TYPES, types)) ||
    settles(1, listOf(page, 'article').length === 1) ||
    settles(2, first(page, BODY) !== null) ||
    // Firms have telephones and forms to fill in.
    settles(-1, first(page, 'a[href^="tel:"]') !== null) ||
    settles(-1, listOf(page, FIELDS).length > 2)
  )
    return isArticle();
  // A headline is a sentence; the titles of products, services and lists are names.
  const words = wordsOfTitle(page);
  if (
    settles(1, words >= 5) ||
    settles(2, words >= 8) ||
    // Articles are signed or dated.
    settles(-1, !isPublished(page) && !hasDate(path) && !first(page, SIGNED))
  )
    return isArticle();
  // One text, most of it in one place, not outweighed by links; lists and presentations have many small ones.
  const { largest, all } = measureProse(page);
  if (!(settles(1, largest >= 1500) || settles(1, largest > 0.5 * all) || settles(1, largest > 0.7 * all)))
    settles(1, !linksExceed(page, largest / 0.3));
  return isArticle();
}

/** What a browser shows as a page: no text, data, picture or drawing. */
const READ = ['text/html', 'application/xhtml+xml'];
const ARTICLE_FOLDERS =
  ' blog blogs news article articles post posts story stories magazine insights journal opinion features resources learn guide guides ';
const OTHER_FOLDERS =
  ' category categories tag tags topic topics search product products collection collections shop store service services solutions archive author listing listings page forum forums docs wiki c p ';
/** Beside all whose names end on "Article". */
const ARTICLE_TYPES = ['BlogPosting', 'Report'];
const OTHER_TYPES = [
  'Product',
  'ProductGroup',
  'Offer',
  'AggregateOffer',
  'ItemList',
  'CollectionPage',
  'SearchResultsPage',
];
/** What the usual systems call the box around an article's text. */
const BODY =
  '[itemprop~="articleBody"], [class*="article-body"], [class*="article-content"], [class*="entry-content"], [class*="post-content"]';
/** What is to be filled in, and no search. */
const FIELDS = 'input:not([type="hidden"]):not([type="search"]), textarea, select';
/** Classes in either case, written out: to compare without it takes browsers twice as long as to compare two times. */
const PRICED = '[itemprop="price"], [class*="price"], [class*="Price"]';
const SIGNED =
  'time, [itemprop*="date" i], [rel~="author"], [itemprop~="author"], [class*="date"], [class*="Date"], [class*="byline"], [class*="Byline"], [class*="author"], [class*="Author"]';
/** Sites set it around the sign before their name. */
const UNBROKEN_SPACE = '\u00a0';
/** UTF-16 units in which the types of one thing are named. */
const LONGEST_TYPES = 200;

/*
 * All this is asked once a page, where a pattern costs more to prepare than to ask: plain searches are ten times as quick.
 */

/** Whether one of the words stands in the list, where each has a space before and after it. */
const isAny = (words: readonly string[], list: string): boolean => words.some((word) => list.includes(` ${word} `));

/** Asked of the prototype, for a page's named elements may hide what its document has; by name, for each is asked once. */
const textOfPage = (page: Document, name: 'URL' | 'contentType' | 'title'): string =>
  Reflect.get(Document.prototype, name, page);

const first = (page: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(page, selector);

const meta = (page: Document, name: string): Element | null =>
  first(page, `meta[property="${name}"], meta[name="${name}"]`);

/** Whether the page gives the day of its publication as articles do. */
const isPublished = (page: Document): boolean => meta(page, 'article:published_time') !== null;

/** Words in the longest stretch of the title, between "|", "-" and their like: the rest is the site's name. */
function wordsOfTitle(page: Document): number {
  const shared = meta(page, 'og:title');
  const said = (shared && attributeOf(shared, 'content')) || textOfPage(page, 'title');
  const title = said.replaceAll(UNBROKEN_SPACE, ' ').split(' ');
  let most = 0;
  let words = 0;
  for (let at = 0; at < title.length; at++) {
    const word = title[at]!;
    if (word && '|–—·»-'.includes(word)) words = 0;
    else if (word.trim() && ++words > most) most = words;
  }
  return most;
}

/**
 * The types of what the page's JSON-LD describes, each with a space before and after. It is read as text: broken data still
 * says what it is about.
 */
function typesOf(page: Document): string {
  const scripts = listOf(page, 'script[type="application/ld+json" i]');
  let types = ' ';
  for (let script = 0; script < scripts.length; script++) {
    const data = scripts[script]!.textContent!;
    for (let at = data.indexOf(TYPE); at >= 0; at = data.indexOf(TYPE, at)) {
      at += TYPE.length;
      const said = data
        .slice(at, at + LONGEST_TYPES)
        .split(']')[0]!
        .split('"');
      // Names stand between quotation marks: one, or where a bracket was opened all of a list.
      const names = said[0]!.includes('[') ? said.length : 2;
      for (let name = 1; name < names; name += 2) types += `${said[name]} `;
    }
  }
  return types;
}
const TYPE = '"@type"';
