/** A library of each version that was ever out opens as one of today's. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { compileIndex } from '../../lib/match';
import { Library } from '../../lib/platform/library';
import { MIGRATIONS, type Migration } from '../../lib/platform/library/schema';
import { entry, everything, faultOf, freshName, pack } from './library-packs';
import { rawRows } from './library-raw';

afterEach(() => vi.restoreAllMocks());

const ACME = entry('Acme: A maker of anvils.');
const KEPT = 'kept-8f14e45fceea167a';
const kept = pack(KEPT, [ACME]);
const meta = {
  id: KEPT,
  title: 'Anvils',
  language: 'en',
  published: '2026-03-07',
  entries: 1,
  bytes: 900,
  order: 0,
  on: true,
  kind: 'kept',
  address: 'https://news.example/anvils',
  keptAt: '2026-03-08T09:00:00Z',
};

/** Version 1 as it was written then, every store spelled out; never to be changed. */
async function versionOne(name: string): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(made) {
      made.createObjectStore('metas', { keyPath: 'id' });
      made.createObjectStore('heads', { keyPath: 'pack' });
      made.createObjectStore('chunks', { keyPath: ['pack', 'chunk'] });
      made.createObjectStore('buckets', { keyPath: ['pack', 'bucket'] });
      made.createObjectStore('indexes', { keyPath: 'pack' });
      const names = made.createObjectStore('names', { keyPath: ['pack', 'entry'] });
      names.createIndex('forms', 'forms', { multiEntry: true });
    },
  });
  const { entries, ...head } = kept;
  await database.put('metas', meta);
  await database.put('heads', { pack: KEPT, text: JSON.stringify(head) });
  await database.put('chunks', { pack: KEPT, chunk: 0, text: JSON.stringify(entries) });
  await database.put('buckets', { pack: KEPT, bucket: 0, text: '{"acme":0}' });
  await database.put('indexes', { pack: KEPT, buffer: compileIndex(kept).buffer, sum: 0 }); // Its terms may change.
  await database.put('names', {
    pack: KEPT,
    entry: 0,
    id: 'acme',
    name: 'Acme',
    type: 'Organization',
    forms: ['acme'],
    evidence: { quote: 'A maker of anvils.', defines: true },
  });
  database.close();
}

/** What a version 1 must bring along. */
async function expectAll(library: Library): Promise<void> {
  expect(await everything(library)).toEqual([{ meta, pack: kept }]);
  expect(await library.entries(KEPT, ['acme', 0])).toEqual([ACME, ACME]);
  expect(await library.alsoIn([{ name: 'ACME', forms: [], type: 'Organization' }])).toEqual([
    [{ article: meta, entryId: 'acme', name: 'Acme', evidence: { quote: 'A maker of anvils.', defines: true } }],
  ]);
  expect(await library.openIndexes()).toHaveLength(1);
}

const next: Migration = async (database, transaction) => {
  database.createObjectStore('notes' as never);
  const metas = transaction.objectStore('metas');
  for (const row of await metas.getAll()) await metas.put({ ...(row as object), starred: false });
};

it('a library of version 1 is found whole', async () => {
  const name = freshName();
  await versionOne(name);
  await expectAll(new Library({ name, report: () => {} }));
});

it('and so it is after the step to a next version, from version 1 and from nothing', async () => {
  const name = freshName();
  await versionOne(name);
  const library = new Library({ name, report: () => {}, migrations: [...MIGRATIONS, next] });
  await expectAll(library);
  await library.close();
  expect(await rawRows(name, 'metas')).toEqual([{ ...meta, starred: false }]);
  const fresh = new Library({ name: freshName(), migrations: [...MIGRATIONS, next] });
  await fresh.addPack(pack('own', [ACME]));
  expect(await everything(fresh)).toHaveLength(1);
});

it('a step that fails leaves it at the version before, with everything in it', async () => {
  const name = freshName();
  await versionOne(name);
  const failing: Migration = async (database, transaction) => {
    await next(database, transaction);
    throw new Error('half-way');
  };
  expect((await faultOf(new Library({ name, migrations: [...MIGRATIONS, failing] }).list())).kind).toBe('storage');
  expect(await rawRows(name, 'metas')).toEqual([meta]);
  await expectAll(new Library({ name, report: () => {} }));
});

it('an open library gives way to the next version, and says then that it is too old', async () => {
  const name = freshName();
  const old = new Library({ name });
  await old.addPack(pack('own', [ACME]));
  const updated = new Library({ name, migrations: [...MIGRATIONS, next] });
  expect(await everything(updated)).toHaveLength(1);
  expect((await faultOf(old.list())).kind).toBe('newer-library');
});
