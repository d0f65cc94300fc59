/** What a bad disk does to what is stored: nothing is lost that can be made again, and the rest is told of. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileIndex } from '../../lib/match';
import { Library, type LibraryError, type PackMeta } from '../../lib/platform/library';
import { type IndexRow, indexRow } from '../../lib/platform/library/index-row';
import { at, entry, everything, faultOf, freshName, glossary, numbered, pack } from './library-packs';
import { damage, type Row } from './library-raw';

const big = numbered('big', 600);
const ACME = { name: 'Acme', forms: [], type: 'Organization' } as const;

let name: string;
let library: Library;
let kept: PackMeta;
let reports: LibraryError[];
beforeEach(async () => {
  name = freshName();
  reports = [];
  library = new Library({ name, report: (error) => reports.push(error) });
  await library.addPack(big);
  kept = await library.keepArticle(glossary(entry('Acme: A maker of anvils.')), at('a'));
});
afterEach(() => vi.restoreAllMocks());

const opened = async () => (await library.openIndexes()).map(({ meta, index }) => [meta.id, bytes(index.buffer)]);
const bytes = (buffer: ArrayBuffer) => new Uint8Array(buffer);
const good = () => [
  ['big', bytes(compileIndex(big).buffer)],
  [kept.id, bytes(compileIndex({ entries: [entry('Acme: A maker of anvils.')] }).buffer)],
];
const withBuffer = (row: Row, change: (buffer: ArrayBuffer) => ArrayBuffer) => ({
  ...row,
  buffer: change(row.buffer as ArrayBuffer),
});

/** An index that the version before might have written: whole in itself, and not to be read by this one. */
function older(row: Row): IndexRow {
  const words = new Uint32Array((row.buffer as ArrayBuffer).slice(0));
  words[1]!--;
  return indexRow('big', { ...compileIndex(big), buffer: words.buffer });
}

describe('an index', () => {
  it.each<[string, (row: Row) => unknown]>([
    ['cut short', (row) => withBuffer(row, (buffer) => buffer.slice(0, -4))],
    ['cut to nothing', (row) => withBuffer(row, () => new ArrayBuffer(0))],
    ['of an older version', older],
    ['of another kind', (row) => ({ ...row, buffer: 'NGTI' })],
    ['without its sum', ({ sum, ...row }) => row],
    ['that is gone', () => null],
  ])('%s is made again from the entries, once', async (_, change) => {
    await damage(name, 'indexes', 'big', change);
    expect(await opened()).toEqual(good());
    expect(reports.map(({ message }) => message)).toEqual([expect.stringMatching(/"big".*made again/)]);
    expect(await opened()).toEqual(good());
    expect(reports).toHaveLength(1);
  });

  it('with any one bit flipped is made again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 7 }), async (byte, bit) => {
        await damage(name, 'indexes', kept.id, (row) =>
          withBuffer(row, (buffer) => {
            const flipped = bytes(buffer);
            flipped[byte % flipped.length]! ^= 1 << bit;
            return buffer;
          }),
        );
        reports = [];
        expect(await opened()).toEqual(good());
        expect(reports).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('is given also where a full disk does not take it back', async () => {
    await damage(name, 'indexes', 'big', () => null);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await opened()).toEqual(good());
  });

  it('of a pack whose entries are damaged too is left out, and the others go on', async () => {
    await damage(name, 'indexes', 'big', () => null);
    await damage(name, 'chunks', ['big', 1], () => null);
    expect(await opened()).toEqual(good().slice(1));
    expect(reports.at(-1)?.fault).toMatchObject({ kind: 'damaged', title: 'big', place: 'entries' });
  });
});

it.each<[string, (row: Row) => unknown]>([
  ['garbled', (row) => ({ ...row, text: '{"thing-' })],
  ['of another kind', (row) => ({ ...row, text: '[]' })],
  ['with wrong numbers', (row) => ({ ...row, text: String(row.text).replaceAll(/:\d+/g, ':5') })],
  ['with numbers beyond the pack', (row) => ({ ...row, text: String(row.text).replaceAll(/:\d+/g, ':5000') })],
  ['that is gone', () => null],
])('the way from ids to numbers is made again: one %s', async (_, change) => {
  for (const bucket of [0, 1, 2]) await damage(name, 'buckets', ['big', bucket], change);
  const wanted = ['thing-0', 'thing-300', 'thing-599'];
  expect(await library.entries('big', wanted)).toEqual([big.entries[0], big.entries[300], big.entries[599]]);
});

