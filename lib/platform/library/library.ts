import { withAll } from '../../knowledge/mine/change';
import { MY_TERMS, type Term, termsOf } from '../../knowledge/mine/term';
import type { Entry, KnowledgePack } from '../../knowledge/model';
import type { NamedThing } from '../../match/same';
import { keptAddress, keptId } from './address';
import { type AlsoIn, findAlsoIn } from './also-in';
import type { PackHead } from './check';
import { Connection } from './connection';
import { LibraryError } from './errors';
import { LIMITS, type Limits, type Usage, usageOf } from './limits';
import { type PackMeta, reordered } from './meta';
import {
  type KeptEntries,
  type OpenedIndex,
  type Report,
  readEntriesOf,
  readHeadOf,
  readIndexes,
  readKeptEntries,
  readPackOf,
} from './reading';
import { type NewPack, newPack, type Rows } from './rows';
import { type LibraryTransaction, MIGRATIONS, type Migration, STORES } from './schema';
import { deleteRows, putRows, storedMeta, storedMetas, storedRows } from './stored';
import { newTerms, termsIn } from './terms';
import { checkedPack, packText, readPacks, refuseReserved } from './transfer';
import { writeBack, writePacks } from './writing';

export interface LibraryOptions {
  /** Of the database. */
  readonly name?: string;
  readonly limits?: Limits;
  /** By default what it hears goes to the console. */
  readonly report?: Report;
  /** For tests of the next version of the schema. */
  readonly migrations?: readonly Migration[];
}

/** Where a pack to be kept is from. */
export interface KeptArticle {
  readonly address: string;
  readonly title: string;
  /** ISO 8601 date (YYYY-MM-DD), or ''. */
  readonly published: string;
  /** ISO 8601 time. The library has no clock. */
  readonly keptAt: string;
  /** The page is open in a private window. */
  readonly incognito: boolean;
}

/** What `remove` took away, for `restore`. It holds an `ArrayBuffer`, which messages do not carry. */
export interface RemovedPack {
  readonly id: string;
  readonly rows: Rows;
}

/**
 * The reader's kept articles and packs. Every method does all it says or rejects with a `LibraryError`, and then the
 * library is as it was.
 */
export class Library {
  readonly limits: Limits;
  readonly #connection: Connection;
  readonly #report: Report;

