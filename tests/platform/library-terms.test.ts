import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { EMPTY_DRAFT, withChanged, withNew, without } from '../../lib/knowledge/mine/change';
import { MY_TERMS, packOfTerms } from '../../lib/knowledge/mine/term';
import { scan } from '../../lib/match';
import { Library } from '../../lib/platform/library';
import { at, entry, faultOf, freshName, glossary, pack } from './library-packs';

let library: Library;
beforeEach(() => {
  library = new Library({ name: freshName(), limits: { mostKept: 9, mostBytes: 20_000 } });
});

const add = (name: string, note = '') => library.changeTerms((terms) => withNew(terms, { ...EMPTY_DRAFT, name, note }));
const names = async () => (await library.terms()).map(({ name }) => name);

it('there are none to begin with, and no pack of them', async () => {
  expect(await library.terms()).toEqual([]);
  expect(await library.list()).toEqual([]);
});

it('they are a pack before all others, wherever those are moved', async () => {
  await library.addPack(pack('a', [entry('A')]));
  await library.addPack(pack('b', [entry('B')]));
  await add('Bond', 'A debt.');
  await library.setOrder(['b', 'a', MY_TERMS]);
  expect((await library.list()).map(({ id }) => id)).toEqual([MY_TERMS, 'b', 'a']);
  expect((await library.openIndexes('pack')).map(({ meta }) => meta.id)).toEqual([MY_TERMS, 'b', 'a']);
});

it('each change is found by the next reading, and one after the other though they come at once', async () => {
  await Promise.all([add('Bond'), add('Share'), add('Option')]);
  expect(await names()).toEqual(['Bond', 'Share', 'Option']);
  await library.changeTerms((terms) => without(withChanged(terms, 'bond', { ...EMPTY_DRAFT, name: 'IOU' }), 'share'));
  const [{ index }] = (await library.openIndexes('pack')) as [Awaited<ReturnType<Library['openIndexes']>>[number]];
  const text = 'An iou, a bond, a share, an option.';
  expect(scan(text, [index]).map(({ start, end }) => text.slice(start, end))).toEqual(['iou', 'option']);
});

it('what a change throws leaves them as they were', async () => {
  await add('Bond');
  const fault = await faultOf(
    library.changeTerms(() => {
      throw new Error('no');
    }),
  );
  expect(fault.kind).toBe('storage');
  expect((await faultOf(add('Tome', 'x'.repeat(30_000)))).kind).toBe('too-large');
  expect(await names()).toEqual(['Bond']);
});

it('those of a file join those that are there, and stay switched as they were', async () => {
  await add('Bond', 'Mine.');
  await library.setOn(MY_TERMS, false);
  const other = packOfTerms(
    withNew(withNew([], { ...EMPTY_DRAFT, name: 'Bond', note: 'Theirs.' }), { ...EMPTY_DRAFT, name: 'Share' }),
  );
  const metas = await library.importPack([pack('a', []), other]);
  expect(metas.map(({ id, entries, on }) => [id, entries, on])).toEqual([
    ['a', 0, true],
    [MY_TERMS, 2, false],
  ]);
  expect((await library.terms()).map(({ name, note }) => [name, note])).toEqual([
    ['Bond', 'Theirs.'],
    ['Share', ''],
  ]);
});

it('they go out as a pack and come in as they were', async () => {
  await add('Bond', 'A debt.');
  const before = await library.terms();
  const text = await library.exportPack(MY_TERMS);
  await library.remove(MY_TERMS);
  expect(await library.terms()).toEqual([]);
  await library.importPack(text);
  expect(await library.terms()).toEqual(before);
});

it('a kept article that is switched off is not remembered', async () => {
  const { id } = await library.keepArticle(glossary(entry('Acme: A maker of anvils.')), at('a'));
  const acme = { name: 'Acme', forms: [], type: 'Organization' } as const;
  expect((await library.alsoIn([acme]))[0]).toHaveLength(1);
  await library.setOn(id, false);
  expect((await library.alsoIn([acme]))[0]).toEqual([]);
});
