/** The articles a reader keeps, and what is remembered of them when a later one names the same. */
import type { Card, Elsewhere } from '../knowledge/card';
import type { KnowledgePack } from '../knowledge/model';
import { findWords } from '../match/explain';
import type { PageOverview } from '../match/overview';
import { isKept } from '../match/own';
import { type KeptArticle, type KeptMeta, type Library, LibraryError, type LibraryFault } from './library';
import { keptAddress } from './library/address';

/** What came of asking for something that may fail. Not `undefined` where it did: messages lose it. */
export type Outcome<T> = { readonly done: T } | { readonly fault: LibraryFault };

export interface KeptList {
  /** The one kept last comes first. */
  readonly articles: readonly KeptMeta[];
  /** Id of the one that was asked about; null where it is not kept. */
  readonly here: string | null;
  /** What all of them take up, near enough. */
  readonly bytes: number;
}

/** What `act` does, or why it could not: faults of the library are told, everything else is an error as ever. */
export async function attempt<T>(act: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: await act() };
  } catch (error) {
    if (error instanceof LibraryError) return { fault: error.fault };
    throw error;
  }
}

/** All kept articles; `address` is that of the page asked about. */
export async function keptArticles(library: Library, address: string): Promise<KeptList> {
  const articles = (await library.list())
    .filter((meta): meta is KeptMeta => meta.kind === 'kept')
    .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
  const here = articles.find((article) => article.address === plainAddress(address));
  return { articles, here: here?.id ?? null, bytes: articles.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Keeps a glossary, and gives back what is kept then. */
export async function keep(library: Library, glossary: KnowledgePack, article: KeptArticle): Promise<KeptList> {
  await library.keepArticle(glossary, article);
  return keptArticles(library, article.address);
}

/** More articles than this are for a search, not for a glance. */
const MOST = 5;

/**
 * The cards, each with the kept articles that name the same thing, the one at `address` left out; `told`: the article
 * whose word a card is, by the id in its key. A library that cannot be read is not missed here: the cards say what they
 * said.
 */
export async function remember(
  library: Library,
  cards: readonly Card[],
  address: string,
  told: ReadonlyMap<string, KeptMeta>,
): Promise<Card[]> {
  const found = await library.alsoIn(cards).catch(() => []);
  const here = plainAddress(address);
  return cards.map((card, at) => {
    const teller = isKept(card.key) ? told.get(card.key.split('/')[1]!) : undefined;
    const others = (found[at] ?? []).filter(({ article }) => article.address !== here && article.id !== teller?.id);
    const places = others.map(({ article, evidence }) => elsewhere(article, evidence.quote));
    const own = (card.definition ?? card.context)?.quote;
    const alsoIn = [...(teller && own ? [elsewhere(teller, own)] : []), ...places.filter(({ quote }) => quote !== own)];
    return { ...card, ...(teller && toldBy(teller)), ...(alsoIn.length > 0 && { alsoIn: alsoIn.slice(0, MOST) }) };
  });
}

/** All there is to say of the page at `address`, each of its entities with the latest other article that names the same. */
export async function recall(library: Library, overview: PageOverview, address: string): Promise<PageOverview> {
  const found = await library.alsoIn(overview.entities).catch(() => []);
  const here = plainAddress(address);
  const entities = overview.entities.map((entity, at) => {
    const other = found[at]?.find(({ article }) => article.address !== here);
    return other ? { ...entity, met: elsewhere(other.article, other.evidence.quote) } : entity;
  });
  return { ...overview, entities };
}

/** Whose word a card is. */
const toldBy = ({ title, language, published }: KeptMeta): Pick<Card, 'source' | 'language'> => ({
  source: { title, publisher: '', published },
  language,
});

/** Sentences of kept articles that are on and hold `words`, the latest article first. */
export async function sentencesKept(library: Library, words: string, address: string): Promise<Elsewhere[]> {
  const here = plainAddress(address);
  const found: Elsewhere[] = [];
  for (const article of (await keptArticles(library, address)).articles) {
    if (found.length >= MOST) break;
    if (article.address === here || !article.on) continue;
    const quotes = quotesOf(await library.pack(article.id)).filter((quote) => findWords(quote, words).length > 0);
    found.push(...quotes.map((quote) => elsewhere(article, quote)));
  }
  return found.slice(0, MOST);
}

/** Every sentence that a pack has kept of its article. */
export function quotesOf({ entries, facts, summary }: KnowledgePack): string[] {
  const said = entries.flatMap(({ definition, context, relations }) => [definition, context, ...relations]);
  const quotes = [...said, ...facts, ...summary].map((evidence) => evidence?.quote ?? '');
  return [...new Set(quotes)].filter((quote) => quote !== '');
}

export const elsewhere = ({ title, address, published, keptAt }: KeptMeta, quote: string): Elsewhere => ({
  ...{ title, address, quote },
  date: published || keptAt.slice(0, 10),
  ...(!published && { undated: true }),
});

/** As it would be kept; '' where it never would. */
export function plainAddress(address: string): string {
  try {
    return keptAddress(address);
  } catch {
    return '';
  }
}