  constructor({ name = 'library', limits = LIMITS, report = warn, migrations = MIGRATIONS }: LibraryOptions = {}) {
    this.limits = limits;
    this.#report = report;
    this.#connection = new Connection(name, migrations);
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** Keeps an article's glossary, in place of what was kept of the same address. A new one is the last in order. */
  async keepArticle(pack: KnowledgePack, article: KeptArticle): Promise<PackMeta> {
    const { incognito, address: given, title, published, keptAt } = article;
    if (incognito) throw new LibraryError({ kind: 'private-window' });
    if (Number.isNaN(Date.parse(keptAt))) throw new RangeError(`keptAt is no time: ${keptAt}`);
    const address = keptAddress(given);
    const kept = { ...checkedPack(pack), id: await keptId(address) };
    const made = newPack(kept, { kind: 'kept', title, address, published, keptAt });
    return (await this.#put(async () => [made]))[0]!;
  }

  /** Adds a pack of the reader's own, in place of the one with its id. A new one is the last in order. */
  async addPack(pack: KnowledgePack): Promise<PackMeta> {
    const checked = checkedPack(pack);
    refuseReserved(checked);
    const made = newPack(checked, { kind: 'pack' });
    return (await this.#put(async () => [made]))[0]!;
  }

  /**
   * Adds what a file holds: a pack, a list of packs, or the text of either. All of them or, with a problem, none.
   * The reader's own terms join those that are there.
   */
  async importPack(value: unknown): Promise<PackMeta[]> {
    const packs = await readPacks(value);
    const terms = packs.filter(({ pack }) => pack.id === MY_TERMS).flatMap(({ pack }) => termsOf(pack));
    const made = packs.map(({ pack, as }) => (pack.id === MY_TERMS ? null : newPack(pack, as)));
    return this.#put(async (tx) => {
      const joined = made.includes(null) ? newTerms(withAll(await termsIn(tx), terms)) : null;
      return made.flatMap((pack) => pack ?? joined ?? []);
    });
  }

  /** The reader's own terms, in the order in which they came. */
  terms(): Promise<readonly Term[]> {
    return this.#connection.read(['metas', 'heads', 'chunks'], termsIn);
  }

  /** Makes of the reader's own terms what `change` gives. What it throws, it rejects with, and changes nothing. */
  changeTerms(change: (terms: readonly Term[]) => readonly Term[]): Promise<PackMeta> {
    return this.#put(async (tx) => [newTerms(change(await termsIn(tx)))]).then(([meta]) => meta!);
  }

  list(): Promise<PackMeta[]> {
    return this.#connection.read(['metas'], (tx) => storedMetas(tx, this.#report));
  }

  async usage(): Promise<Usage> {
    return usageOf(await this.list());
  }

  /**
   * The indexes of all packs that are on, or of those of one kind, in the reader's order. A damaged one is made again
   * from its entries.
   */
  openIndexes(kind?: PackMeta['kind']): Promise<OpenedIndex[]> {
    return readIndexes(this.#connection, this.#report, kind);
  }

  /** Entries of a pack by number or id, in that order; undefined for what it does not have. Reads what it must. */
  entries(id: string, wanted: readonly (number | string)[]): Promise<(Entry | undefined)[]> {
    return readEntriesOf(this.#connection, id, wanted);
  }

  /** What a pack says apart from its entries. */
  head(id: string): Promise<PackHead> {
    return readHeadOf(this.#connection, id);
  }

  async pack(id: string): Promise<KnowledgePack> {
    return (await readPackOf(this.#connection, id)).pack;
  }

  /** What every kept article that is on explains, the latest first; those that are damaged are left out. */
  keptEntries(): Promise<KeptEntries[]> {
    return readKeptEntries(this.#connection, this.#report);
  }

  /** For each of `things`, what kept articles call the same, the latest article first. A `Card` is such a thing. */
  alsoIn(things: readonly NamedThing[]): Promise<AlsoIn[][]> {
    return this.#connection.read(['metas', 'names'], async (tx) =>
      findAlsoIn(tx, await storedMetas(tx, this.#report), things),
    );
  }

  /** The pack as the text of a file. */
  async exportPack(id: string): Promise<string> {
    const { pack, meta } = await readPackOf(this.#connection, id);
    return packText(pack, meta);
  }

  /** All packs as the text of one file, in the reader's order. `damaged` says what is missing there. */
  async exportAll(): Promise<{ readonly json: string; readonly damaged: readonly LibraryError[] }> {
    const texts: string[] = [];
    const damaged: LibraryError[] = [];
    const metas = await this.#connection.read(['metas'], (tx) => storedMetas(tx, (error) => damaged.push(error)));
    for (const { id } of metas)
      await this.exportPack(id).then(
        (json) => texts.push(json),
        (error: LibraryError) => damaged.push(error),
      );
    return { json: `[${texts.join(',\n')}]`, damaged };
  }

  /** Takes a pack away, also a damaged one. `restore` brings back what this returns. */
  remove(id: string): Promise<RemovedPack> {
    return this.#connection.write(async (tx) => {
      const rows = await storedRows(tx, id);
      if (rows.metas.length === 0) throw new LibraryError({ kind: 'not-found', id });
      await deleteRows(tx, id);
      return { id, rows };
    });
  }

  /** Takes everything away, also what is damaged. Nothing brings it back. */
  clear(): Promise<void> {
    return this.#connection.write(async (tx) => {
      for (const store of STORES) await tx.objectStore(store).clear();
    });
  }

  /** Puts back what `remove` took, in its place. */
  restore({ rows }: RemovedPack): Promise<void> {
    return this.#connection.write((tx) => writeBack(tx, rows, this.limits));
  }

  /** Sets the reader's order. Those not named follow as they stood; ids of nothing are passed over. */
  setOrder(ids: readonly string[]): Promise<void> {
    return this.#connection.write(async (tx) => {
      const metas = await storedMetas(tx, this.#report);
      await putRows(tx, { metas: reordered(metas, ids).filter((meta) => !metas.includes(meta)) });
    });
  }

  setOn(id: string, on: boolean): Promise<void> {
    return this.#connection.write(async (tx) => putRows(tx, { metas: [{ ...(await storedMeta(tx, id)), on }] }));
  }

  #put(make: (tx: LibraryTransaction<'readwrite'>) => Promise<readonly NewPack[]>): Promise<PackMeta[]> {
    return this.#connection.write(async (tx) => writePacks(tx, await make(tx), this.limits, this.#report));
  }
}

const warn: Report = ({ message }) => console.warn(message);
