import { describe, expect, test } from 'vitest';
import { type Claim, passageAt, passageId, passagesOf } from '../../lib/knowledge/evidence';
import { buildPack } from '../../lib/knowledge/index';
import { bundled } from '../match/read';
import { entry, pack } from '../platform/library-packs';

const TEXT = 'Acme owns Bolt. “It was cheap,” said Ann in May. Bolt is old.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { quote: words, start, end: start + words.length };
};
const first = at('Acme owns Bolt.');
const second = at('“It was cheap,” said Ann in May.');
const story = pack(
  'story',
  [
    entry('Acme', { context: first, relations: [{ type: 'owned-by', label: 'owns', target: 'bolt', ...first }] }),
    entry('Bolt: It is old.', { definition: { text: 'An old firm.', origin: 'document', ...at('Bolt is old.') } }),
    entry('Ann', { context: second }),
  ],
  {
    quotes: [{ ...at('It was cheap,'), speaker: 'ann', kind: 'direct' }],
    facts: [
      { kind: 'date', value: '2026-05', text: 'in May', quote: second.quote, entries: [], ...span('in May') },
      { kind: 'number', value: '1', text: 'elsewhere', start: 900, end: 909, entries: [] },
    ],
    summary: [{ text: 'Acme has bought Bolt.', ...first }],
  },
);
function span(words: string) {
  const { start, end } = at(words);
  return { start, end };
}

describe('the passages of a pack', () => {
  const passages = passagesOf(story);
  const kinds = (claims: readonly Claim[]) => claims.map(({ kind }) => kind);

  test('stand in the order of the source, each once with all that rests on it', () => {
    expect(passages.map(({ quote, claims }) => [quote, kinds(claims)])).toEqual([
      [first.quote, ['point', 'context', 'relation']],
      [second.quote, ['context', 'quotation', 'fact']],
      ['Bolt is old.', ['definition']],
      ['elsewhere', ['fact']],
    ]);
  });

  test('name the others by their names', () => {
    expect(passages[0]!.claims[2]).toEqual({ kind: 'relation', name: 'Acme', to: 'Bolt', sense: { words: 'owns' } });
  });

  test('are found by their offset, or by one inside them', () => {
    expect(passageAt(passages, passageId(second))?.quote).toBe(second.quote);
    expect(passageAt(passages, passageId(at('cheap')))?.quote).toBe(second.quote);
    expect(passageAt(passages, 'top')).toBeNull();
  });

  test('of the bundled pack hold the words of every definition and relation', () => {
    const passages = passagesOf(bundled.pack);
    const needed = bundled.pack.entries.flatMap(({ definition, relations }) => [definition, ...relations]);
    const holds = (quote: string) => passages.some((passage) => passage.quote.includes(quote));
    expect(needed.filter((one) => one && !holds(one.quote))).toEqual([]);
    const starts = passages.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe('a fragment', () => {
  const passagesIn = (claimed: readonly ReturnType<typeof at>[]) =>
    passagesOf(
      pack(
        'parts',
        claimed.map((one, n) => entry(`Name ${n}`, { context: one })),
      ),
    ).map(({ quote, claims }) => [quote, claims.length]);

  test('is shown in the whole sentence where something else holds that', () =>
    expect(passagesIn([at('Bolt'), first, at('said Ann in May.'), at('“It was cheap,” said Ann')])).toEqual([
      ['Acme owns Bolt.', 2],
      ['“It was cheap,” said Ann in May.', 2],
    ]));

  test('joins sentences only where something rests on both', () => {
    const both = at('“It was cheap,” said Ann in May. Bolt is old.');
    expect(passagesIn([both, at('Bolt is old.')])).toEqual([[both.quote, 2]]);
    expect(passagesIn([at('Acme owns Bolt. “It was'), at('“It was cheap,”')])).toEqual([
      ['Acme owns Bolt. “It was cheap,”', 2],
    ]);
  });

  test('stays by itself where its offset is wrong', () =>
    expect(passagesIn([first, { quote: 'sold', start: 5, end: 9 }])).toEqual([
      ['Acme owns Bolt.', 1],
      ['sold', 1],
    ]));

  test('of speech stands in the sentence that the article’s own glossary keeps', () => {
    const text = 'Ann Lee, a judge, said that the plan had failed. Nobody asked Ann Lee for more than that.';
    expect(passagesOf(buildPack(text)).map(({ quote }) => quote)).toContain(
      'Ann Lee, a judge, said that the plan had failed.',
    );
  });
});
