/**
 * Packs too large to have in memory: their index is there, their entries lie elsewhere. What a page names of them is
 * brought near first, and the page is then read as with any pack.
 */
import { cardKey } from '../knowledge/card';
import type { Entry, KnowledgePack } from '../knowledge/model';
import type { Glossaries } from './glossaries';
import type { PageInput } from './page';
import { type LoadedPack, packsFor } from './reading';
import { scan } from './scan';
import { select } from './select';
import type { TermIndex } from './trie';

export interface DistantPack {
  /** The pack without its entries. */
  readonly head: Omit<KnowledgePack, 'entries'>;
  readonly index: TermIndex;
  /** Entries by number or id, in that order; undefined for what it does not have, or what cannot be read. */
  entries(wanted: readonly (number | string)[]): Promise<readonly (Entry | undefined)[]>;
}

export type AnyPack = LoadedPack | DistantPack;

export const isDistant = (pack: AnyPack): pack is DistantPack => 'head' in pack;

/** The packs, each distant one with those entries alone that `page` names, and those these refer to. */
export async function packsNear(
  page: PageInput,
  packs: readonly AnyPack[],
  glossaries: Glossaries,
): Promise<readonly LoadedPack[]> {
  if (!packs.some(isDistant)) return packs as readonly LoadedPack[];
  const { known } = packsFor(page, packs.map(emptied), glossaries);
  const indexes = known.map(({ index }) => index);
  const named = packs.map(() => new Set<number>());
  for (const { refs } of select(page.text, scan(page.text, indexes), indexes, { density: 'none' }))
    for (const { index, entry } of refs) named[index]?.add(entry);
  return Promise.all(packs.map((pack, at) => (isDistant(pack) ? withEntries(pack, [...named[at]!]) : pack)));
}

/** The packs, each distant one with those entries alone whose cards have these keys, and those these refer to. */
export const packsWith = (keys: readonly string[], packs: readonly AnyPack[]): Promise<readonly LoadedPack[]> =>
  Promise.all(
    packs.map((pack) => {
      if (!isDistant(pack)) return pack;
      const prefix = cardKey(pack.head, '');
      const ids = keys.flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
      return withEntries(pack, ids);
    }),
  );

const emptied = (pack: AnyPack): LoadedPack =>
  isDistant(pack) ? { pack: { ...pack.head, entries: [] }, index: pack.index } : pack;

/** What refers to an entry from elsewhere in a distant pack is not known here: relations show from their own end alone. */
async function withEntries(distant: DistantPack, wanted: readonly (number | string)[]): Promise<LoadedPack> {
  const entries: Entry[] = [];
  const places = new Map<number, number>();
  for (const [at, entry] of (wanted.length > 0 ? await distant.entries(wanted) : []).entries()) {
    const number = wanted[at]!;
    if (!entry) continue;
    if (typeof number === 'number') places.set(number, entries.length);
    entries.push(entry);
  }
  const known = new Set(entries.map(({ id }) => id));
  const targets = new Set(entries.flatMap(({ relations }) => relations.map(({ target }) => target)));
  const others = [...targets].filter((id) => !known.has(id));
  if (others.length > 0) entries.push(...(await distant.entries(others)).flatMap((entry) => entry ?? []));
  return { pack: { ...distant.head, entries }, index: distant.index, places };
}
