import type { Entry, KnowledgePack } from '../model';
import { assemblePack } from './assemble';
import { isCommonKnowledge } from './common-knowledge';

/** What a page says of its article besides the words. */
export interface ArticleMeta {
  readonly title?: string;
  /** BCP 47 tag as the page gives it; the text has the last word on whether it is English. */
  readonly language?: string;
  /** ISO 8601 date, `YYYY-MM-DD`; what “on Monday” means depends on it. */
  readonly published?: string;
}

/**
 * The article's own glossary: what its text says of the names and terms in it, and nothing that it says nothing of.
 * Never throws, whatever the text. Its id is "article".
 */
export function buildArticle(text: string, meta: ArticleMeta = {}): KnowledgePack {
  const { title, published, language } = meta;
  return worthExplaining(
    assemblePack(text, {
      id: 'article',
      ...(title && { title }),
      ...(isLanguageTag(language) && { language }),
      source: { ...(title && { title }), ...(DATE.test(published ?? '') && { published }) },
    }).pack,
  );
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Pages say anything: "English", "en_US", "{{lang}}". */
const isLanguageTag = (tag: string | undefined): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag ?? '');

/** The pack without entries whose card would only repeat their name, and without what points to them. */
export function worthExplaining(pack: KnowledgePack): KnowledgePack {
  const telling = pack.entries.filter(saysSomething);
  const ids = new Set(telling.map((entry) => entry.id));
  // What somebody known leads, founded or owns is told by that alone.
  const stated = pack.entries.flatMap(({ id, relations }) =>
    relations.filter(({ hedged, type }) => !hedged && STATES.has(type)).map(({ target }) => [id, target] as const),
  );
  const news = new Set(pack.entries.filter(({ name }) => !isCommonKnowledge(name)).map((entry) => entry.id));
  const told = stated.flatMap(([from, to]) => [...(ids.has(from) ? [to] : []), ...(ids.has(to) ? [from] : [])]);
  for (const id of told) if (news.has(id)) ids.add(id);
  const entries = pack.entries.filter(({ id }) => ids.has(id));
  const kept = (id: string) => ids.has(id);
  const about = <T extends { readonly entries: readonly string[] }>(part: T): T => ({
    ...part,
    entries: part.entries.filter(kept),
  });
  return {
    ...pack,
    entries: entries.map((entry) => ({
      ...entry,
      relations: entry.relations.filter(({ target }) => ids.has(target)),
    })),
    keyTerms: pack.keyTerms.filter(kept),
    facts: pack.facts.map(about),
    qas: pack.qas.map(about),
    ...(pack.quotes && { quotes: pack.quotes.filter(({ speaker }) => ids.has(speaker)) }),
  };
}

const STATES: ReadonlySet<string> = new Set(['leads', 'founded', 'owned-by', 'acquired', 'part-of', 'product-of']);

/** All that is said is where it is. */
const IN_ONLY = /^(?:A place i|I)n \p{Lu}/u;

/**
 * Of what every reader knows, an example tells nothing. A term that stands only where it is explained is met nowhere else; what
 * was written by hand stays.
 */
const saysSomething = (entry: Entry): boolean =>
  entry.background !== undefined ||
  entry.context !== undefined ||
  (entry.definition !== undefined &&
    !(isCommonKnowledge(entry.name) && entry.definition.text.startsWith('Named as an example')) &&
    !(entry.mentions.length < 2 && IN_ONLY.test(entry.definition.text)) &&
    (entry.type !== 'Concept' || entry.mentions.length > 1 || entry.definition.origin === 'curated'));
