import { expect, test } from 'vitest';
import { guessPos } from '../../lib/knowledge/build/pos';
import { stem } from '../../lib/knowledge/build/stem';
import { rankTags, rankTerms } from '../../lib/knowledge/index';

const TEXT = `Oil Spill Closes Bay
A tanker spilled crude oil into the bay on Friday. The oil spill is the largest ever, officials said.
Cleanup crews fought the oil spill with nets. Last year a smaller oil spill was cleaned quickly.`;

test('the phrase that the article is about comes first, and no phrase begins with a word that only points', () => {
  const terms = rankTerms(TEXT);
  expect(terms[0]?.toLowerCase()).toBe('oil spill');
  expect(terms.map((term) => term.toLowerCase())).toContain('cleanup crews');
  expect(terms.filter((term) => /^(?:last|the|a|largest ever) /i.test(term))).toEqual([]);
});

test('tags are single words that say something', () => {
  const tags = rankTags(TEXT).map((tag) => tag.toLowerCase());
  expect(tags.slice(0, 8)).toEqual(expect.arrayContaining(['spill', 'cleanup']));
  expect(tags.filter((tag) => /\s|^(?:the|into|friday)$/.test(tag))).toEqual([]);
});

test.each([
  ['The old bank will sell many new shares', 'FNN FV FAN'],
  ['They demand a global response', 'FV FAN'],
  ['Their demand fell sharply', 'FNVR'],
  ['It raised 40 percent', 'FVDN'],
])('the words of “%s” are guessed %s', (sentence, tags) =>
  expect(guessPos(sentence.split(' ')).join('')).toBe(tags.replaceAll(' ', '')),
);

test.each([
  ['agencies', 'agency'],
  ['boxes', 'box'],
  ['models', 'model'],
  ['access', 'access'],
  ['gas', 'gas'],
])('%s and %s are levelled', (word, plain) => expect(stem(word)).toBe(plain));

test('an empty text has no terms', () => {
  expect(rankTerms('')).toEqual([]);
  expect(rankTags(' \n')).toEqual([]);
});
