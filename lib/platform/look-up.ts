/** The whole library, to be looked through: the packs, and every kept article. */
import type { Elsewhere } from '../knowledge/card';
import { type EvidenceSource, type Passage, passagesOf } from '../knowledge/evidence';
import type { KnowledgePack } from '../knowledge/model';
import { type AnyPack, isDistant } from '../match/distant';
import { findWords } from '../match/explain';
import { farFindables, hitsOf } from '../match/far';
import { type Findable, findablesOf, type LookUpHit, lookUp } from '../match/look-up';
import { searchable } from '../text/search';
import { elsewhere, quotesOf } from './kept';
import type { KeptMeta, Library } from './library';

export interface LookedUp {
  readonly hits: readonly LookUpHit[];
  /** Of kept articles, those that name what was typed or, where nothing is just that, the first of the hits. */
  readonly sentences: readonly Elsewhere[];
}

/** What a pack or a kept article rests on, for a page of it. */
export interface EvidencePage {
  readonly title: string;
  /** BCP 47 tag of the passages. */
  readonly language: string;
  /** One, or all that the pack is made of; `Passage.source` counts in them. */
  readonly sources: readonly EvidenceSource[];
  readonly passages: readonly Passage[];
}

export interface LookUp {
  find(typed: string): Promise<LookedUp>;
  /** The library has changed: it is read again when next asked. */
  forget(): void;
}

/** What is looked through. */
interface Book {
  readonly findables: readonly Findable[];
  /** Every sentence kept of an article, the latest article first. */
  readonly sentences: readonly { readonly searched: string; readonly sentence: Elsewhere }[];
}

/** Sentences of more articles than this are not shown. */
const MOST = 8;

/**
 * `packs`: those that pages are read with. Everything is read once, when first looked through, but the entries of
 * distant packs, of which the names do.
 */
export function createLookUp(library: Library, packs: () => Promise<readonly AnyPack[]>): LookUp {
  let book: Promise<Book> | null = null;
  return {
    async find(typed) {
      book ??= readBook(library, packs);
      const { findables, sentences } = await book;
      const hits = await hitsOf(lookUp(typed, findables));
      const name = hits[0]?.name ?? typed;
      const wanted = searchable(name).trim();
      const naming = sentences.filter(
        ({ searched, sentence }) =>
          wanted !== '' && searched.includes(wanted) && findWords(sentence.quote, name).length > 0,
      );
      return { hits, sentences: naming.slice(0, MOST).map(({ sentence }) => sentence) };
    },
    forget() {
      book = null;
    },
  };
}

/** Packs that are off are in the library all the same; what cannot be read is left out. */
async function readBook(library: Library, packs: () => Promise<readonly AnyPack[]>): Promise<Book> {
  const read = await packs();
  const on = read.map((pack) => (isDistant(pack) ? pack.head : pack.pack));
  const metas = await library.list().catch(() => []);
  const findables = read.flatMap((pack) => (isDistant(pack) ? farFindables(pack) : findablesOf(pack.pack)));
  const kept: { readonly meta: KeptMeta; readonly pack: KnowledgePack }[] = [];
  for (const meta of metas.filter(({ id }) => !on.some((pack) => pack.id === id))) {
    const pack = await library.pack(meta.id).catch(() => null);
    if (pack && meta.kind === 'kept') kept.push({ meta, pack });
    else if (pack) findables.push(...findablesOf(pack));
  }
  kept.sort((a, b) => (a.meta.keptAt < b.meta.keptAt ? 1 : -1));
  for (const { meta, pack } of kept) findables.push(...findablesOf(pack, meta));
  const sentences = kept.flatMap(({ meta, pack }) =>
    quotesOf(pack).map((quote) => ({ searched: searchable(quote), sentence: elsewhere(meta, quote) })),
  );
  return { findables, sentences };
}

/** Rejects with a `LibraryError` where there is no such pack. `shipped`: the pack that is not in the library. */
export async function evidencePage(library: Library, id: string, shipped: KnowledgePack): Promise<EvidencePage> {
  const pack = id === shipped.id ? shipped : await library.pack(id);
  const meta = id === shipped.id ? undefined : (await library.list()).find((one) => one.id === id);
  const kept = meta?.kind === 'kept' ? meta : null;
  const source = kept ? { ...pack.source, title: kept.title, published: kept.published } : pack.source;
  return {
    title: kept?.title || pack.title,
    language: pack.language,
    sources: (pack.sources ?? [source]).map(({ title, publisher, published, file }) => ({
      ...{ title, publisher, published },
      address: kept?.address ?? (/^https?:\/\//.test(file) ? file : ''),
    })),
    passages: passagesOf(pack),
  };
}
