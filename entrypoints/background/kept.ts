/** The articles a reader keeps, ready to read pages with for as long as the background is awake. */
import { keptWithout, packOfKept } from '../../lib/match/kept';
import type { LoadedPack } from '../../lib/match/reading';
import { plainAddress } from '../../lib/platform/kept';
import type { KeptMeta, Library } from '../../lib/platform/library';

export interface KeptShelf {
  read(): Promise<KeptArticles>;
  /** What is kept has changed: it is read again when next asked for. */
  forget(): void;
}

export interface KeptArticles {
  /** By id. */
  readonly metas: ReadonlyMap<string, KeptMeta>;
  /** The pack of them all for the page at `address`, to which its own words are not said again; none where there are none. */
  packFor(address: string): readonly LoadedPack[];
  /** Whether the page at `address` is one of them. */
  holds(address: string): boolean;
}

/** A library that cannot be read holds no articles: pages are read all the same. */
export function createKeptShelf(library: Library): KeptShelf {
  let kept: Promise<KeptArticles> | null = null;
  return {
    read() {
      kept ??= readKept(library).catch((error: unknown) => {
        console.warn(error);
        return { metas: new Map(), packFor: () => [], holds: () => false };
      });
      return kept;
    },
    forget() {
      kept = null;
    },
  };
}

async function readKept(library: Library): Promise<KeptArticles> {
  const articles = await library.keptEntries();
  const pack = packOfKept(articles.map(({ meta, entries }) => ({ id: meta.id, entries })));
  const metas = new Map(articles.map(({ meta }) => [meta.id, meta]));
  const ids = new Map(articles.map(({ meta }) => [meta.address, meta.id]));
  const idOf = (address: string) => ids.get(plainAddress(address)) ?? null;
  return {
    metas,
    packFor: (address) => (pack.pack.entries.length === 0 ? [] : [keptWithout(pack, idOf(address))]),
    holds: (address) => idOf(address) !== null,
  };
}
