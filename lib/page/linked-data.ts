/** What a page's JSON-LD says about its article. https://schema.org/Article, https://www.w3.org/TR/json-ld11/ */
import { queryAll, textOf } from './dom';

/** A node of the page's data, as the page wrote it: nothing about it is certain. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** schema.org's kinds of article, and what sites publish as one. */
const ARTICLE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report|Review|Recipe|HowTo|ClaimReview)$/;
/** A page cannot make the search endless; in nodes. */
const MOST_NODES = 2000;

/** The first node that describes an article; an empty one where there is none, or the data cannot be read. */
export function articleData(page: Document): LinkedData {
  let left = MOST_NODES;
  const find = (value: unknown): LinkedData | null => {
    if (typeof value !== 'object' || value === null || left-- <= 0) return null;
    if (!Array.isArray(value) && stringsIn((value as LinkedData)['@type']).some((type) => ARTICLE.test(type)))
      return value as LinkedData;
    for (const inner of Object.values(value)) {
      const found = find(inner);
      if (found) return found;
    }
    return null;
  };
  for (const script of queryAll(page, 'script[type="application/ld+json" i]')) {
    try {
      const found = find(JSON.parse((textOf(script) ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')));
      if (found) return found;
    } catch {
      // One broken block in a page is common, and the others still count.
    }
  }
  return {};
}

/** The strings a value stands for: itself, the items of a list, or the `key` of what it describes. */
export function stringsIn(value: unknown, key = 'name'): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, key));
  if (typeof value === 'object' && value !== null) {
    const named = (value as LinkedData)[key];
    return typeof named === 'string' ? [named] : [];
  }
  return [];
}
