import { type IDBPDatabase, openDB } from 'idb';
import { libraryError } from './errors';
import { type LibrarySchema, type LibraryTransaction, type Migration, STORES, type StoreName } from './schema';

/**
 * The way to the database: opened when first needed, and again after it was closed from outside (another copy of the
 * extension brings a new version, the browser clears storage). Each piece of work is one transaction: it happens as a
 * whole or not at all, also when the browser is killed in the middle. Every failure comes out as a `LibraryError`.
 */
export class Connection {
  #opening: Promise<IDBPDatabase<LibrarySchema>> | null = null;

  constructor(
    readonly name: string,
    readonly migrations: readonly Migration[],
  ) {}

  /** `work` may await nothing but what it asks of the transaction, which else would end under it. */
  read<T>(stores: readonly StoreName[], work: (transaction: LibraryTransaction<'readonly'>) => Promise<T>): Promise<T> {
    return this.#run('readonly', stores, work);
  }

  /** As `read`, over all stores. What `work` throws undoes what it did. */
  write<T>(work: (transaction: LibraryTransaction<'readwrite'>) => Promise<T>): Promise<T> {
    return this.#run('readwrite', STORES, work);
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = null;
    (await opening?.catch(() => null))?.close();
  }

  async #run<Mode extends 'readonly' | 'readwrite', T>(
    mode: Mode,
    stores: readonly StoreName[],
    work: (transaction: LibraryTransaction<Mode>) => Promise<T>,
  ): Promise<T> {
    try {
      const transaction = await this.#begin(mode, stores);
      try {
        const result = await work(transaction);
        await transaction.done;
        return result;
      } catch (error) {
        abort(transaction);
        await transaction.done.catch(() => {}); // Only now is everything as it was.
        // An abort from outside fails every request with a word that says nothing; its reason is the transaction's.
        throw transaction.error ?? error;
      }
    } catch (error) {
      throw libraryError(error);
    }
  }

  async #begin<Mode extends 'readonly' | 'readwrite'>(mode: Mode, stores: readonly StoreName[]) {
    // `strict`: told that it is kept, the reader may pull the plug.
    const begin = (database: IDBPDatabase<LibrarySchema>) =>
      database.transaction([...stores], mode, { durability: mode === 'readwrite' ? 'strict' : 'default' });
    try {
      return begin(await this.#database());
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
      this.#opening = null; // It was closed a moment ago, and nobody has said so yet.
      return begin(await this.#database());
    }
  }

  #database(): Promise<IDBPDatabase<LibrarySchema>> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  #open(): Promise<IDBPDatabase<LibrarySchema>> {
    const close = () => void this.close();
    return openDB<LibrarySchema>(this.name, this.migrations.length, {
      upgrade: async (database, from, _to, transaction) => {
        transaction.done.catch(() => {}); // Whoever opens hears of it.
        try {
          for (const migrate of this.migrations.slice(from)) await migrate(database, transaction);
        } catch {
          abort(transaction);
        }
      },
      blocking: close,
      terminated: close,
    });
  }
}

function abort(transaction: LibraryTransaction<IDBTransactionMode>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
