import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPackShelf } from '../../entrypoints/background/packs';
import { EMPTY_DRAFT, withNew } from '../../lib/knowledge/mine/change';
import { MY_TERMS } from '../../lib/knowledge/mine/term';
import type { AnyPack } from '../../lib/match/distant';
import { Library } from '../../lib/platform/library';
import { entry, freshName, numbered, pack } from '../platform/library-packs';

const BUNDLED = 'openai-aws-government';
afterEach(() => vi.restoreAllMocks());

let library: Library;
let shelf: ReturnType<typeof createPackShelf>;
beforeEach(async () => {
  library = new Library({ name: freshName(), report: () => {} });
  shelf = createPackShelf(library);
  await library.addPack(pack('a', [entry('A')]));
  await library.addPack(pack('b', [entry('B')]));
});

const idOf = (one: AnyPack) => ('head' in one ? one.head.id : one.pack.id);
const order = async (choices: Partial<Parameters<typeof shelf.inOrder>[0]> = {}) =>
  (await shelf.inOrder({ bundledOn: true, behindBundled: [], ...choices })).map(idOf);

it('the pack that comes along stands behind the reader’s own, unless the reader puts it elsewhere', async () => {
  expect(await order()).toEqual(['a', 'b', BUNDLED]);
  expect(await order({ behindBundled: ['b'] })).toEqual(['a', BUNDLED, 'b']);
  expect(await order({ behindBundled: ['a', 'b', 'gone'] })).toEqual([BUNDLED, 'a', 'b']);
});

it('it and each of the others can be switched off', async () => {
  expect(await order({ bundledOn: false })).toEqual(['a', 'b']);
  await library.setOn('a', false);
  expect(await order()).toEqual(['a', 'b', BUNDLED]); // Until it is told.
  shelf.forget();
  expect(await order()).toEqual(['b', BUNDLED]);
});

it('the reader’s terms stand before all', async () => {
  await library.changeTerms((terms) => withNew(terms, { ...EMPTY_DRAFT, name: 'Bond' }));
  expect(await order({ behindBundled: ['a'] })).toEqual([MY_TERMS, 'b', BUNDLED, 'a']);
});

it('the entries of a large pack stay where they are until they are asked for, and are remembered then', async () => {
  await library.addPack(numbered('big', 1200));
  const packs = await shelf.inOrder({ bundledOn: false, behindBundled: [] });
  const big = packs.find((one) => idOf(one) === 'big')!;
  if (!('head' in big)) throw new Error('It is in memory');
  expect('entries' in big.head).toBe(false);
  const names = async () => (await big.entries([1100, 'thing-3', 5000])).map((one) => one?.name);
  expect(await names()).toEqual(['Thing 1100', 'Thing 3', undefined]);
  await library.remove('big');
  vi.spyOn(console, 'warn').mockImplementation(() => {}); // It tells those who look.
  expect(await names()).toEqual(['Thing 1100', 'Thing 3', undefined]);
  expect(await big.entries([7])).toEqual([undefined]); // And the page is read without it.
});
