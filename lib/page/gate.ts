/**
 * The gate: whether a page is an article, decided on every page the reader opens, so in about a millisecond and
 * without style or layout. Each clue gives points for or against; `ARTICLE` points make an article. Clues are asked in
 * groups, from cheap to dear, and no further than it takes to decide. A few functions without tables: each that is
 * called once costs a browser more to prepare than to run.
 *
 * The weights come from a search over small whole numbers on half of 571 pages of eight kinds, held against the rest.
 */
import { longestSlug, pathOf } from './address';
import { attributeOf, firstOf, listOf } from './dom';
import { linksExceed, measureProse } from './prose';

/** Points from which on a page is an article. */
const ARTICLE = 4;

/** Clues that are asked together, for what they ask costs about the same. */
interface Group {
  /** The most points it can give, and the most it can take. */
  readonly most: number;
  readonly least: number;
  points(page: Document, path: string): number;
}

const GROUPS: readonly Group[] = [
  { most: 9, least: -3, points: pointsOfHead },
  { most: 2, least: -6, points: pointsOfStatements },
  { most: 3, least: -3, points: pointsOfParts },
  { most: 4, least: 0, points: pointsOfProse },
];

/**
 * Whether the page reads like an article: a news story, an essay, a guide; not a front page, a list of pages, a shop
 * or a firm's presentation of itself. A page at the root of its site never does. Safe on any document.
 */
export function looksLikeArticle(page: Document, address = textOfPage(page, 'URL')): boolean {
  const path = pathOf(address);
  if (!path || FRONT.test(path) || !READ.includes(textOfPage(page, 'contentType')) || !first(page, '*')) return false;
  let points = 0;
  let most = 0;
  let least = 0;
  for (const group of GROUPS) {
    most += group.most;
    least += group.least;
  }
  for (const group of GROUPS) {
    points += group.points(page, path);
    most -= group.most;
    least -= group.least;
    if (points + most < ARTICLE) return false;
    if (points + least >= ARTICLE) return true;
  }
  return false;
}

/** The address, the headline and the date. */
function pointsOfHead(page: Document, path: string): number {
  const title = wordsOfTitle(page);
  const folders = path.split('/');
  let points = 0;
  // A headline makes a long slug, and sites file articles, and everything else, under telling names.
  if (longestSlug(path) >= 3) points += 1;
  if (isAny(folders, ARTICLE_FOLDERS)) points += 3;
  if (isAny(folders, OTHER_FOLDERS)) points -= 3;
  // A headline is a sentence; the titles of products, services and lists are names.
  if (title >= 5) points += 1;
  if (title >= 8) points += 2;
  // Articles say when they were published, though many blogs do not.
  if (isPublished(page)) points += 2;
  return points;
}

/** What the page says it is. */
function pointsOfStatements(page: Document): number {
  const types = typesOf(listOf(page, 'script[type="application/ld+json" i]'));
  let points = 0;
  // Shops have prices. It weighs most of all.
  if (first(page, PRICED)) points -= 4;
  if (types.some((type) => type.endsWith('Article')) || isAny(types, ARTICLE_TYPES)) points += 2;
  // Shops and lists say what they are, too.
  if (isAny(types, OTHER_TYPES)) points -= 2;
  return points;
}

/** What it is built of. */
function pointsOfParts(page: Document, path: string): number {
  let points = 0;
  if (listOf(page, 'article').length === 1) points += 1;
  if (first(page, BODY)) points += 2;
  // Firms have telephones and forms to fill in.
  if (first(page, 'a[href^="tel:"]')) points -= 1;
  if (listOf(page, 'input:not([type="hidden"]):not([type="search"]), textarea, select').length > 2) points -= 1;
  // Articles are signed or dated.
  if (!isPublished(page) && !DATED.test(path) && !first(page, SIGNED)) points -= 1;
  return points;
}

/** Where its text lies. */
function pointsOfProse(page: Document): number {
  const { largest, all } = measureProse(page);
  let points = 0;
  // One text, most of it in one place; lists and presentations have many small ones.
  if (largest >= 1500) points += 1;
  if (largest > 0.5 * all) points += 1;
  if (largest > 0.7 * all) points += 1;
  // Not outweighed by links.
  if (!linksExceed(page, largest / 0.3)) points += 1;
  return points;
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
  const title = (shared && attributeOf(shared, 'content')) || textOfPage(page, 'title');
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

/** The types of what the page's JSON-LD describes. It is read as text: broken data still says what it is about. */
function typesOf(scripts: NodeListOf<Element>): string[] {
  const types: string[] = [];
  for (const script of firstOf(scripts)) {
    const data = script.textContent!;
    for (let at = data.indexOf(TYPE); at >= 0; at = data.indexOf(TYPE, at)) {
      at += TYPE.length;
      const [before, name, ...more] = data
        .slice(at, at + LONGEST_TYPES)
        .split(']')[0]!
        .split('"');
      if (name) types.push(name);
      if (before!.includes('[')) types.push(...more);
    }
  }
  return types;
}
const TYPE = '"@type"';
