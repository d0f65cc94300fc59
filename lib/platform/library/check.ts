/** What comes out of the database is JSON text that anything may have happened to: here it becomes typed again, or a problem. */
import { isRecord, type Problem } from '../../knowledge/decode';
import type { Entry, KnowledgePack } from '../../knowledge/model';
import { PACK_FORMAT } from '../../knowledge/model';
import { parsePack } from '../../knowledge/parse';

/** A pack without its entries. */
export type PackHead = Omit<KnowledgePack, 'entries'>;

/** Thrown where what is stored is not what was. */
export class DamageError extends Error {
  override readonly name = 'DamageError';

  constructor(readonly problem: Problem) {
    super(`${problem.path} ${problem.reason}`);
  }
}

/** The value in a row of text. `place` says which row it is. */
export function readText(row: unknown, place: string): unknown {
  if (!isRecord(row) || typeof row.text !== 'string') throw new DamageError({ path: place, reason: 'is missing' });
  try {
    return JSON.parse(row.text);
  } catch {
    throw new DamageError({ path: place, reason: 'is cut short or garbled' });
  }
}

/** Between two entries of a chunk; no text within one holds it, for its quotation marks are escaped there. */
const BETWEEN = '},{"id":';

/**
 * The entries in a row of them, each by its place and parsed when it is asked for: of the many in a chunk a page wants
 * one. Throws a `DamageError` here or when asked for what is not there.
 */
export function readChunk(row: unknown, place: string): (at: number) => unknown {
  if (!isRecord(row) || typeof row.text !== 'string') throw new DamageError({ path: place, reason: 'is missing' });
  const parts = row.text.slice(1, -1).split(BETWEEN);
  const known = new Map<number, unknown>();
  return (at) => {
    const part = parts[at];
    if (known.has(at)) return known.get(at);
    if (part === undefined) throw new DamageError({ path: place, reason: `has no entry ${at}` });
    const text = `${at === 0 ? '' : '{"id":'}${part}${at === parts.length - 1 ? '' : '}'}`;
    known.set(at, readText({ text }, place));
    return known.get(at);
  };
}

/** The whole pack, which must have as many entries as its meta says. */
export function readWhole(head: unknown, chunks: readonly unknown[], entries: number): KnowledgePack {
  const all = readChunks(chunks, entries);
  const value = readText(head, 'head');
  return parsed(isRecord(value) ? { ...value, entries: all } : value);
}

/** All the entries of a pack, of which there must be so many. */
export const readAllEntries = (chunks: readonly unknown[], entries: number): readonly Entry[] =>
  readEntries(readChunks(chunks, entries));

function readChunks(chunks: readonly unknown[], entries: number): unknown[] {
  const parts = chunks.map((row, at) => readText(row, `chunk ${at}`));
  const all = parts.flatMap((part) => (Array.isArray(part) ? (part as unknown[]) : []));
  if (all.length === entries) return all;
  throw new DamageError({ path: 'entries', reason: `are ${all.length} where ${entries} were stored` });
}

export function readHead(row: unknown): PackHead {
  const value = readText(row, 'head');
  const { entries, ...head } = parsed(isRecord(value) ? { ...value, entries: strangers(value) } : value);
  return head;
}

/** Entries picked from their chunks. */
export function readEntries(values: readonly unknown[]): readonly Entry[] {
  const own = new Set(values.map((value) => isRecord(value) && value.id));
  const others = strangers(values).filter(({ id }) => !own.has(id));
  const lists = { keyTerms: [], facts: [], qas: [], summary: [] };
  const about = { format: PACK_FORMAT, id: 'part', title: '', language: 'en', source: NOWHERE, ...lists };
  const sources = Array.from({ length: sourcesOf(values) }, () => NOWHERE);
  return parsed({ ...about, sources, entries: [...values, ...others] }).entries.slice(0, values.length);
}

const NOWHERE = { title: '', publisher: '', published: '', file: '', sha256: '' };

function parsed(value: unknown): KnowledgePack {
  const read = parsePack(value);
  if ('problems' in read) throw new DamageError(read.problems[0]!);
  return read.pack;
}

/** Entries to stand in for those that a part of a pack points to and that are not in it, so that it parses alone. */
function strangers(part: unknown): { readonly id: string }[] {
  const ids = new Set<string>();
  visit(part, (key, value) => {
    const pointed =
      key === 'target' || key === 'speaker' ? [value] : key === 'entries' || key === 'keyTerms' ? value : [];
    if (Array.isArray(pointed)) for (const id of pointed) if (typeof id === 'string') ids.add(id);
  });
  return [...ids].map((id) => ({ id, name: id, aliases: [], type: 'Concept', mentions: [], relations: [] }));
}

/** Most documents a pack is made of; a number beyond it is damage and not worth a list of that length. */
const MOST_SOURCES = 100_000;

/** How many documents there must be for these spans. */
function sourcesOf(part: unknown): number {
  let count = 1;
  visit(part, (key, value) => {
    if (key === 'source' && typeof value === 'number' && value < MOST_SOURCES) count = Math.max(count, value + 1);
  });
  return count;
}

/** Calls `see` with every field of every object in `value`. */
function visit(value: unknown, see: (key: string, value: unknown) => void): void {
  if (Array.isArray(value)) for (const item of value as unknown[]) visit(item, see);
  else if (isRecord(value))
    for (const [key, part] of Object.entries(value)) {
      see(key, part);
      visit(part, see);
    }
}
