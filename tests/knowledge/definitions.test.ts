import { expect, test } from 'vitest';
import { defineMention } from '../../lib/knowledge/build/definitions';
import { spanText } from '../../lib/text/span';
import { marked } from './marked';

/** What the sentence says of the ‹term›. */
test.each([
  ['apposition', 'It includes ‹GovCloud›, a region for sensitive data.', 'a region for sensitive data'],
  ['apposition', 'They use ‹Bedrock›, Acme’s service for banks, every day.', 'Acme’s service for banks'],
  ['copula', '‹GovCloud› is a region for sensitive data.', 'is a region for sensitive data'],
  ['copula', 'The ‹public sector› represents a market of high stakes.', 'represents a market of high stakes'],
  ['copula', '‹AWS› serves as a provider to agencies.', 'serves as a provider to agencies'],
  ['relative', '‹Acme›, which is backed by Beta, sells clouds.', 'which is backed by Beta'],
  ['examples', 'It complies with strict rules like ITAR, FedRAMP, and ‹DoD SRG›.', 'rules'],
  ['examples', 'Other cloud providers, such as ‹Azure› and Google Cloud, wait.', 'cloud providers'],
])('%s: %s', (kind, source, definition) => {
  const { text, spans } = marked(source);
  const found = defineMention(text, { start: 0, end: text.length }, spans[0]!);
  expect(found && [found.kind, spanText(text, found.definition)]).toEqual([kind, definition]);
});

/** What is supposed, denied, or said of something else explains nothing. */
test.each([
  '‹Acme› is reportedly a front for spies.',
  '‹Acme› is not a bank.',
  '‹Acme› may be a bank one day.',
  'The rivals of ‹Acme› are a mixed group.',
  '‹Acme›, Beta and Gamma met in May.',
  'In Paris, ‹Acme›, in a hurry to grow, signed.',
  '‹Acme› is growing fast.',
])('nothing is explained by: %s', (source) => {
  const { text, spans } = marked(source);
  expect(defineMention(text, { start: 0, end: text.length }, spans[0]!)).toBeUndefined();
});
