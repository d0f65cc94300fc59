import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainWords } from '../../lib/match/explain';
import { page } from './read';

const text = 'Tariffs rose on Monday. Nobody expected it.\nA tariff is a tax, said Lee. The TARIFF stays.';
const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);

describe('words that no entry knows', () => {
  it('are found in any letter case, and in the plural', () => {
    const { mentions } = explainWords(page(text), 'tariff');
    expect(mentions.map(words)).toEqual(['Tariffs', 'tariff', 'TARIFF']);
    expect(mentions.some(({ marked }) => marked)).toBe(false);
  });

  it('are explained by every sentence that holds them', () => {
    const { card } = explainWords(page(text), 'tariff');
    expect(card.quotes.map((quote) => quote.words)).toEqual([
      'Tariffs rose on Monday.',
      'A tariff is a tax, said Lee.',
      'The TARIFF stays.',
    ]);
  });

  it('are known by one key, however they were selected', () => {
    const keys = ['tariff', ' Tariff ', 'TARIFF'].map((asked) => explainWords(page(text), asked).card.key);
    expect(new Set(keys).size).toBe(1);
  });

  it('give nothing where they are no words', () => {
    const { mentions, card } = explainWords(page(text), '—');
    expect([mentions, card.quotes]).toEqual([[], []]);
  });

  it('are words of the page and stand inside their sentences, whatever is asked of whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (anything, asked) => {
        const { mentions, card } = explainWords(page(`${anything} ${asked} ${anything}`), asked);
        for (const { start, end } of mentions)
          expect(start < end && end <= anything.length * 2 + asked.length + 2).toBe(true);
        for (const { start, end, words: quote } of card.quotes)
          expect(`${anything} ${asked} ${anything}`.slice(start, end)).toBe(quote);
      }),
    );
  });
});
