import { expect, it } from 'vitest';
import { nearItsExplanation } from '../../lib/match/near';

/** UTF-16 units from an explanation to the first place that may be underlined, in an article of so many words. */
function distance(words: number): number {
  const said = { quote: 'It.', start: 6000, end: 6003 };
  const entry = { id: 'x', name: 'X', aliases: [], type: 'Thing', mentions: [], relations: [], context: said } as const;
  let start = said.end;
  while (nearItsExplanation({ start, end: start + 1 }, entry, words * 6)) start++;
  const before = 6000 - (start - said.end) - 1;
  expect(nearItsExplanation({ start: before, end: before + 1 }, entry, words * 6)).toBe(false); // And as far above it.
  expect(nearItsExplanation({ start: before + 1, end: before + 2 }, entry, words * 6)).toBe(true);
  return start - said.end;
}

it('an underline stands a fifth of the article from what it promises, at least 60 words and at most 200', () => {
  expect(distance(100)).toBe(60 * 6);
  expect(distance(400)).toBe(80 * 6);
  expect(distance(1000)).toBe(200 * 6);
  expect(distance(5000)).toBe(200 * 6);
});

it('nothing is near an explanation that there is not', () => {
  const entry = { id: 'x', name: 'X', aliases: [], type: 'Thing', mentions: [], relations: [] } as const;
  expect(nearItsExplanation({ start: 0, end: 1 }, entry, 3000)).toBe(false);
});
