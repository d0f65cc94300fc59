/**
 * Packs as files: format 1, a pack or a list of packs. A kept article has one field more, `kept`, which other readers
 * of the format leave out and from which the library knows it again.
 */
import { isRecord, type Problem, record, text } from '../../knowledge/decode';
import type { KnowledgePack } from '../../knowledge/model';
import { parsePack } from '../../knowledge/parse';
import { isReservedId, keptAddress, keptId } from './address';
import { LibraryError } from './errors';
import type { PackMeta } from './meta';
import type { KeptAs } from './rows';

export interface Imported {
  readonly pack: KnowledgePack;
  readonly as: KeptAs;
}

type Kept = Omit<Extract<KeptAs, { kind: 'kept' }>, 'kind'>;
const keptField = record<Kept>({ title: text, address: text, published: text, keptAt: text });

export function packText(pack: KnowledgePack, meta: PackMeta): string {
  if (meta.kind === 'pack') return JSON.stringify(pack);
  const { title, address, published, keptAt } = meta;
  const kept: Kept = { title, address, published, keptAt };
  return JSON.stringify({ ...pack, kept });
}

/** The packs that `value` is: one, a list of them, or the text of either. Throws a `LibraryError` naming the problems. */
export async function readPacks(value: unknown): Promise<Imported[]> {
  const given = typeof value === 'string' ? fromJson(value) : value;
  if (!Array.isArray(given)) return [await readPackFile(given, '')];
  const packs: Imported[] = [];
  for (const [at, one] of given.entries()) packs.push(await readPackFile(one, `[${at}].`));
  return packs;
}

/** A pack to become the reader's own, looked at as closely as one from a file. */
export function checkedPack(value: unknown, at = ''): KnowledgePack {
  const read = parsePack(value);
  if ('problems' in read) throw refused(read.problems, at);
  return read.pack;
}

async function readPackFile(value: unknown, at: string): Promise<Imported> {
  const pack = checkedPack(value, at);
  if (isRecord(value) && value.kept !== undefined) {
    const problems: Problem[] = [];
    const kept = keptField(value.kept, { key: 'kept', problems });
    if (Number.isNaN(Date.parse(kept.keptAt))) problems.push({ path: 'kept.keptAt', reason: 'is not a time' });
    if (problems.length > 0) throw refused(problems, at);
    const address = keptAddress(kept.address);
    return { pack: { ...pack, id: await keptId(address) }, as: { kind: 'kept', ...kept, address } };
  }
  refuseReserved(pack, at);
  return { pack, as: { kind: 'pack' } };
}

export function refuseReserved({ id }: KnowledgePack, at = ''): void {
  if (isReservedId(id)) throw refused([{ path: 'id', reason: `“${id}” belongs to kept articles` }], at);
}

const refused = (problems: readonly Problem[], at: string): LibraryError =>
  new LibraryError({
    kind: 'refused',
    problems: problems.map(({ path, reason }) => ({ path: (at + path).replace(/\.$/, ''), reason })),
  });

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw refused([{ path: '', reason: `is not JSON (${error instanceof Error ? error.message : error})` }], '');
  }
}
