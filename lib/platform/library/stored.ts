/** What is done to the stores inside a transaction. */
import { isRecord } from '../../knowledge/decode';
import type { Entry } from '../../knowledge/model';
import { DamageError, readChunk, readEntries, readText } from './check';
import { LibraryError } from './errors';
import { byOrder, type PackMeta, readMeta, titleOf } from './meta';
import { bucketOf, chunkOf, type Rows } from './rows';
import { keysOf, type LibraryTransaction, STORES, type StoreName } from './schema';

type Reading = LibraryTransaction<'readonly'> | LibraryTransaction<'readwrite'>;
type Writing = LibraryTransaction<'readwrite'>;

/** All metas that can be read, in the reader's order; the others go to `damaged`. */
export async function storedMetas(tx: Reading, damaged: (error: LibraryError) => void): Promise<PackMeta[]> {
  const rows = await (tx as LibraryTransaction<'readonly'>).objectStore('metas').getAll();
  const metas = rows.flatMap((row) => {
    const meta = readMeta(row);
    if ('id' in meta) return [meta];
    damaged(new LibraryError({ kind: 'damaged', title: titleOf(row), place: meta.path, reason: meta.reason }));
    return [];
  });
  return metas.sort(byOrder);
}

export async function storedMeta(tx: Reading, id: string): Promise<PackMeta> {
  const row = await (tx as LibraryTransaction<'readonly'>).objectStore('metas').get(id);
  if (row === undefined) throw new LibraryError({ kind: 'not-found', id });
  const meta = readMeta(row);
  if ('id' in meta) return meta;
  throw new LibraryError({ kind: 'damaged', title: titleOf(row), place: meta.path, reason: meta.reason });
}

/** Everything stored of a pack, as it lies there. */
export async function storedRows(tx: Writing, id: string): Promise<Rows> {
  const pairs = STORES.map(async (store) => [store, await tx.objectStore(store).getAll(keysOf(store, id))] as const);
  return Object.fromEntries(await Promise.all(pairs)) as Record<StoreName, unknown[]>;
}

export async function deleteRows(tx: Writing, id: string, stores: readonly StoreName[] = STORES): Promise<void> {
  await Promise.all(stores.map(async (store) => tx.objectStore(store).delete(keysOf(store, id))));
}

export async function putRows(tx: Writing, rows: Partial<Rows>): Promise<void> {
  const puts = STORES.flatMap((store) => (rows[store] ?? []).map(async (row) => tx.objectStore(store).put(row)));
  await Promise.all(puts);
}

/**
 * The entries asked for by number or id, in that order; undefined for what the pack does not have. Reads only the
 * chunks they stand in. Throws a `DamageError` where what it needs is not as it was stored.
 */
export async function storedEntries(
  tx: LibraryTransaction<'readonly'>,
  { id: pack, entries: count }: PackMeta,
  wanted: readonly (number | string)[],
): Promise<(Entry | undefined)[]> {
  const rows = rowsByKey(readText);
  const chunks = rowsByKey(readChunk);
  const numbers = await Promise.all(
    wanted.map(async (one) => {
      if (typeof one === 'number') return one;
      if (count === 0) return undefined;
      const bucket = bucketOf(one, count);
      const place = `bucket ${bucket}`;
      const numbers = await rows(place, () => tx.objectStore('buckets').get([pack, bucket]));
      return numberIn(numbers, one, count, place);
    }),
  );
  const found = await Promise.all(
    numbers.map(async (number) => {
      if (number === undefined || !Number.isInteger(number) || number < 0 || number >= count) return undefined;
      const { chunk, at } = chunkOf(number);
      const place = `chunk ${chunk}`;
      const entries = await chunks(place, () => tx.objectStore('chunks').get([pack, chunk]));
      return { value: entries(at) };
    }),
  );
  return asEntries(found, wanted);
}

/** Reads each row once, however often it is asked for. */
function rowsByKey<T>(read: (row: unknown, place: string) => T) {
  const known = new Map<string, Promise<T>>();
  return (place: string, get: () => Promise<unknown>): Promise<T> => {
    const row = known.get(place) ?? get().then((row) => read(row, place));
    known.set(place, row);
    return row;
  };
}

function numberIn(bucket: unknown, id: string, count: number, place: string): number | undefined {
  if (!isRecord(bucket)) throw new DamageError({ path: place, reason: 'is not a list of entries' });
  if (!Object.hasOwn(bucket, id)) return undefined;
  const number = bucket[id];
  if (typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < count) return number;
  throw new DamageError({ path: place, reason: `has no number for “${id}”` });
}

function asEntries(
  found: readonly ({ readonly value: unknown } | undefined)[],
  wanted: readonly (number | string)[],
): (Entry | undefined)[] {
  const distinct = [...new Set(found.flatMap((one) => (one ? [one.value] : [])))];
  const entries = readEntries(distinct);
  const byValue = new Map(distinct.map((value, at) => [value, entries[at]!]));
  return found.map((one, at) => {
    const entry = one && byValue.get(one.value);
    const asked = wanted[at];
    if (typeof asked === 'string' && entry && entry.id !== asked)
      throw new DamageError({ path: 'buckets', reason: `lead to “${entry.id}” where “${asked}” was meant` });
    return entry;
  });
}
