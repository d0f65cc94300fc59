import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../lib/match';
import { farFindables, hitsOf } from '../../lib/match/far';
import { findablesOf, lookUp } from '../../lib/match/look-up';
import { entry, pack } from '../platform/library-packs';

const banks = pack('banks', [
  entry('Bank of the North: A bank in Leeds.'),
  entry('Orchard Bank: A bank.', { aliases: ['Orchard', { form: 'OB' }] }),
  entry('Embankment'),
  entry('Bank'),
]);
const kept = pack('kept', [entry('Orchard Bank')]);
const all = [
  ...findablesOf(banks),
  ...findablesOf(kept, { title: 'A kept article', address: 'https://news.example/', published: '2026-06-11' }),
];
const hits = (typed: string) => hitsOf(lookUp(typed, all));
const names = async (typed: string) => (await hits(typed)).map(({ name, pack: { id } }) => `${id}: ${name}`);

describe('looking a name up', () => {
  test('puts the very name first, then its beginnings, then whole words, then the rest', async () => {
    expect(await names('bank')).toEqual([
      'banks: Bank',
      'banks: Bank of the North',
      'banks: Orchard Bank',
      'kept: Orchard Bank',
      'banks: Embankment',
    ]);
  });
  test('finds other names, and several words in any order', async () => {
    expect(await names('ob')).toEqual(['banks: Orchard Bank']);
    expect(await names('north bank')).toEqual(['banks: Bank of the North']);
  });
  test('finds nothing where nothing is typed', async () => expect(await names(' ')).toEqual([]));
  test('gives no more than can be looked through', async () => {
    const many = findablesOf(
      pack(
        'many',
        Array.from({ length: 50 }, (_, at) => entry(`Name ${at}`)),
      ),
    );
    expect(lookUp('name', many)).toHaveLength(20);
  });
  test('says what is known, from where, and where it stands there', async () => {
    const [first] = await hits('bank of');
    expect(first).toMatchObject({ said: 'A bank in Leeds.', defined: true, date: '2026-03-07', passage: 'at-0-0' });
    expect((await hits('orchard')).at(-1)).toMatchObject({
      pack: { id: 'kept', title: 'A kept article' },
      defined: false,
      date: '2026-06-11',
    });
  });

  test('finds in a distant pack the same as in one at hand, and reads only what it found', async () => {
    const read: (number | string)[] = [];
    const { entries, ...head } = banks;
    const distant = {
      head,
      index: compileIndex(banks),
      async entries(wanted: readonly (number | string)[]) {
        read.push(...wanted);
        return wanted.map((number) => entries[number as number]);
      },
    };
    for (const typed of ['bank', 'ob', 'north bank', 'Orchard', 'mban'])
      expect(await hitsOf(lookUp(typed, farFindables(distant)))).toEqual(
        await hitsOf(lookUp(typed, findablesOf(banks))),
      );
    read.length = 0;
    await hitsOf(lookUp('embank', farFindables(distant)));
    expect(read).toEqual([2]);
  });

  test('leaves out what cannot be read', async () => {
    const { entries, ...head } = banks;
    const broken = { head, index: compileIndex({ entries }), entries: async () => [undefined] };
    expect(await hitsOf(lookUp('embank', farFindables(broken)))).toEqual([]);
  });
});
