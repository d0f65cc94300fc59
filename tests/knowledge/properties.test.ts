import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildArticle,
  buildPack,
  checkQuotes,
  findAcronyms,
  findDefinitions,
  findNames,
  parsePack,
  summarize,
} from '../../lib/knowledge/index';

/** Pieces that rules look for, so that they meet in every order, and pieces of anything. */
const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'OpenAI',
      'Amazon Web Services',
      'AWS',
      'the Department of Defense',
      '(DoD)',
      'Q1:',
      'What is AWS?',
      'A1:',
      'is a',
      'may sue',
      'sued',
      ', which is',
      'such as',
      'like',
      'called',
      'the kind of thing that',
      '$4 billion',
      'March 17, 2026',
      'over the next decade',
      '7.5 percent',
      'Mr',
      'U.S.',
      '. ',
      '.\n',
      'Ann Lee',
      'Lee',
      'Bob Lee, 42,',
      ', chief economist at',
      'analyst',
      'senators',
      'said',
      'said that',
      ', who leads',
      'according to',
      'she said',
      'called',
      'spacecraft',
      '(ERA)',
      'Example Roads Agency',
      'on Monday',
      'March 21',
      'last month',
      'known for',
      'The head of',
      '\n',
      ', ',
      '’s',
      '’',
      '“',
      '”',
      '(',
      ')',
      '—',
      'and',
      'of',
      'The',
      'This post',
      'first appeared on',
      'By',
      '©',
      '-',
      '&',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.nat({ max: 0x10ffff }).map((point) => String.fromCodePoint(point)), maxLength: 6 }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('İstanbul', 'ﬁx', '東京', '🙂', 'e\u0301', '\u00a0', '\t', '\r\n', '\ud800', '\u2028'),
  },
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

test('no text throws, and every quote of its pack is its words at the offsets', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const pack = buildPack(text);
      expect(checkQuotes(pack, text)).toEqual([]);
      return true;
    }),
    { numRuns: 300 },
  );
});

test('no text makes an article’s glossary throw, misquote or point outside of it', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('2026-03-17', '', 'soon'),
      fc.constantFrom('en', 'de', ''),
      (text, published, language) => {
        const pack = buildArticle(text, { published, language });
        expect(checkQuotes(pack, text)).toEqual([]);
        const read = parsePack(JSON.parse(JSON.stringify(pack)));
        expect(read).toEqual({ pack: JSON.parse(JSON.stringify(pack)) });
      },
    ),
    { numRuns: 400 },
  );
});

test('what a build makes of any text reads back as the same pack', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const pack = buildPack(text);
      expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual({ pack: JSON.parse(JSON.stringify(pack)) });
    }),
    { numRuns: 200 },
  );
});

test('names and summaries are stretches of the text, in order and apart', () => {
  fc.assert(
    fc.property(texts, fc.nat({ max: 5 }), (text, count) => {
      let end = 0;
      for (const name of findNames(text)) {
        if (name.start < end || name.end <= name.start || name.end > text.length) return false;
        end = name.end;
      }
      const sentences = summarize(text, count);
      return sentences.length <= count && sentences.every((sentence) => text.includes(sentence));
    }),
    { numRuns: 300 },
  );
});

test('acronyms and definitions are in the words of the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const plain = text.replace(/\s+/g, ' ');
      return (
        findAcronyms(text).every(
          ({ short, long }) => text.includes(short) && plain.includes(long.replace(/\s+/g, ' ')),
        ) && findDefinitions(text).every(({ term, definition }) => plain.includes(term) && plain.includes(definition))
      );
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same pack', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [first, second] = [buildPack(text), buildPack(text)];
      return JSON.stringify(first) === JSON.stringify(second);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['one endless word', 'A'.repeat(20_000)],
  ['one endless sentence', 'The bank of the river and '.repeat(1_500)],
  ['nothing but capitals', 'Acme Corp '.repeat(3_000)],
  ['nothing but openings', '(“'.repeat(10_000)],
  ['nothing but stops', '. '.repeat(20_000)],
  ['endless lists', 'like A, B, and C, '.repeat(2_000)],
  ['an endless list of people', 'Senator Ann Lee, Bob Ray, '.repeat(2_000)],
  ['one endless role', `Ann Lee, ${'chief economist of the head of '.repeat(2_000)}Acme.`],
  ['nothing but speech', '“No,” said Ann Lee, who said that she, '.repeat(1_500)],
  ['nothing but brackets', 'Long Form (LF) of (A B, '.repeat(2_000)],
  ['nothing but days', 'on Monday in March last year March 3, '.repeat(1_500)],
  ['nothing but hyphens', 'Kim Jong-un-'.repeat(3_000)],
  ['nothing but possessives', 'Ann’s Bob’s '.repeat(3_000)],
  ['nothing but spaces', ' '.repeat(200_000)],
  ['one name for ever', 'Ann Lee left. '.repeat(4_000)],
])('%s does not hang', (_name, text) => {
  const start = performance.now();
  buildArticle(text, { published: '2026-03-17' });
  findDefinitions(text);
  expect(performance.now() - start).toBeLessThan(5_000);
});
