import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePack } from '../../lib/knowledge';
import { Library } from '../../lib/platform/library';
import { at, entry, everything, faultOf, freshName, glossary, numbered, pack } from './library-packs';

const fresh = () => new Library({ name: freshName() });

it('everything goes out as packs of format 1 and comes in as it was', async () => {
  const library = fresh();
  await library.addPack(numbered('big', 300));
  await library.keepArticle(glossary(entry('Acme: A maker of anvils.')), at('a'));
  const { json, damaged } = await library.exportAll();
  expect(damaged).toEqual([]);
  for (const one of JSON.parse(json) as unknown[]) expect(parsePack(one)).toHaveProperty('pack');
  const other = fresh();
  await other.importPack(json);
  expect(await everything(other)).toEqual(await everything(library));
  await other.importPack(JSON.parse(json));
  expect(await everything(other)).toEqual(await everything(library));
});

it('a list comes in one after the other, what is there already in its place', async () => {
  const library = fresh();
  await library.addPack(pack('m', []));
  await library.importPack([pack('z', []), pack('m', [entry('Acme')]), pack('a', [])]);
  const metas = await library.list();
  expect(metas.map(({ id, order, entries }) => [id, order, entries])).toEqual([
    ['m', 0, 1],
    ['z', 1, 0],
    ['a', 2, 0],
  ]);
});

it('one pack goes out as itself', async () => {
  const library = fresh();
  await library.addPack(pack('own', [entry('Acme')]));
  expect(JSON.parse(await library.exportPack('own'))).toEqual(pack('own', [entry('Acme')]));
  expect(await faultOf(library.exportPack('other'))).toMatchObject({ kind: 'not-found' });
});

const kept = { title: 'A', address: 'https://news.example/a', published: '', keptAt: '2026-03-08T09:00:00Z' };
it.each<[string, unknown, string]>([
  ['a pack with a problem', { ...pack('own', []), title: 7 }, 'title is not a text'],
  [
    'a list with a problem',
    [pack('own', []), pack('other', [{ ...entry('A'), name: '' }])],
    '[1].entries[0].name is empty',
  ],
  ['a list of something else', [7], '[0] is not an object'],
  ['no JSON', '{"format": 1', 'is not JSON'],
  ['another format', { format: 2 }, 'format is 2'],
  ['nothing', undefined, 'is not an object'],
  [
    'an article kept at no time',
    { ...pack('article', []), kept: { ...kept, keptAt: 'now' } },
    'kept.keptAt is not a time',
  ],
  ['an article without its title', { ...pack('article', []), kept: { ...kept, title: 1 } }, 'kept.title is not a text'],
  ['a pack called as articles are', pack('article', []), 'id “article” belongs to kept articles'],
])('what is no pack is refused with its problems named, and nothing of it stays: %s', async (_, value, problem) => {
  const library = fresh();
  const fault = await faultOf(library.importPack(value));
  const named = fault.kind === 'refused' ? fault.problems.map(({ path, reason }) => `${path} ${reason}`.trim()) : [];
  expect(named.join()).toContain(problem);
  expect(await library.list()).toEqual([]);
});

it('whatever is imported, the library says what it thinks of it', async () => {
  const library = fresh();
  const broken = fc.record({
    format: fc.constant(1),
    id: fc.constant('own'),
    entries: fc.anything(),
    kept: fc.anything(),
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.anything(), fc.json(), broken), async (value) => {
      fc.pre(!isEmptyList(value));
      expect(await faultOf(library.importPack(value))).toMatchObject({ kind: 'refused' });
    }),
    { numRuns: 100 },
  );
});

const isEmptyList = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : typeof value === 'string' && /^\s*\[\s*\]\s*$/.test(value);
