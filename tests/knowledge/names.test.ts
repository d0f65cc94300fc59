import { expect, test } from 'vitest';
import { groupNames } from '../../lib/knowledge/build/entities';
import { findNames } from '../../lib/knowledge/build/names';
import { mark, marked } from './marked';

test.each([
  'Shares of ‹Acme Corp› fell in ‹New York› on Monday.',
  'The ‹Department of Defense› paid ‹Anthropic›’s bill.',
  'Analysts agree. Some of them work for ‹Acme›.',
  '‹Acme› grew. Rivals of ‹Acme› shrank.',
  'Importantly, ‹Acme› grew.',
  'The report by ‹The Information› was right.',
  '‹OpenAI› sells ‹iPhone› apps.',
  'A ‹OpenAI› ‹AWS› deal: ‹AWS› hosts, and so does ‹OpenAI›.',
  'Deploying models is hard.',
  'Integrating ‹OpenAI› is hard.',
])('%s', (source) => {
  const { text } = marked(source);
  expect(mark(text, findNames(text))).toBe(source);
});

test.each([
  ['initials', 'The Federal Trade Commission sued. The FTC won.', ['Federal Trade Commission', 'FTC']],
  ['initials with small words', 'The Department of Defense, or DoD.', ['Department of Defense', 'DoD']],
  [
    'a department both ways round',
    'The Department of Defense, the Defense Department.',
    ['Department of Defense', 'Defense Department'],
  ],
  [
    'an acronym in brackets',
    'The Example Standards Body (ExSB) met. Soon ExSB left.',
    ['Example Standards Body', 'ExSB'],
  ],
])('%s make one bearer of two names', (_name, text, forms) => {
  expect(groupNames(text, findNames(text)).map((entity) => entity.forms)).toEqual([forms]);
});

test('a name’s own words tell its kind', () => {
  const text = 'The Ministry of Truth and the Acme Group read the Fair Play Act.';
  const kinds = groupNames(text, findNames(text)).map(({ name, type }) => [name, type]);
  expect(kinds).toContainEqual(['Ministry of Truth', 'GovernmentOrganization']);
  expect(kinds).toContainEqual(['Acme Group', 'Organization']);
  expect(kinds).toContainEqual(['Fair Play Act', 'Legislation']);
});
