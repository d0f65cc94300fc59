/** Where a pack goes that is written, or written back. */
import { LibraryError } from './errors';
import { checkRoom, type Limits } from './limits';
import { type PackMeta, readMeta } from './meta';
import type { Report } from './reading';
import type { NewPack, Rows } from './rows';
import type { LibraryTransaction } from './schema';
import { deleteRows, putRows, storedMetas } from './stored';

type Writing = LibraryTransaction<'readwrite'>;

/** Writes new packs, each in the place of the one with its id or else the last. Throws where there is no room. */
export async function writePacks(
  tx: Writing,
  packs: readonly NewPack[],
  limits: Limits,
  report: Report,
): Promise<PackMeta[]> {
  const metas = new Map((await storedMetas(tx, report)).map((meta) => [meta.id, meta]));
  let next = 1 + Math.max(-1, ...[...metas.values()].map(({ order }) => order));
  for (const { meta, rows } of packs) {
    const before = metas.get(meta.id);
    const placed = { ...meta, order: before?.order ?? next++, on: before?.on ?? true };
    checkRoom([...metas.values()], placed, limits);
    metas.set(meta.id, placed);
    await deleteRows(tx, meta.id);
    await putRows(tx, { ...rows, metas: [placed] });
  }
  return packs.map(({ meta }) => metas.get(meta.id)!);
}

/** Writes back the rows of a pack that was taken out, in its place. Throws where one with its id has come meanwhile. */
export async function writeBack(tx: Writing, rows: Rows, limits: Limits): Promise<void> {
  const meta = readMeta(rows.metas[0]);
  if ('id' in meta) {
    const metas = await storedMetas(tx, () => {});
    if (metas.some(({ id }) => id === meta.id)) throw new LibraryError({ kind: 'there-already', title: meta.title });
    checkRoom(metas, meta, limits);
    await putRows(tx, { metas: placeFor(meta, metas) });
  }
  await putRows(tx, rows); // A damaged meta has no place to make; it goes back as it was.
}

/** The metas that must move up to leave `meta` the place it had: none unless another took it. */
const placeFor = (meta: PackMeta, metas: readonly PackMeta[]): PackMeta[] =>
  metas.some(({ order }) => order === meta.order)
    ? metas.filter(({ order }) => order >= meta.order).map((other) => ({ ...other, order: other.order + 1 }))
    : [];
