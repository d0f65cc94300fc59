import { describe, expect, test } from 'vitest';
import { findablesOf, lookUp } from '../../lib/match/look-up';
import { entry, pack } from '../platform/library-packs';

const banks = pack('banks', [
  entry('Bank of the North: A bank in Leeds.'),
  entry('Orchard Bank: A bank.', { aliases: ['Orchard', { form: 'OB' }] }),
  entry('Embankment'),
  entry('Bank'),
]);
const kept = pack('kept', [entry('Orchard Bank')]);
const all = [...findablesOf(banks), ...findablesOf(kept, 'A kept article', '2026-06-11')];
const names = (typed: string) => lookUp(typed, all).map(({ name, pack: { id } }) => `${id}: ${name}`);

describe('looking a name up', () => {
  test('puts the very name first, then its beginnings, then whole words, then the rest', () => {
    expect(names('bank')).toEqual([
      'banks: Bank',
      'banks: Bank of the North',
      'banks: Orchard Bank',
      'kept: Orchard Bank',
      'banks: Embankment',
    ]);
  });
  test('finds other names, and several words in any order', () => {
    expect(names('ob')).toEqual(['banks: Orchard Bank']);
    expect(names('north bank')).toEqual(['banks: Bank of the North']);
  });
  test('finds nothing where nothing is typed', () => expect(names(' ')).toEqual([]));
  test('gives no more than can be looked through', () => {
    const many = findablesOf(
      pack(
        'many',
        Array.from({ length: 50 }, (_, at) => entry(`Name ${at}`)),
      ),
    );
    expect(lookUp('name', many)).toHaveLength(20);
  });
  test('says what is known, from where, and where it stands there', () => {
    const [first] = lookUp('bank of', all);
    expect(first).toMatchObject({ said: 'A bank in Leeds.', defined: true, date: '2026-03-07', passage: 'at-0-0' });
    expect(lookUp('orchard', all).at(-1)).toMatchObject({
      pack: { id: 'kept', title: 'A kept article' },
      defined: false,
      date: '2026-06-11',
    });
  });
});
