import { describe, expect, test } from 'vitest';
import { compileIndex, type Density, scan, select } from '../../lib/match';
import { bracketed, claims, named, pack, term } from './notation';

describe('of overlapping terms the earliest counts, of these the longest', () => {
  const chains = pack(term('supply chain'), term('supply chain risk'), term('risk management'), term('chain'));
  test.each([['[supply chain risk] management'], ['[supply chain] management'], ['[chain] of [supply chain risks]']])(
    '%s',
    (expected) => expect(bracketed(expected.replace(/[[\]]/g, ''), chains)).toBe(expected),
  );

  test('a longer term that the rules turn down leaves room for a shorter one', () => {
    const computers = pack(named('Apple Computer'), term('computer'));
    expect(bracketed('an apple computer, an Apple Computer', computers)).toBe(
      'an apple [computer], an [Apple Computer]',
    );
  });
});

describe('entries that claim the same words', () => {
  const own = pack(named('Claude', { aliases: ['AI'] }));
  const bundled = pack(
    named('Mercury'),
    named('Mercury '),
    named('Claude'),
    named('Claude Opus'),
    term('artificial intelligence', { aliases: ['AI'] }),
  );
  test.each([
    ['of two packs, ride along in the order of the packs', 'Claude', ['Claude = 0:Claude, 1:Claude']],
    ['of one pack, stand side by side in its order', 'Mercury', ['Mercury = 1:Mercury, 1:Mercury ']],
    ['yield to a longer name, whichever pack it is from', 'Claude Opus', ['Claude Opus = 1:Claude Opus']],
    ['are each named once', 'AI', ['AI = 0:Claude, 1:artificial intelligence']],
  ])('%s', (_, text, expected) => expect(claims(text, own, bundled)).toEqual(expected));

  test('the word itself comes before the plural of another', () => {
    expect(claims('glasses', pack(term('glass'), term('glasses')))).toEqual(['glasses = 0:glasses, 0:glass']);
  });

  test('an entry known by two forms that match alike is claimed once', () => {
    expect(claims('Data', pack(term('data', { aliases: ['Data', { form: 'DATA', match: 'fold' }] })))).toEqual([
      'Data = 0:data',
    ]);
  });
});

describe('what is marked', () => {
  const index = compileIndex(pack(named('OpenAI'), named('Anthropic')));
  const marks = (text: string, density: Density) =>
    select(text, scan(text, [index]), [index], { density }).map(({ marked }) => marked);
  const far = (words: number) => `OpenAI ${'word '.repeat(words - 1)}OpenAI`;

  test.each<[string, Density, string, boolean[]]>([
    ['the first mention of each entry', 'all', 'OpenAI, OpenAI and Anthropic', [true, false, true]],
    ['no other within 200 words', 'all', far(199), [true, false]],
    ['the next one after 200 words', 'all', far(200), [true, true]],
    ['one 200 words after the last marked one', 'all', `${far(120)} ${far(120)}`, [true, false, false, true]],
    ['at “fewer”, the first mention alone', 'fewer', `${far(5000)} Anthropic`, [true, false, true]],
    ['at “none”, nothing', 'none', 'OpenAI, OpenAI and Anthropic', [false, false, false]],
  ])('is %s', (_, density, text, expected) => expect(marks(text, density)).toEqual(expected));

  test('an entry that rode along with another was marked with it', () => {
    const indexes = [
      compileIndex(pack(named('OpenAI'))),
      compileIndex(pack(named('OpenAI', { aliases: ['Open AI'] }))),
    ];
    const text = 'OpenAI, Open AI';
    expect(select(text, scan(text, indexes), indexes, { density: 'all' }).map(({ marked }) => marked)).toEqual([
      true,
      false,
    ]);
  });
});
