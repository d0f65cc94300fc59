import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsAll, placesOf, searchable, typedWords } from '../../lib/text/search';

const finds = (text: string, typed: string) => holdsAll(searchable(text), typedWords(typed));

describe('searching', () => {
  test.each([
    ['Département d’État', 'departement', true],
    ['Department of Defense', 'DEF dep', true],
    ['Department of Defense', 'dep x', false],
    ['OpenAI', '  ', true],
    ['O’Neill', "o'n", true],
  ])('%j for %j: %s', (text, typed, found) => expect(finds(text, typed)).toBe(found));

  test.each([
    ['Département d’État', "depart d'e", ['Départ', 'd’É']],
    ['Banana', 'ana nan', ['anan']],
    ['banker and bank', 'bank', ['bank', 'bank']],
    ['E\u0301tat', 'e', ['E\u0301']],
    ['ﬁnance', 'f', ['ﬁ']],
    ['OpenAI', '', []],
  ])('in %j for %j stands at %j', (text, typed, places) =>
    expect(placesOf(text, typedWords(typed)).map(({ start, end }) => text.slice(start, end))).toEqual(places),
  );

  /** Letters that a collator of base letters holds to be the same where a search should. */
  const letters = fc.string({ unit: fc.constantFrom('a', 'A', 'á', 'Å', 'e', 'É', 'z', ' '), maxLength: 12 });
  const collator = new Intl.Collator('en', { sensitivity: 'base' });
  const naive = (text: string, word: string): boolean =>
    [...Array(text.length).keys()].some((at) => collator.compare(text.slice(at, at + word.length), word) === 0);
  test('finds what comparing every place letter by letter finds', () => {
    fc.assert(
      fc.property(letters, letters, (text, typed) => {
        const words = typed.split(' ').filter(Boolean);
        expect(finds(text, typed)).toBe(words.every((word) => naive(text, word)));
      }),
    );
  });
});
