import { LibraryError } from './errors';
import type { PackMeta } from './meta';

export interface Limits {
  /** Kept articles. */
  readonly mostKept: number;
  /** As `PackMeta.bytes` counts, over all packs. */
  readonly mostBytes: number;
}

/**
 * 500 kept articles are one a day for more than a year, and every page is read with each that is on. 500 MB are six
 * packs of 150,000 explained terms, and well below what browsers leave to one extension on a small disk.
 */
export const LIMITS: Limits = { mostKept: 500, mostBytes: 500_000_000 };

export interface Usage {
  readonly kept: number;
  readonly packs: number;
  /** As `PackMeta.bytes` counts. */
  readonly bytes: number;
}

export function usageOf(metas: readonly PackMeta[]): Usage {
  const kept = metas.filter(({ kind }) => kind === 'kept').length;
  return { kept, packs: metas.length - kept, bytes: metas.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Throws where the library, once `added` is in it, would hold more than it takes; what it loses is never refused. */
export function checkRoom(before: readonly PackMeta[], added: PackMeta, { mostKept, mostBytes }: Limits): void {
  const was = usageOf(before);
  const now = usageOf([...before.filter(({ id }) => id !== added.id), added]);
  if (now.kept > mostKept && now.kept > was.kept) throw new LibraryError({ kind: 'too-many', mostKept });
  if (now.bytes > mostBytes && now.bytes > was.bytes) throw new LibraryError({ kind: 'too-large', mostBytes });
}
