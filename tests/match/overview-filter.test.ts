import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OVERVIEW } from '../../entrypoints/gallery/made-up/overview';
import { createOverviewFilter } from '../../lib/match/overview-filter';

describe('narrowing an overview', () => {
  const filter = createOverviewFilter(OVERVIEW);
  const names = (typed: string) => filter(typed).entities.map(({ name }) => name);

  test('leaves all of it where nothing is typed', () => expect(filter('  ')).toBe(OVERVIEW));
  test('finds names by any part of them', () => expect(names('bank orch')).toEqual(['Orchard Bank']));
  test('finds quotations by who said them, and by their words', () => {
    expect(filter('whitfield').quotations).toHaveLength(2);
    expect(filter('ready').quotations.map(({ words }) => words)).toEqual(['We were ready']);
  });
  test('finds dates and answers by their sentences', () => {
    expect(filter('monday').facts.map(({ text }) => text)).toEqual(['on Monday']);
    expect(filter('short loan').questions).toHaveLength(1);
  });

  /** Letters without accents: what those do is told where searching is. */
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'C', 'd', ' '), minLength: 1, maxLength: 8 });
  test('gives what looking at every name one after the other gives, in the same order', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), name, (all, typed) => {
        const entities = all.map((one) => ({ ...OVERVIEW.entities[0]!, name: one, forms: [] }));
        const words = typed.toLowerCase().split(' ').filter(Boolean);
        const naive = all.filter((one) => words.every((word) => one.toLowerCase().includes(word)));
        const found = createOverviewFilter({ ...OVERVIEW, entities })(typed).entities.map((one) => one.name);
        expect(found).toEqual(naive);
      }),
    );
  });
});
