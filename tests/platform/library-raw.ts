/** The library's database as a bad disk, another version or an attacker would touch it: without the library. */
import { deleteDB, openDB } from 'idb';
import type { StoreName } from '../../lib/platform/library/schema';

export type Row = Record<string, unknown>;

/** Has `change` make a row another, or, with null, none. Fails where there is no such row. */
export async function damage(
  name: string,
  store: StoreName,
  key: IDBValidKey,
  change: (row: Row) => unknown,
): Promise<void> {
  const database = await openDB(name);
  const row: unknown = await database.get(store, key);
  if (typeof row !== 'object' || row === null) throw new Error(`${store} has no row ${key}`);
  const changed = change(row as Row);
  await (changed === null ? database.delete(store, key) : database.put(store, changed));
  database.close();
}

export async function rawRows(name: string, store: StoreName): Promise<unknown[]> {
  const database = await openDB(name);
  const rows: unknown[] = await database.getAll(store);
  database.close();
  return rows;
}

export const dropDatabase = (name: string): Promise<void> => deleteDB(name);
