/** Whatever goes wrong in the middle of a change, the library is as it was. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_DRAFT, withNew } from '../../lib/knowledge/mine/change';
import { packOfTerms } from '../../lib/knowledge/mine/term';
import { Library } from '../../lib/platform/library';
import { at, entry, everything, faultOf, freshName, glossary, numbered, pack } from './library-packs';
import { dropDatabase, rawRows } from './library-raw';

afterEach(() => vi.restoreAllMocks());

const ACME = { name: 'Acme', forms: [], type: 'Organization' } as const;

async function filled() {
  const library = new Library({ name: freshName(), report: () => {} });
  await library.addPack(numbered('big', 600));
  const kept = await library.keepArticle(glossary(entry('Acme: A maker of anvils.')), at('a'));
  await library.addPack(pack('small', [entry('Bolt')]));
  const removed = await library.remove('small');
  await library.addPack(pack('late', [entry('Cog')]));
  await library.changeTerms((terms) => withNew(terms, { ...EMPTY_DRAFT, name: 'Acorn', note: 'A seed.' }));
  const state = async () => [
    await everything(library),
    (await library.openIndexes()).map(({ meta, index }) => [meta, new Uint8Array(index.buffer)]),
    await library.alsoIn([ACME]),
    await library.entries('big', ['thing-3', 'thing-599']).catch(() => 'none'),
  ];
  return { library, kept, removed, state };
}
type Filled = Awaited<ReturnType<typeof filled>>;

const CHANGES: Record<string, (of: Filled) => Promise<unknown>> = {
  'an article is kept': ({ library }) => library.keepArticle(glossary(entry('Acme'), entry('Dyn')), at('b')),
  'a kept article is replaced': ({ library }) => library.keepArticle(glossary(entry('Dyn')), at('a')),
  'a pack is added': ({ library }) => library.addPack(numbered('new', 600)),
  'a pack is replaced': ({ library }) => library.addPack(numbered('big', 300)),
  'packs are imported': ({ library }) => library.importPack([pack('x', [entry('X')]), pack('late', []), pack('y', [])]),
  'a pack is removed': ({ library }) => library.remove('big'),
  'a pack is restored': ({ library, removed }) => library.restore(removed),
  'the order is changed': ({ library, kept }) => library.setOrder(['late', kept.id]),
  'a pack is switched off': ({ library }) => library.setOn('big', false),
  'a term is added': ({ library }) => library.changeTerms((terms) => withNew(terms, { ...EMPTY_DRAFT, name: 'Dyn' })),
  'terms join those there': ({ library }) =>
    library.importPack(packOfTerms(withNew([], { ...EMPTY_DRAFT, name: 'Dyn' }))),
};

type Abortable = { _abort(error: string): void };
const MISHAPS: Record<string, [happen: (store: IDBObjectStore) => void, kind: string]> = {
  'the code throws': [
    () => {
      throw new TypeError('out of memory');
    },
    'storage',
  ],
  'the browser is killed': [(store) => store.transaction.abort(), 'storage'],
  'the disk is full at once': [
    () => {
      throw new DOMException('no room', 'QuotaExceededError');
    },
    'disk-full',
  ],
  // As when the last of the writing, at the commit, finds no room: fake-indexeddb's own way to end so.
  'the disk is full at the end': [
    (store) => (store.transaction as unknown as Abortable)._abort('QuotaExceededError'),
    'disk-full',
  ],
};

/** Lets `happen` take the place of the write number `when`; says how many writes were asked for. */
function mishap(when: number, happen: (store: IDBObjectStore) => void): () => number {
  let writes = 0;
  for (const method of ['put', 'delete'] as const) {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      if (writes++ === when) happen(this);
      return original.apply(this, args) as never;
    });
  }
  return () => writes;
}

/** Each of some fifty writes fails in its turn: longer than a busy machine takes, in ms. */
const PATIENCE = 30_000;

describe.each(Object.entries(MISHAPS))('where %s', (_, [happen, kind]) => {
  it.each(Object.entries(CHANGES))(
    'at any moment while %s, nothing has changed',
    async (_, change) => {
      const all = await filled();
      const before = await all.state();
      let moments = 0;
      for (; ; moments++) {
        const writes = mishap(moments, happen);
        const outcome = change(all);
        if (
          await outcome.then(
            () => writes() <= moments,
            () => false,
          )
        )
          break;
        const fault = await faultOf(outcome);
        vi.restoreAllMocks();
        expect(fault.kind).toBe(kind);
        expect(await all.state()).toEqual(before);
      }
      vi.restoreAllMocks();
      expect(moments).toBeGreaterThan(0);
      expect(await all.state()).not.toEqual(before);
    },
    PATIENCE,
  );
});

it('two changes at once follow one another', async () => {
  const { library } = await filled();
  await Promise.all(['x', 'y', 'z'].map((id) => library.addPack(pack(id, [entry(id.toUpperCase())]))));
  const orders = (await library.list()).map(({ order }) => order);
  expect(new Set(orders).size).toBe(orders.length);
  expect(await library.openIndexes()).toHaveLength(7);
});

it('nothing remains of what was removed', async () => {
  const name = freshName();
  const library = new Library({ name });
  await library.addPack(numbered('big', 600));
  const { id } = await library.keepArticle(glossary(entry('Acme')), at('a'));
  for (const one of [id, 'big']) await library.remove(one);
  for (const store of ['metas', 'heads', 'chunks', 'buckets', 'indexes', 'names'] as const)
    expect(await rawRows(name, store)).toEqual([]);
});

describe('a database', () => {
  it('closed from outside is opened again', async () => {
    const name = freshName();
    const library = new Library({ name });
    await library.addPack(pack('own', []));
    await dropDatabase(name); // Waits for ever on a connection that does not give way.
    expect(await library.list()).toEqual([]);
    await library.addPack(pack('own', []));
    await library.close();
    expect(await library.list()).toHaveLength(1);
  });

  it('of a later version is left alone, and said to be so', async () => {
    const name = freshName();
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 99);
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = reject;
    });
    expect(await faultOf(new Library({ name }).list())).toEqual({ kind: 'newer-library' });
  });

  it('that cannot be opened says so each time, and is tried again', async () => {
    const library = new Library({ name: freshName() });
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    for (const ask of [() => library.list(), () => library.addPack(pack('own', []))])
      expect(await faultOf(ask())).toMatchObject({ kind: 'storage', reason: 'The operation is insecure.' });
    open.mockRestore();
    expect(await library.list()).toEqual([]);
  });
});
