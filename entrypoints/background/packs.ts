/** The packs that pages are read with, ready in memory for as long as the background is awake. */
import bundled from '../../assets/knowledge/openai-aws-government.json';
import { type Entry, parsePack } from '../../lib/knowledge';
import { compileIndex } from '../../lib/match';
import type { AnyPack, DistantPack } from '../../lib/match/distant';
import type { LoadedPack } from '../../lib/match/reading';
import type { Library, OpenedIndex } from '../../lib/platform/library';
import type { Settings } from '../../lib/platform/settings';

export interface PackShelf {
  /** Those of the reader's own that are on, in the reader's order, the bundled one at its place among them. */
  inOrder(choices: Pick<Settings, 'bundledOn' | 'behindBundled'>): Promise<readonly AnyPack[]>;
  /** The reader's own have changed: they are read again when next asked for. */
  forget(): void;
}

export function createPackShelf(library: Library): PackShelf {
  let own: ReturnType<typeof ownPacks> | null = null;
  return {
    async inOrder({ bundledOn, behindBundled }) {
      own ??= ownPacks(library);
      const packs = await own;
      const isBehind = ({ id }: { readonly id: string }) => behindBundled.includes(id);
      return [
        ...packs.filter((pack) => !isBehind(pack)).map(({ read }) => read),
        ...(bundledOn ? [bundledPack()] : []),
        ...packs.filter(isBehind).map(({ read }) => read),
      ];
    },
    forget() {
      own = null;
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

/** Packs of no more entries than this are read whole, once: it takes as long as a few look-ups in a large one. */
const MOST_WHOLE = 1000;
/** Entries of a distant pack that are remembered: those of a dozen pages. */
const MOST_REMEMBERED = 2000;

/** A pack that cannot be read is left out, and a library that cannot be read holds none: pages are read all the same. */
async function ownPacks(library: Library): Promise<readonly { readonly id: string; readonly read: AnyPack }[]> {
  const opened = await library.openIndexes('pack').catch(without([]));
  const loaded = opened.map(({ meta, index }: OpenedIndex) => {
    const read: Promise<AnyPack> =
      meta.entries > MOST_WHOLE
        ? library.head(meta.id).then((head) => distantPack(library, head, index))
        : library.pack(meta.id).then((pack) => ({ pack, index }));
    return read.then((pack) => [{ id: meta.id, read: pack }], without([]));
  });
  return (await Promise.all(loaded)).flat();
}

function distantPack(library: Library, head: DistantPack['head'], index: DistantPack['index']): DistantPack {
  const remembered = new Map<number | string, Entry>();
  return {
    head,
    index,
    async entries(wanted) {
      const missing = wanted.filter((one) => !remembered.has(one));
      const found = missing.length > 0 ? await library.entries(head.id, missing).catch(without([])) : [];
      const now = new Map(missing.map((one, at) => [one, found[at]]));
      const entries = wanted.map((one) => remembered.get(one) ?? now.get(one));
      for (const [at, entry] of entries.entries()) {
        remembered.delete(wanted[at]!);
        if (entry) remembered.set(wanted[at]!, entry); // The one asked for last stays longest.
      }
      for (const oldest of remembered.keys()) {
        if (remembered.size <= MOST_REMEMBERED) break;
        remembered.delete(oldest);
      }
      return entries;
    },
  };
}

const without =
  <T>(instead: T) =>
  (error: unknown): T => {
    console.warn(error);
    return instead;
  };
