import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsAll, searchable, typedWords } from '../../lib/text/search';

const finds = (text: string, typed: string) => holdsAll(searchable(text), typedWords(typed));

describe('searching', () => {
  test.each([
    ['Département d’État', 'departement', true],
    ['Department of Defense', 'DEF dep', true],
    ['Department of Defense', 'dep x', false],
    ['OpenAI', '  ', true],
    ['O’Neill', "o'n", true],
  ])('%j for %j: %s', (text, typed, found) => expect(finds(text, typed)).toBe(found));

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