it('a name that cannot be read is left out', async () => {
  await damage(name, 'names', [kept.id, 0], (row) => ({ ...row, evidence: 'A maker' }));
  expect(await library.alsoIn([ACME])).toEqual([[]]);
});

const lost: [string, (of: string) => Promise<void>][] = [
  ['a chunk that is gone', (of) => damage(of, 'chunks', ['big', 1], () => null)],
  [
    'a chunk cut short',
    (of) => damage(of, 'chunks', ['big', 1], (row) => ({ ...row, text: `${row.text}`.slice(0, 900) })),
  ],
  ['a chunk of something else', (of) => damage(of, 'chunks', ['big', 1], (row) => ({ ...row, text: '{"a":1}' }))],
  ['a chunk of fewer', (of) => damage(of, 'chunks', ['big', 1], (row) => ({ ...row, text: '[]' }))],
  [
    'an entry without its type',
    (of) => damage(of, 'chunks', ['big', 1], (row) => ({ ...row, text: `${row.text}`.replace('Organization', '') })),
  ],
  ['a head that is gone', (of) => damage(of, 'heads', 'big', () => null)],
  ['a head of another format', (of) => damage(of, 'heads', 'big', (row) => ({ ...row, text: '{"format":2}' }))],
];

describe.each(lost)('where there is %s', (_, change) => {
  beforeEach(() => change(name));

  it('what cannot be read says so in a sentence, and the rest is there', async () => {
    expect(await faultOf(library.pack('big'))).toMatchObject({ kind: 'damaged', title: 'big' });
    expect(await faultOf(library.exportPack('big'))).toMatchObject({ kind: 'damaged' });
    expect(await opened()).toEqual(good());
    expect(await library.entries('big', [3, 599])).toEqual([big.entries[3], big.entries[599]]);
    const { json, damaged } = await library.exportAll();
    expect(JSON.parse(json)).toHaveLength(1);
    expect(damaged).toHaveLength(1);
  });

  it('the pack can be removed, restored and replaced', async () => {
    await library.restore(await library.remove('big'));
    expect((await library.list()).map(({ id }) => id)).toEqual(['big', kept.id]);
    await library.addPack(big);
    expect(await library.pack('big')).toEqual(big);
  });
});

it('an entry that cannot be read says so', async () => {
  await damage(name, 'chunks', ['big', 1], (row) => ({ ...row, text: '[]' }));
  expect(await faultOf(library.entries('big', [3, 300]))).toMatchObject({ kind: 'damaged', title: 'big' });
});

it('a head whose lists point to entries is read without them', async () => {
  const quotes = [{ speaker: 'a', kind: 'direct', quote: 'Hm', start: 0, end: 2 }] as const;
  const facts = [{ kind: 'number', value: '7', text: 'seven', start: 0, end: 5, entries: ['b'] }] as const;
  const own = pack('own', [entry('A'), entry('B')], { keyTerms: ['a'], quotes, facts });
  await library.addPack(own);
  const { entries, ...head } = own;
  expect(await library.head('own')).toEqual(head);
});

it('entries of several documents are read without the list of those', async () => {
  const sources = [1, 2, 3].map((n) => ({ ...big.source, title: `Document ${n}` }));
  const own = pack('own', [entry('A', { mentions: [{ start: 0, end: 1, source: 2 }] })], { sources });
  await library.addPack(own);
  expect(await library.entries('own', ['a'])).toEqual(own.entries);
});

describe('a line of the list', () => {
  it.each<[string, (row: Row) => Row]>([
    ['without its kind', ({ kind, ...row }) => row],
    ['with a title that is none', (row) => ({ ...row, title: 7 })],
    ['with a place that is none', (row) => ({ ...row, order: -1 })],
  ])('%s is left out, told of, and can be removed and replaced', async (_, change) => {
    await damage(name, 'metas', 'big', change);
    expect(await library.list()).toEqual([kept]);
    expect(reports).toHaveLength(1);
    expect(await faultOf(library.pack('big'))).toMatchObject({ kind: 'damaged' });
    const removed = await library.remove('big');
    expect(await everything(library)).toHaveLength(1);
    await library.restore(removed);
    await library.addPack(big);
    expect((await library.list()).map(({ id }) => id)).toEqual([kept.id, 'big']);
    expect(await library.pack('big')).toEqual(big);
  });
});
