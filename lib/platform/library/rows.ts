/** From a pack to the rows it is stored as. */
import type { KnowledgePack } from '../../knowledge/model';
import { compileIndex } from '../../match';
import { indexRow } from './index-row';
import type { PackMeta } from './meta';
import { nameRows } from './names';
import type { StoreName } from './schema';

/** Rows by their store. Of a stored pack what was read, unchecked. */
export type Rows = Readonly<Record<StoreName, readonly unknown[]>>;

/** What a pack is kept as, besides what it says of itself. */
export type KeptAs =
  | { readonly kind: 'pack' }
  | {
      readonly kind: 'kept';
      readonly title: string;
      readonly address: string;
      readonly published: string;
      readonly keptAt: string;
    };

/** A pack ready to be written. Its meta has no place in the order yet. */
export interface NewPack {
  readonly meta: PackMeta;
  readonly rows: Omit<Rows, 'metas'>;
}

/**
 * Entries a row. One a row takes 16 s to import 149,000, this many 0.6 s, and finding one among them still less than
 * 1 ms (measured in Chromium).
 */
const CHUNK_ENTRIES = 256;

export const chunkOf = (entry: number): { readonly chunk: number; readonly at: number } => ({
  chunk: Math.floor(entry / CHUNK_ENTRIES),
  at: entry % CHUNK_ENTRIES,
});

const rowsFor = (entries: number): number => Math.ceil(entries / CHUNK_ENTRIES);

export function newPack(pack: KnowledgePack, as: KeptAs): NewPack {
  const heads = [{ pack: pack.id, text: JSON.stringify({ ...pack, entries: undefined }) }];
  const chunks = Array.from({ length: rowsFor(pack.entries.length) }, (_, chunk) => {
    const start = chunk * CHUNK_ENTRIES;
    return { pack: pack.id, chunk, text: JSON.stringify(pack.entries.slice(start, start + CHUNK_ENTRIES)) };
  });
  const derived = derivedRows(pack, as.kind);
  const texts = [...heads, ...chunks, ...derived.buckets].reduce((sum, { text }) => sum + text.length, 0);
  const index = derived.indexes.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  const about = {
    id: pack.id,
    title: pack.title,
    language: pack.language,
    published: pack.source.published,
    entries: pack.entries.length,
    bytes: texts + index + JSON.stringify(derived.names).length,
    order: 0,
    on: true,
  };
  return { rows: { heads, chunks, ...derived }, meta: { ...about, ...as } };
}

/** What follows from a pack and can be made again. */
export function derivedRows(pack: KnowledgePack, kind: PackMeta['kind']) {
  return {
    buckets: bucketRows(pack),
    indexes: [indexRow(pack.id, compileIndex(pack))],
    names: kind === 'kept' ? nameRows(pack.id, pack.entries) : [],
  };
}

function bucketRows({ id: pack, entries }: KnowledgePack): { pack: string; bucket: number; text: string }[] {
  const buckets = Array.from({ length: rowsFor(entries.length) }, (): [string, number][] => []);
  for (const [number, { id }] of entries.entries()) buckets[bucketOf(id, entries.length)]!.push([id, number]);
  return buckets.map((pairs, bucket) => ({ pack, bucket, text: JSON.stringify(Object.fromEntries(pairs)) }));
}

/** In which bucket of a pack of so many entries (1 or more) an id's number stands. FNV-1a over its UTF-16 units. */
export function bucketOf(id: string, entries: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % rowsFor(entries);
}
