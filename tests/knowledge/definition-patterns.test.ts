import { expect, test } from 'vitest';
import { findDefinitions } from '../../lib/knowledge/index';

test.each([
  ['A wave that seems to stand in place is called a standing wave.', 'a standing wave'],
  ['Vapor pressure is defined as the pressure at which a gas coexists with its liquid.', 'Vapor pressure'],
  ['Recidivism refers to the return of a convict to crime.', 'Recidivism'],
  ['A species is a group of organisms that interbreed.', 'A species'],
  ['Tariffs are taxes that a country puts on imports.', 'Tariffs'],
  ['They studied the limbic system, which is the area of the brain for emotion.', 'the limbic system'],
  [
    'Growth has made cognitive learning, the manipulation of information using the mind, prominent.',
    'cognitive learning',
  ],
  ['The paper opens with an abstract (a concise summary) of the work.', 'an abstract'],
  ['In finance, a bond is a loan that can be traded.', 'a bond'],
])('%s', (sentence, term) => expect(findDefinitions(sentence).map((found) => found.term)).toEqual([term]));

test.each([
  'It is a group of people that met in May.',
  'However, a bank that fails is a danger.',
  'When the price fell, a group of traders that owned shares sold.',
  'What is a bond?',
  'The reason is the war that began in May.',
  'The bank was closed on Friday.',
  'A cost of 16 cents, the farmers say, is the highest.',
])('nothing is defined by: %s', (sentence) => expect(findDefinitions(sentence)).toEqual([]));

test('the definition is in the words of the sentence', () => {
  const sentence = 'A tariff is  a tax that a country puts on imports.';
  const [found] = findDefinitions(sentence);
  expect(found?.definition).toBe('a tax that a country puts on imports');
});
