/** Reading packs back, and making again what follows from their entries where it was damaged. */
import type { Entry, KnowledgePack } from '../../knowledge/model';
import { loadIndex, type TermIndex } from '../../match';
import { byDate } from './also-in';
import { DamageError, type PackHead, readAllEntries, readHead, readWhole } from './check';
import type { Connection } from './connection';
import { LibraryError, libraryError } from './errors';
import { openIndexRow } from './index-row';
import type { KeptMeta, PackMeta } from './meta';
import { derivedRows } from './rows';
import { DERIVED_STORES, keysOf, type LibraryTransaction } from './schema';
import { deleteRows, putRows, storedEntries, storedMeta, storedMetas } from './stored';

/** Hears of every part that was left out, or made again, because it was damaged. */
export type Report = (error: LibraryError) => void;

export interface OpenedIndex {
  readonly meta: PackMeta;
  readonly index: TermIndex;
}

/** The entries of a kept article, with its meta. */
export interface KeptEntries {
  readonly meta: KeptMeta;
  readonly entries: readonly Entry[];
}

/** A pack read whole, with its meta. */
export interface StoredPack {
  readonly meta: PackMeta;
  readonly pack: KnowledgePack;
}

/** The indexes of all packs that are on, or of those of one kind, in the reader's order. */
export async function readIndexes(
  connection: Connection,
  report: Report,
  kind?: PackMeta['kind'],
): Promise<OpenedIndex[]> {
  const stored = await connection.read(['metas', 'indexes'], async (tx) => {
    const metas = (await storedMetas(tx, report)).filter((meta) => meta.on && (!kind || meta.kind === kind));
    const rows = await Promise.all(metas.map(async ({ id }) => tx.objectStore('indexes').get(id)));
    return metas.map((meta, at) => ({ meta, row: rows[at] }));
  });
  const opened: OpenedIndex[] = [];
  for (const { meta, row } of stored) {
    const index = await openOrRepair(connection, meta, row, report);
    if (index) opened.push({ meta, index });
  }
  return opened;
}

/** The entries of every kept article that is on, the latest first. Damaged ones are left out, and `report` hears of them. */
export async function readKeptEntries(connection: Connection, report: Report): Promise<KeptEntries[]> {
  const stored = await connection.read(['metas', 'chunks'], async (tx) => {
    const metas = (await storedMetas(tx, report)).filter((meta): meta is KeptMeta => meta.kind === 'kept' && meta.on);
    const rows = metas.map(async (meta) => ({
      meta,
      rows: await tx.objectStore('chunks').getAll(keysOf('chunks', meta.id)),
    }));
    return Promise.all(rows);
  });
  const read = stored.map(async ({ meta, rows }): Promise<KeptEntries[]> => {
    try {
      return [{ meta, entries: await named(meta, async () => readAllEntries(rows, meta.entries)) }];
    } catch (error) {
      report(libraryError(error));
      return [];
    }
  });
  return (await Promise.all(read)).flat().sort((a, b) => byDate(b.meta, a.meta));
}

export async function readEntriesOf(
  connection: Connection,
  id: string,
  wanted: readonly (number | string)[],
): Promise<(Entry | undefined)[]> {
  const find = () =>
    connection.read(['metas', 'buckets', 'chunks'], async (tx) => {
      const meta = await storedMeta(tx, id);
      return named(meta, () => storedEntries(tx, meta, wanted));
    });
  return find().catch(async (error: LibraryError) => {
    if (error.fault.kind !== 'damaged') throw error;
    await repair(connection, id); // Throws again unless only what follows from the entries was damaged.
    return find();
  });
}

export const readHeadOf = (connection: Connection, id: string): Promise<PackHead> =>
  connection.read(['metas', 'heads'], async (tx) => {
    const meta = await storedMeta(tx, id);
    const row = await tx.objectStore('heads').get(id);
    return named(meta, async () => readHead(row));
  });

export const readPackOf = (connection: Connection, id: string): Promise<StoredPack> =>
  connection.read(['metas', 'heads', 'chunks'], (tx) => wholeIn(tx, id));

/** The index in its row; else made again; else, where the entries are damaged as well, none, and `report` hears of it. */
async function openOrRepair(
  connection: Connection,
  meta: PackMeta,
  row: unknown,
  report: Report,
): Promise<TermIndex | null> {
  try {
    return openIndexRow(row);
  } catch (error) {
    const reason = `had to be made again (${error instanceof Error ? error.message : error})`;
    report(new LibraryError({ kind: 'damaged', title: meta.title, place: 'the term index', reason }, error));
  }
  try {
    return await repair(connection, meta.id);
  } catch (error) {
    report(libraryError(error));
    return null;
  }
}

/**
 * Makes anew all that follows from a pack's entries, and stores it; where only storing fails, as on a full disk, the
 * index is given all the same and the next start makes it again.
 */
async function repair(connection: Connection, id: string): Promise<TermIndex> {
  let made: ArrayBuffer | undefined;
  try {
    await connection.write(async (tx) => {
      const { pack, meta } = await wholeIn(tx, id);
      const rows = derivedRows(pack, meta.kind);
      made = rows.indexes[0]!.buffer;
      await deleteRows(tx, id, DERIVED_STORES);
      await putRows(tx, rows);
    });
  } catch (error) {
    if (!made) throw error;
  }
  return loadIndex(made!);
}

/** A pack read whole inside a transaction. */
export async function wholeIn(tx: LibraryTransaction<'readonly' | 'readwrite'>, id: string): Promise<StoredPack> {
  const meta = await storedMeta(tx, id);
  const [head, chunks] = await Promise.all([
    tx.objectStore('heads').get(id),
    tx.objectStore('chunks').getAll(keysOf('chunks', id)),
  ]);
  return named(meta, async () => ({ meta, pack: readWhole(head, chunks, meta.entries) }));
}

/** Has damage told with the title of the pack it is in. */
async function named<T>({ title }: PackMeta, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DamageError)) throw error;
    const { path: place, reason } = error.problem;
    throw new LibraryError({ kind: 'damaged', title, place, reason }, error);
  }
}
