/** What a page says about its article, from the most to the least deliberate source. */
import { attributeOf, closestTo, documentOf, isDocument, queryAll, rootElementOf, textOf, titleOf } from './dom';
import { type LinkedData, stringsIn } from './linked-data';

export interface Metadata {
  /** The headline, without the site's name; '' where there is none. */
  readonly title: string;
  /** Who wrote it, as the page puts it. */
  readonly byline?: string;
  /** ISO 8601 date (YYYY-MM-DD) as the page gives it, in its own time zone; '' where it does not. */
  readonly published: string;
  /** BCP 47 tag, '' where the page does not say. */
  readonly language: string;
  readonly siteName: string;
}

/** UTF-16 units; longer is no name, and no headline. */
const LONGEST_NAME = 100;
const LONGEST_TITLE = 300;

/**
 * `root` as given to the finder: an element among others is asked for itself, its document for the page, together with
 * the page's `data` on its article.
 */
export function metadataOf(root: Document | Element, container: Element, data: LinkedData): Metadata {
  const page = documentOf(root);
  const meta = isDocument(root) ? metaReader(page) : () => '';
  const byline = short(
    [stringsIn(data.author, 'name').join(', '), meta('author', 'article:author'), firstText(root, BYLINE)],
    LONGEST_NAME,
  );
  return {
    title: short(
      [stringsIn(data.headline)[0], meta('og:title', 'twitter:title'), firstText(root, 'h1'), firstText(root, 'h2')]
        .concat(isDocument(root) ? withoutSiteName(titleOf(page)) : [])
        .map((title) => title ?? ''),
      LONGEST_TITLE,
    ),
    ...(byline ? { byline } : {}),
    published: firstDate([
      ...stringsIn(data.datePublished),
      meta(...DATE_NAMES),
      ...queryAll(root, 'time[datetime]')
        .slice(0, 1)
        .map((time) => attributeOf(time, 'datetime')),
    ]),
    language: firstLanguage([
      attributeOf(closestTo(container, '[lang]') ?? rootElementOf(page)!, 'lang'),
      ...stringsIn(data.inLanguage),
      meta('og:locale', 'content-language'),
    ]),
    siteName: short(
      [meta('og:site_name'), stringsIn(data.publisher, 'name')[0] ?? '', meta('application-name')],
      LONGEST_NAME,
    ),
  };
}

const BYLINE = '[rel~="author"], [itemprop~="author"]';
const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
  'pubdate',
  'publish-date',
];

/** Reads `<meta>` by any of the names, whether given as name, property, itemprop or http-equiv; '' where there is none. */
function metaReader(page: Document): (...names: string[]) => string {
  const values = new Map<string, string>();
  for (const element of queryAll(page, 'meta[content]'))
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributeOf(element, attribute).toLowerCase();
      if (name && !values.has(name)) values.set(name, attributeOf(element, 'content').trim());
    }
  return (...names) => names.map((name) => values.get(name) ?? '').find(Boolean) ?? '';
}

/** White space collapsed and trimmed. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const firstText = (root: Document | Element, selector: string): string =>
  queryAll(root, selector)
    .map((element) => tidy(textOf(element) ?? ''))
    .find(Boolean) ?? '';
const short = (candidates: readonly string[], longest: number): string =>
  candidates.map(tidy).find((text) => text !== '' && text.length <= longest && !/^https?:/.test(text)) ?? '';

/** "Headline | Site" and "Headline - Site": the longest stretch is the headline. */
const withoutSiteName = (title: string): string =>
  title.split(/\s+[|–—·»-]\s+/).reduce((best, part) => (part.length > best.length ? part : best), '');

/** The first that is a date, as YYYY-MM-DD. */
function firstDate(candidates: readonly string[]): string {
  for (const text of candidates) {
    const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1];
    if (iso && !Number.isNaN(Date.parse(iso))) return iso;
    const time = /\d{4}/.test(text) ? Date.parse(text) : Number.NaN;
    if (!Number.isNaN(time)) return new Date(time).toISOString().slice(0, 10);
  }
  return '';
}

function firstLanguage(candidates: readonly string[]): string {
  for (const tag of candidates) {
    try {
      const [canonical] = tag ? Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-')) : [];
      if (canonical) return canonical;
    } catch {
      // Not a language tag; pages write "english" and worse.
    }
  }
  return '';
}
