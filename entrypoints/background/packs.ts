/** The packs that pages are read with, ready in memory for as long as the background is awake. */
import bundled from '../../assets/knowledge/openai-aws-government.json';
import { parsePack } from '../../lib/knowledge';
import { compileIndex } from '../../lib/match';
import type { LoadedPack } from '../../lib/match/reading';
import type { Library, OpenedIndex } from '../../lib/platform/library';

export interface PackShelf {
  /** Those of the reader's own that are on, in the reader's order, then the bundled one. */
  inOrder(): Promise<readonly LoadedPack[]>;
  /** The reader's own have changed: they are read again when next asked for. */
  forget(): void;
}

export function createPackShelf(library: Library): PackShelf {
  let packs: Promise<readonly LoadedPack[]> | null = null;
  return {
    inOrder() {
      packs ??= ownPacks(library).then((own) => [...own, bundledPack()]);
      return packs;
    },
    forget() {
      packs = null;
    },
  };
}

let compiled: LoadedPack | null = null;

/** The pack that comes with the extension. Compiled when first asked for: the worker starts for other things too. */
export function bundledPack(): LoadedPack {
  if (compiled) return compiled;
  const parsed = parsePack(bundled);
  if (!('pack' in parsed)) throw new Error(`The bundled pack is broken: ${JSON.stringify(parsed.problems[0])}`);
  compiled = { pack: parsed.pack, index: compileIndex(parsed.pack) };
  return compiled;
}

/** A pack that cannot be read is left out, and a library that cannot be read holds none: pages are read all the same. */
async function ownPacks(library: Library): Promise<LoadedPack[]> {
  const opened = await library.openIndexes('pack').catch(without([]));
  const loaded = opened.map(({ meta, index }: OpenedIndex) =>
    library.pack(meta.id).then((pack) => [{ pack, index }], without([])),
  );
  return (await Promise.all(loaded)).flat();
}

const without =
  <T>(instead: T) =>
  (error: unknown): T => {
    console.warn(error);
    return instead;
  };
