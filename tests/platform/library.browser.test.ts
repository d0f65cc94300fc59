/** The library in the databases that browsers have. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileIndex, scan } from '../../lib/match';
import { Library } from '../../lib/platform/library';
import { STORES } from '../../lib/platform/library/schema';
import { at, entry, everything, faultOf, freshName, glossary, numbered, pack } from './library-packs';
import { damage, dropDatabase, rawRows } from './library-raw';

let name: string;
let library: Library;
beforeEach(() => {
  name = freshName();
  library = new Library({ name, report: () => {} });
});
afterEach(() => dropDatabase(name));

const anvils = glossary(entry('Acme: A maker of anvils.', { aliases: ['Acme Corp'] }), entry('Bolt'));
const ACME = { name: 'Acme', forms: [], type: 'Organization' } as const;

test('an article is kept, read with, found again, removed, restored and carried elsewhere', async () => {
  const kept = await library.keepArticle(anvils, at('anvils'));
  await library.addPack(numbered('big', 3000));
  await library.setOrder(['big', kept.id]);
  await library.close();

  const again = new Library({ name });
  const indexes = await again.openIndexes();
  expect(indexes.map(({ meta }) => meta.id)).toEqual(['big', kept.id]);
  const found = scan(
    'Acme Corp has Thing 2999.',
    indexes.map(({ index }) => index),
  );
  expect(found).toContainEqual(expect.objectContaining({ start: 0, end: 9 }));
  expect(found).toContainEqual(expect.objectContaining({ start: 14, end: 24 }));
  expect((await again.entries('big', ['thing-2999', 7])).map((one) => one?.name)).toEqual(['Thing 2999', 'Thing 7']);
  expect((await again.alsoIn([ACME]))[0]).toMatchObject([
    { article: { address: 'https://news.example/anvils', published: '2026-03-07' }, entryId: 'acme' },
  ]);

  const before = await everything(again);
  const removed = await again.remove('big');
  expect(await again.list()).toHaveLength(1);
  await again.restore(removed);
  expect(await everything(again)).toEqual(before);

  const { json } = await again.exportAll();
  for (const { id } of await again.list()) await again.remove(id);
  for (const store of STORES) expect(await rawRows(name, store)).toEqual([]);
  await again.importPack(json);
  expect((await again.list()).map(({ title }) => title)).toEqual(['big', 'On anvils']);
  await again.close();
});

test('a damaged index is made again', async () => {
  await library.addPack(pack('own', anvils.entries));
  await damage(name, 'indexes', 'own', ({ buffer, ...row }) => {
    const bytes = new Uint8Array(buffer as ArrayBuffer);
    bytes[bytes.length >> 1]! ^= 1;
    return { ...row, buffer: bytes.buffer };
  });
  const [opened] = await library.openIndexes();
  expect(new Uint8Array(opened!.index.buffer)).toEqual(new Uint8Array(compileIndex(anvils).buffer));
});

test('what fails leaves everything as it was', async () => {
  await library.keepArticle(anvils, at('anvils'));
  const before = await everything(library);
  const tight = new Library({ name, limits: { mostKept: 1, mostBytes: 1e9 } });
  expect((await faultOf(tight.keepArticle(anvils, at('other')))).kind).toBe('too-many');
  await tight.close();
  expect((await faultOf(library.importPack([pack('fine', []), { format: 1 }]))).kind).toBe('refused');
  expect(await everything(library)).toEqual(before);
});

const ENTRIES = 20_000;

test.each([0, 40, 120, 300, 600])(
  'killed %i ms into adding a pack, the library has all of it or nothing',
  async (ms) => {
    await library.keepArticle(anvils, at('anvils'));
    await library.close();
    const worker = new Worker(new URL('./library-worker.ts', import.meta.url), { type: 'module' });
    await new Promise((begun, failed) => {
      worker.onmessage = begun;
      worker.onerror = failed;
      worker.postMessage({ name, entries: ENTRIES });
    });
    await new Promise((passed) => setTimeout(passed, ms));
    worker.terminate();

    const [kept, big] = await library.list();
    expect((await library.pack(kept!.id)).entries).toEqual(anvils.entries);
    if (big) expect((await library.pack('big')).entries).toHaveLength(ENTRIES);
    const packs = (await rawRows(name, 'chunks')).map((row) => (row as { pack: string }).pack);
    expect(new Set(packs)).toEqual(new Set(big ? [kept!.id, 'big'] : [kept!.id]));
    expect(await library.openIndexes()).toHaveLength(big ? 2 : 1);
  },
  30_000,
);
