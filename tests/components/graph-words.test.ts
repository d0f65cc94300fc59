import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLines, widthOf, wordsOf } from '../../components/graph-words';

/** Room for some 19 letters. */
const ROOM = 11.5;

test('names that have room are whole, the others are cut between words', () => {
  expect(wordsOf(['Leeds', 'World Health Organization', 'Bundesverfassungsgerichtshof'], ROOM)).toEqual([
    'Leeds',
    'World Health…',
    'Bundesverfassungs…',
  ]);
});

test('names that would look the same keep the words in which they differ', () => {
  const names = [
    'Meridian Northern Capital Trust',
    'Meridian Northern Capital Bank',
    'House of Commons Treasury Committee',
    'House of Commons Transport Committee',
    'Meridian Northern Capital Bank',
  ];
  expect(wordsOf(names, ROOM)).toEqual([
    'Meridian… Trust',
    'Meridian… Bank',
    'House… Treasury…',
    'House… Transport…',
    'Meridian… Bank',
  ]);
});

test('where no cut tells names apart, numbers do', () => {
  const long = 'Meridian Internationalisation';
  const names = ['Meridian Northern Trust', 'Meridian Northern Bank', `${long} Trust`, `${long} Bank`];
  expect(new Set(wordsOf(names, 9)).size).toBe(4);
});

/** Names much alike: of few words, and of few letters. */
const alike = fc.oneof(
  fc.array(fc.constantFrom('Meridian', 'Northern', 'Internationalisation', 'of', 'Trust', '…', '2'), { maxLength: 7 }),
  fc.array(fc.constantFrom('n', 'i', ' ', '中', '😀', '…'), { maxLength: 40 }).map((letters) => [letters.join('')]),
);
const names = fc.array(
  alike.map((words) => words.join(' ')),
  { minLength: 2, maxLength: 30 },
);

test('different names are never drawn the same, equal ones always are, and none wider than its room', () => {
  fc.assert(
    fc.property(names, (all) => {
      const words = wordsOf(all, ROOM);
      expect(new Set(words).size).toBe(new Set(all).size);
      expect(words.filter((drawn) => widthOf(drawn) > ROOM)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('what is wider than a line takes two, about as wide as each other', () => {
  expect(inLines('Bank of England', 12)).toEqual(['Bank of England']);
  expect(inLines('Ministry of Environment and Energy', 12)).toEqual(['Ministry of Environment', 'and Energy']);
  expect(inLines('Bundesverfassungsgericht', 12)).toEqual(['Bundesverfassungsgericht']);
});
