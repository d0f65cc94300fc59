import { expect, test } from 'vitest';
import { buildArticle } from '../../lib/knowledge/index';

const said = (text: string): string[] =>
  buildArticle(text).entries.flatMap(({ name, definition }) => (definition ? [`${name}: ${definition.text}`] : []));

test.each([
  ['They rely on cloud providers such as Zedco.', ['Zedco: Named as an example of cloud providers.']],
  ['But German carmakers such as Zedco have grown.', ['Zedco: Named as an example of German carmakers.']],
  ['They use cloud services like Zedco.', ['Zedco: Named as an example of cloud services.']],
])('the noun phrase before an example says what it is one of: %s', (text, expected) =>
  expect(said(text)).toEqual(expected),
);

test.each([
  ['the verb is no part of the kind', 'Most apps use frameworks like Zedco.'],
  ['a bare noun tells little', 'He sold it to a spree of firms such as Zedco.'],
  ['what stands before a preposition is of something else', 'He sells on storefronts on platforms like Zedco.'],
  ['a noun may tell no kind', 'They chose cool financial options like Zedco.'],
  ['praise is no kind', 'They sell popular franchises such as Zedco.'],
  ['they are people', 'Small-minded rivals such as Ann Lee and Bob Ray will lose. Lee and Ray left.'],
  ['everybody knows it', 'They rely on cloud providers such as Amazon.'],
])('nothing is an example of anything where %s', (_name, text) => expect(said(text)).toEqual([]));
