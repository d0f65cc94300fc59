/**
 * How the library lies in IndexedDB. A pack is spread over the stores, each row naming its pack:
 *
 * - `metas`: one small row a pack, all that a list of them needs (meta.ts);
 * - `heads`: the pack without its entries, as JSON text;
 * - `chunks`: its entries, `CHUNK_ENTRIES` a row, as JSON text;
 * - `buckets`: from an entry's id to its number, spread by the id's hash, as JSON text;
 * - `indexes`: the compiled term index, ready to be viewed;
 * - `names`: of kept articles, one row an entry, found by each of its folded names (names.ts).
 *
 * Buckets, indexes and names follow from heads and chunks and are made again where they are damaged. Text and not
 * objects: it is read and written faster, and its length is what it takes up.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

export const STORES = ['metas', 'heads', 'chunks', 'buckets', 'indexes', 'names'] as const;
export type StoreName = (typeof STORES)[number];

/** The stores that are made from the others. */
export const DERIVED_STORES = ['buckets', 'indexes', 'names'] as const;

/** Every value is `unknown`: an older version, or a bad disk, may have written anything. */
export interface LibrarySchema extends DBSchema {
  metas: { key: string; value: unknown };
  heads: { key: string; value: unknown };
  chunks: { key: [pack: string, chunk: number]; value: unknown };
  buckets: { key: [pack: string, bucket: number]; value: unknown };
  indexes: { key: string; value: unknown };
  names: { key: [pack: string, entry: number]; value: unknown; indexes: { forms: string } };
}

export type LibraryTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<LibrarySchema, StoreName[], Mode>;

/** One step from a version of the schema to the next. What it throws leaves the library at the version before. */
export type Migration = (
  database: IDBPDatabase<LibrarySchema>,
  transaction: LibraryTransaction<'versionchange'>,
) => void | Promise<void>;

/** Step n leads from version n to n + 1; the schema's version is their number. Only ever add to the end. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('metas', { keyPath: 'id' });
    database.createObjectStore('heads', { keyPath: 'pack' });
    database.createObjectStore('chunks', { keyPath: ['pack', 'chunk'] });
    database.createObjectStore('buckets', { keyPath: ['pack', 'bucket'] });
    database.createObjectStore('indexes', { keyPath: 'pack' });
    database.createObjectStore('names', { keyPath: ['pack', 'entry'] }).createIndex('forms', 'forms', {
      multiEntry: true,
    });
  },
];

/** The keys of all rows of a pack in a store. Lists stand after numbers in the order of keys. */
export function keysOf(store: StoreName, id: string): IDBKeyRange {
  const isList = store === 'chunks' || store === 'buckets' || store === 'names';
  return isList ? IDBKeyRange.bound([id], [id, []]) : IDBKeyRange.only(id);
}
