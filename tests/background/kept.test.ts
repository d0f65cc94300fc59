import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { createKeptShelf, type KeptArticles } from '../../entrypoints/background/kept';
import { readPage } from '../../lib/match/reading';
import { Library } from '../../lib/platform/library';
import { NO_GLOSSARIES, NOTHING_MUTED, page } from '../match/read';
import { at, entry, freshName, glossary } from '../platform/library-packs';
import { damage } from '../platform/library-raw';

const ACME = entry('Acme Tools: Acme Tools makes anvils.');
const BOLT = entry('Bolt Works: Bolt Works buys anvils.');
const ELSEWHERE = 'https://news.example/now';

let name: string;
let library: Library;
let shelf: ReturnType<typeof createKeptShelf>;
beforeEach(async () => {
  name = freshName();
  library = new Library({ name, report: () => {} });
  shelf = createKeptShelf(library);
  await library.keepArticle(glossary(ACME), at('acme'));
  await library.keepArticle(glossary(BOLT), at('bolt'));
});

const known = (kept: KeptArticles, address = ELSEWHERE) =>
  readPage(page('Acme Tools and Bolt Works'), kept.packFor(address), NO_GLOSSARIES, {
    ...NOTHING_MUTED,
    density: 'all',
  })
    .cards.map(({ name }) => name)
    .sort();

it('what kept articles explain is known on every page but their own', async () => {
  const kept = await shelf.read();
  expect(known(kept)).toEqual(['Acme Tools', 'Bolt Works']);
  expect(known(kept, 'https://news.example/acme#top')).toEqual(['Bolt Works']);
  expect([...kept.metas.values()].map(({ title }) => title).sort()).toEqual(['On acme', 'On bolt']);
});

it('those that are off are not read with, once it is told', async () => {
  const { id } = [...(await shelf.read()).metas.values()].find(({ title }) => title === 'On bolt')!;
  await library.setOn(id, false);
  expect(known(await shelf.read())).toHaveLength(2);
  shelf.forget();
  expect(known(await shelf.read())).toEqual(['Acme Tools']);
});

it('a damaged one is left out, and the others are read', async () => {
  const { id } = (await library.list()).find(({ title }) => title === 'On bolt')!;
  await damage(name, 'chunks', [id, 0], (row) => ({ ...row, text: '[{"id":' }));
  expect(known(await shelf.read())).toEqual(['Acme Tools']);
});

it('without any, or without a library, pages are read with none', async () => {
  const empty = createKeptShelf(new Library({ name: freshName() }));
  expect((await empty.read()).packFor(ELSEWHERE)).toEqual([]);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const broken = createKeptShelf({ keptEntries: () => Promise.reject(new Error('no storage')) } as unknown as Library);
  expect((await broken.read()).packFor(ELSEWHERE)).toEqual([]);
});
