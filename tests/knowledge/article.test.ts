import { expect, test } from 'vitest';
import { buildArticle, type KnowledgePack } from '../../lib/knowledge/index';
import { compileIndex, readWith } from './reading';

const TEXT = `The mayor of Oslo, Ann Lee, opened the bridge on Monday, March 2, 2026.
It cost $4 million, said Bob Lee, the chief engineer of Acme Bridges. The bridge has two lanes and a path.
“We are glad,” Ann Lee said. Lee waved. The Example Roads Agency (ERA) paid for most of it.
Nobody from the ERA came. Tim Moss painted it in seven weeks and slept little. Moss was thanked by everybody there.`;

const pack = buildArticle(TEXT, { title: 'A bridge', published: '2026-03-03' });
const entry = (name: string) => pack.entries.find((one) => one.name === name);

test('a surname of two is a form of both, and a mention of neither', () => {
  expect(entry('Ann Lee')?.aliases).toEqual(['Lee']);
  expect(entry('Bob Lee')?.aliases).toEqual(['Lee']);
  const lee = TEXT.indexOf('Lee waved');
  expect(pack.entries.some(({ mentions }) => mentions.some(({ start }) => start === lee))).toBe(false);
});

test('on the page a surname of two asks which one', () => {
  const { mentions } = readWith({ text: TEXT }, [{ pack, index: compileIndex(pack) }]);
  const lee = mentions.find(({ start }) => start === TEXT.indexOf('Lee waved'));
  expect(lee?.keys).toEqual(['article/ann-lee', 'article/bob-lee']);
});

test('an acronym stands for its words wherever it is met', () => {
  expect(entry('Example Roads Agency')).toMatchObject({
    aliases: ['ERA'],
    definition: { text: 'ERA stands for “Example Roads Agency”.', origin: 'document' },
  });
});

test('words that a capital only begins a sentence with are a term, and no name', () => {
  const { entries } = buildArticle(
    'Sleep onset disorder (SOD) is rare. Few people know SOD. Those with SOD sleep badly.',
  );
  expect(entries.find(({ name }) => name === 'Sleep onset disorder')?.type).toBe('Concept');
});

test('an acronym that nothing introduces stands for the name whose initials it is', () =>
  expect(buildArticle('The Zed Republican Army won. The ZRA left.').entries[0]?.definition?.text).toBe(
    'ZRA stands for “Zed Republican Army”.',
  ));

test('who is only named is shown where the name came in, and nothing is claimed', () => {
  expect(entry('Tim Moss')).toMatchObject({
    aliases: ['Moss'],
    context: { quote: 'Tim Moss painted it in seven weeks and slept little.' },
  });
  expect(entry('Tim Moss')?.definition).toBeUndefined();
});

test('every entry says something, and all ids are its own', () => {
  for (const { definition, context } of pack.entries) expect(definition ?? context).toBeDefined();
  const ids = new Set(pack.entries.map(({ id }) => id));
  for (const { speaker } of pack.quotes ?? []) expect(ids.has(speaker)).toBe(true);
  for (const { entries } of pack.facts) for (const id of entries) expect(ids.has(id)).toBe(true);
});

test('terms that the text explains and uses again are entries', () => {
  const text =
    'On Titan there is a hydrocarbon called acetylene, and much of it. Index funds are investments that track a market. ' +
    'Many people like index funds. They burn acetylene in lamps. A gas called xenon is rare. ' +
    'They fear ground heave, the swelling of soil that is wet. Ground heave is rare. ' +
    'A carat equals 1/142 of an ounce. Few stones have one carat. ' +
    'In the dark room, a man who was there left. The dark room was empty. ' +
    'They aim for herd immunity, the point at which a disease cannot spread. Few towns have herd immunity.';
  expect(buildArticle(text).entries.map(({ name, definition }) => [name, definition?.text])).toEqual([
    ['acetylene', 'A hydrocarbon.'],
    ['Index funds', 'Investments that track a market.'],
    ['ground heave', 'The swelling of soil that is wet.'],
    ['carat', '1/142 of an ounce.'],
    ['herd immunity', 'The point at which a disease cannot spread.'],
  ]);
});

test.each([
  [
    'Norwegian',
    'Statsministeren sa at avtalen med Verdens handelsorganisasjon (WTO) ville bli undertegnet. '.repeat(8),
  ],
  ['Russian', 'Средняя суточная калорийность этой диеты пришла к нам из Америки и сразу стала популярной. '.repeat(8)],
  ['Chinese', '據報道，該公司昨日宣布了新的計劃。'.repeat(40)],
])('of a text in %s no names are guessed, and the pack says so', (_name, text) => {
  const foreign: KnowledgePack = buildArticle(text, { language: 'no' });
  expect(foreign).toMatchObject({ neutral: true, language: 'no' });
  expect(foreign.entries.filter(({ aliases }) => aliases.length === 0)).toEqual([]);
  expect(foreign.quotes).toBeUndefined();
});

test('a page that declares another language is read by its words', () => {
  const text =
    'Ann Lee, chief economist at Acme, said that it was the best of times and the worst of times for all of us.';
  expect(buildArticle(text, { language: 'de' }).language).toBe('de');
  expect(buildArticle(`${text} ${text}`, { language: 'de' })).toMatchObject({ language: 'en' });
});

test('a term written with and without capitals is one entry, and no mistake of the text', () => {
  const text = 'A Rapid Refund Check (RRC) costs money. Most people take the rapid refund check (RRC). RRC was new.';
  expect(buildArticle(text).entries.map(({ name }) => name.toLowerCase())).toContain('rapid refund check');
});

test.each([
  ['The Acme Investment Group, a bank in Oslo, left. Acme was glad.', ['Acme Investment Group', 'Acme']],
  ['Oslo Rovers, a club in Norway, won. The Rovers were glad.', ['Oslo Rovers', 'Rovers']],
  ['Oslo Holdings, a bank in Norway, left. Oslo was glad.', ['Oslo Holdings']],
])('a body goes by its own word alone: %s', (text, expected) =>
  expect(
    buildArticle(text)
      .entries.filter(({ name }) => name === expected[0])
      .flatMap(({ name, aliases }) => [name, ...aliases]),
  ).toEqual(expected),
);

test('what somebody only claims is no fact of the one it is claimed of', () => {
  const text =
    'Ann Lee, a judge, left. In sum, the claim that Lee has earned $17 million is wrong. Lee earned $2 million.';
  expect(buildArticle(text).facts.flatMap((fact) => (fact.entries.length > 0 ? [fact.text] : []))).toEqual([
    '$2 million',
  ]);
});

test.each([
  ['a span of time', 'Ann Lee, a judge, left. Lee was rich in 25 years.', []],
  ['the same sum again', 'Ann Lee, a judge, left. Lee paid up to $12.9bn (£10bn) for it.', ['up to $12.9bn']],
  ['what another did', 'Ann Lee, a judge, left. Lee left and others lost $3 million.', []],
])('of figures an entry has not %s', (_reason, text, expected) =>
  expect(buildArticle(text).facts.flatMap((fact) => (fact.entries.length > 0 ? [fact.text] : []))).toEqual(expected),
);
