import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanText } from '../../lib/text/span';
import { countWords, wordSpans } from '../../lib/text/words';

const words = (text: string): string[] => wordSpans(text).map((word) => spanText(text, word));

test.each([
  ['OpenAI’s deal', ['OpenAI', 'deal']],
  ["Amazon's AT&T", ['Amazon', 'AT&T']],
  ['the U.S. government', ['the', 'U.S', 'government']],
  ['supply-chain risk', ['supply', 'chain', 'risk']],
  ['don’t pay $4.5 billion', ['don’t', 'pay', '4.5', 'billion']],
  ['cafe\u0301 naïve Äpfel', ['cafe\u0301', 'naïve', 'Äpfel']],
  ['… — “”', []],
])('the words of “%s”', (text, expected) => expect(words(text)).toEqual(expected));

test('only words that begin in the stretch asked for are given, cut at its end', () => {
  expect(wordSpans('one two three', 4, 9).map((word) => [word.start, word.end])).toEqual([
    [4, 7],
    [8, 9],
  ]);
});

test('a possessive counts with its word', () => expect(countWords('AWS’s cloud isn’t new')).toBe(4));

test('words of any text lie inside it, apart from each other, and are never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.nat({ max: 0x10ffff }).map((point) => String.fromCodePoint(point)) }), (text) => {
      const found = wordSpans(text);
      const apart = found.every((word, i) => word.start >= (found[i - 1]?.end ?? 0) && word.end > word.start);
      return apart && (found.at(-1)?.end ?? 0) <= text.length;
    }),
  );
});
