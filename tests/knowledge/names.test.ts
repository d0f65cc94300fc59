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
  'It is in the ‹Rock and Roll Hall of Fame›.',
  'Many in the ‹Senate› and ‹Acme Council› left.',
  'She is head of the ‹Texas Trade Board›.',
  'He is envoy to the ‹Ukraine› ‹Ann Lee›.',
  'Recent ‹Acme› phones are heavy; ‹Acme› knows.',
  'It was sung by ‹Shelley Long› and ‹Theresa May›, said ‹Will Hale›.',
  'They met ‹Ann Lee› MBE and left.',
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

test.each([
  ['a father and his son', 'Tim Ray met Tim Ray Jr. in May.'],
  ['a brother and a sister', 'Eric Moss met Erica Moss in May.'],
])('%s stay two', (_name, text) => expect(groupNames(text, findNames(text))).toHaveLength(2));

/** Each name with the kind that is told for it. */
test.each([
  ['Mr. Smith said nothing.', ['Smith Person']],
  ['Foreign Minister Ann Lee left.', ['Ann Lee Person']],
  ['Ann Lee resigned. “Never,” Lee said.', ['Ann Lee Person', 'Lee Person']],
  ['They met in Springfield, Ohio, in May.', ['Springfield Place', 'Ohio Place']],
  ['Danish farmers sued Acme Inc.', ['Danish Nationality', 'Acme Inc Organization']],
  ['Oslo hosts the World Cup.', ['Oslo Place', 'World Cup Event']],
  ['Federal Reserve Governor Ann Lee spoke.', ['Federal Reserve GovernmentOrganization', 'Ann Lee Person']],
])('the kinds of the names in “%s”', (text, expected) => {
  expect(findNames(text).map((name) => `${text.slice(name.start, name.end)} ${name.type}`)).toEqual(expected);
});

test('a headline in capitals is read by the names of the text below it', () => {
  const text = 'LEE LEAVES ACME AS SHARES FALL\nAnn Lee left Acme on Friday, and Acme fell.';
  expect(findNames(text).map((name) => text.slice(name.start, name.end))).toEqual([
    'LEE',
    'ACME',
    'Ann Lee',
    'Acme',
    'Acme',
  ]);
});

test('the first word of a row in a table is a name as much as any other', () => {
  const text = 'Results:\nStoke 4 3 1 0\nFulham 4 2 1 1';
  expect(findNames(text).map((name) => text.slice(name.start, name.end))).toEqual(['Stoke', 'Fulham']);
});

test.each<[string, string, string[][]]>([
  [
    'two people of one surname stay two, and the bare surname may be either’s',
    'Ann Lee met Bob Lee in May. Then Lee left.',
    [
      ['Ann Lee', 'Lee'],
      ['Bob Lee', 'Lee'],
    ],
  ],
  [
    'a nickname and an initial are of the same person',
    'Patrick Moss came. Pat Moss left. Patrick J. Moss called. Moss was tired.',
    [['Patrick J. Moss', 'Patrick Moss', 'Pat Moss', 'Moss']],
  ],
  [
    'a surname takes its particle along',
    'Mayor Bill de Blasio spoke. De Blasio left.',
    [['Bill de Blasio', 'De Blasio']],
  ],
  [
    'a given name that stands alone after the full name is its bearer’s',
    'Liu Ming came, and Liu Ming left. “No,” Liu said.',
    [['Liu Ming', 'Liu']],
  ],
])('%s', (_name, text, forms) => {
  expect(groupNames(text, findNames(text)).map((entity) => entity.forms)).toEqual(forms);
});

test.each([
  ['Coffee giant ‹Acme› fell, said ‹Kim Jong-un›.'],
  ['The ambassador to ‹Britain› ‹Liu Ming› spoke to ‹Apple› Chief Executive ‹Tim Cook›.'],
  ['They met Secretary of State ‹Mike Lee› and the ‹Joint Chiefs of Staff›.'],
  ['Shares of ‹General Motors› and the ‹Premier League›.'],
  ['The ‹Senate› Majority Leader ‹Ann Lee› left; CEO ‹Bob Ray› stayed.'],
])('titles are cut off, and only titles: %s', (source) => {
  const { text } = marked(source);
  expect(mark(text, findNames(text))).toBe(source);
});
