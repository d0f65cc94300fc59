import { expect, test } from 'vitest';
import { buildPack, type Curation, CurationError, parseCuration } from '../../lib/knowledge/index';

const TEXT = 'Acme Corp sells clouds. Beta Ltd buys clouds from Acme Corp. Beta Ltd grows.';

/** What a build with this curation complains of. */
function complaints(curation: Curation): string[] {
  try {
    buildPack(TEXT, curation);
    return [];
  } catch (error) {
    if (error instanceof CurationError) return error.problems.map(({ path, reason }) => `${path}: ${reason}`);
    throw error;
  }
}

const acme = { id: 'acme', name: 'Acme Corp', type: 'Organization' } as const;
const beta = { id: 'beta', name: 'Beta Ltd', type: 'Organization' } as const;

test('a curation that fits its document builds', () => {
  const quote = { exact: 'Acme Corp', prefix: 'from ' };
  const entries = [{ ...acme, definition: { text: 'A seller.', quote } }, beta];
  expect(complaints({ entries })).toEqual([]);
  expect(buildPack(TEXT, { entries }).entries[0]?.definition).toMatchObject({ start: 50, end: 59, quote: 'Acme Corp' });
});

test.each<[string, Curation, string[]]>([
  [
    'a quote the text does not have',
    { entries: [{ ...acme, definition: { text: 'x', quote: 'sells shoes' } }] },
    ['entries.acme.definition.quote: not in the text: “sells shoes”'],
  ],
  [
    'a quote that stands in two places',
    { summary: [{ text: 'x', quote: 'Beta Ltd' }] },
    ['summary[0].quote: stands 2 times in the text; add a prefix or suffix: “Beta Ltd”'],
  ],
  [
    'a target that is no entry, and a type that is not in the list',
    { entries: [{ ...acme, relations: [{ type: 'knows', target: 'gamma', quote: 'sells clouds' }] }] },
    [
      'entries.acme.relations[0].target: there is no entry “gamma”',
      'entries.acme.relations[0].type: “knows” is not in the list',
    ],
  ],
  [
    'a pair related twice by one sentence',
    {
      entries: [
        { ...acme, relations: [{ type: 'sells-to', target: 'beta', quote: 'Beta Ltd buys clouds' }] },
        { ...beta, relations: [{ type: 'customer-of', target: 'acme', quote: 'buys clouds from Acme Corp' }] },
      ],
    },
    ['entries.beta.relations[0]: the same pair is already related by this sentence'],
  ],
  [
    'a name of two entries',
    { entries: [acme, { ...beta, aliases: ['Acme Corp'] }] },
    ['entries.beta: “Acme Corp” is also a name of acme'],
  ],
  [
    'a name that differs from another only in case, where case does not count',
    { entries: [acme, { ...beta, aliases: [{ form: 'acme corp', match: 'fold' }] }] },
    ['entries.beta: “acme corp” is also a name of acme'],
  ],
  [
    'an alias given twice',
    { entries: [{ ...acme, aliases: ['Acme', 'Acme'] }] },
    ['entries.acme: “Acme” is given twice'],
  ],
  ['an id given twice', { entries: [acme, { ...acme, name: 'Acme' }] }, ['entries.acme: the id is given twice']],
  [
    'an id in capitals',
    { entries: [{ ...acme, id: 'Acme' }] },
    ['entries.Acme: an id is lower-case words joined by hyphens'],
  ],
  ['a key term that is no entry', { keyTerms: ['gamma'] }, ['keyTerms[0]: there is no entry “gamma”']],
  [
    'a fact the rules do not find',
    { facts: [{ text: '$4', entries: ['beta-ltd', 'gamma'] }] },
    ['facts[0]: the rules find no fact “$4”', 'facts[0].entries[1]: there is no entry “gamma”'],
  ],
  [
    'a question nobody asks',
    { questions: [{ question: 'Why?', entries: ['beta-ltd'] }] },
    ['questions[0]: nobody asks “Why?”'],
  ],
])('a build names %s', (_name, curation, expected) => expect(complaints(curation)).toEqual(expected));

test('a fact is about what the curation says', () => {
  const text = 'Acme Corp paid $4 million. Beta Ltd grows.';
  const about = (curation: Curation) => buildPack(text, curation).facts.map((fact) => fact.entries);
  expect(about({})).toEqual([['acme-corp']]);
  expect(about({ facts: [{ text: '$4 million', entries: ['beta-ltd'] }] })).toEqual([['beta-ltd']]);
});

test('names that the curation drops become no entries', () => {
  expect(buildPack(TEXT).entries.map((entry) => entry.name)).toEqual(['Acme Corp', 'Beta Ltd']);
  expect(buildPack(TEXT, { drop: ['Beta Ltd'] }).entries.map((entry) => entry.name)).toEqual(['Acme Corp']);
});

test.each([
  [{ entries: {} }, 'entries: is not a list'],
  [{ entries: [{ id: 'a', name: 'A', type: 'Robot' }] }, 'entries[0].type: is "Robot", not one of Organization'],
  [{ summary: [{ text: 'x', quote: { exact: 1 } }] }, 'summary[0].quote.exact: is not a text'],
  [{ entries: [{ ...acme, definition: { text: 'x' } }] }, 'entries[0].definition.quote: is not an object'],
  [7, ': is not an object'],
])('a file that is no curation is refused with the place: %j', (value, expected) => {
  const read = parseCuration(value);
  const [first] = 'problems' in read ? read.problems : [];
  expect(`${first?.path}: ${first?.reason}`).toContain(expected);
});
