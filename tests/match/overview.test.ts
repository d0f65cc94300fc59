import { describe, expect, test } from 'vitest';
import { createGlossaries } from '../../lib/match/glossaries';
import type { PageOverview } from '../../lib/match/overview';
import { type LoadedPack, oversee } from '../../lib/match/reading';
import { spanText } from '../../lib/text/span';
import { bundled, document, NOTHING_MUTED, packOf, page } from './read';

const overviewOf = (text: string, packs: readonly LoadedPack[] = []): PageOverview =>
  oversee(page(text), packs, createGlossaries(), NOTHING_MUTED);

const STORY = [
  'Dana Whitfield, chief economist at Orchard Bank, said on Monday that lenders were facing the strictest rules in years.',
  'The Northern Credit Authority (NCA), a regulator in Leeds, had announced them in March 2025.',
  'On Tuesday Whitfield said that the bank had seen it coming. “We were ready,” she said.',
].join('\n');

describe('an overview', () => {
  const { entities, quotations, length } = overviewOf(STORY);

  test('has every mention of an entity, under whichever name', () => {
    const { spans, count } = entities.find(({ name }) => name === 'Dana Whitfield')!;
    expect(spans.map((span) => spanText(STORY, span))).toEqual(['Dana Whitfield', 'Whitfield']);
    expect([count, length]).toEqual([2, STORY.length]);
  });

  test('has what was said, by whom, and where', () => {
    const ready = quotations.find(({ words }) => words === 'We were ready')!;
    expect(ready).toMatchObject({ name: 'Dana Whitfield', kind: 'direct', from: null });
    expect(ready.speaker).toBe(entities.find(({ name }) => name === 'Dana Whitfield')!.key);
    expect(spanText(STORY, ready.span!)).toContain('We were ready');
    const starts = quotations.map(({ span }) => span!.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe('the gloss of an entity', () => {
  const gloss = (...packs: readonly LoadedPack[]) =>
    overviewOf(STORY, packs).entities.find(({ name }) => name === 'Dana Whitfield')!.gloss;
  const place = { quote: 'Dana Whitfield left.', start: 0, end: 20 };
  const entry = { id: 'whitfield', name: 'Dana Whitfield' };
  const background = { text: 'She is from Leeds.', reference: { title: 'A reference' } };

  test('is what the article itself says it is', () =>
    expect(gloss()).toEqual({ words: 'Chief economist at Orchard Bank.', language: 'en' }));

  test('is what a pack in front says it is', () => {
    const definition = { ...place, text: 'An economist.', origin: 'document' as const };
    expect(gloss(packOf('people', [{ ...entry, definition, background }]))?.words).toBe('An economist.');
  });

  test('is what was added from elsewhere where nothing else says it', () => {
    const alone = oversee(
      page('Kim Ray met Kim Ray.'),
      [packOf('people', [{ id: 'ray', name: 'Kim Ray', background }])],
      createGlossaries(),
      NOTHING_MUTED,
    );
    expect(alone.entities[0]!.gloss?.words).toBe('She is from Leeds.');
  });
});

describe('the facts of an overview', () => {
  const known = packOf('known', [{ id: 'nca', name: 'NCA' }]);
  const fact = (value: string, text: string, entries = ['nca']) => ({
    ...{ kind: /^\d/.test(value) ? ('date' as const) : ('amount' as const), value, text, quote: `It came ${text}.` },
    ...{ start: 0, end: text.length, entries },
  });
  const facts = [
    fact('GBP 4', 'for £4'),
    fact('2026-03-02', 'on Monday'),
    fact('2025', 'in 2025'),
    fact('2024', 'in 2024', []),
  ];
  const text = 'The NCA met. It came on Monday. It came for £4.';
  const told = overviewOf(text, [{ ...known, pack: { ...known.pack, facts } }]).facts;

  test('are dates in their order and then all others, of those that the page names', () => {
    expect(told.map(({ value }) => value)).toEqual(['2025', '2026-03-02', 'GBP 4']);
  });

  test('lead to their words where the page says the same', () => {
    expect(told.map(({ span }) => span && spanText(text, span))).toEqual([null, 'on Monday', 'for £4']);
  });
});

describe('of an article that a pack was made of', () => {
  const overview = overviewOf(document, [bundled]);

  test('relations lead only to what the page names, and never to the entry itself', () => {
    const keys = new Set(overview.entities.map(({ key }) => key));
    const relations = overview.entities.flatMap(({ key, relations: own }) => own.map((one) => [key, one.key]));
    expect(relations.length).toBeGreaterThan(20);
    expect(relations.filter(([from, to]) => from === to || !keys.has(to!))).toEqual([]);
  });

  test('whoever relates to another is related to by that one', () => {
    const ties = overview.entities.flatMap(({ key, relations }) => relations.map((one) => `${key} ${one.key}`));
    const back = ties.map((tie) => tie.split(' ').reverse().join(' '));
    expect(back.filter((tie) => !ties.includes(tie))).toEqual([]);
  });

  test('each question is asked once, and its answer leads to the page', () => {
    const questions = overview.questions.map(({ question }) => question);
    expect(questions).toEqual(bundled.pack.qas.map(({ question }) => question));
    expect(overview.questions.every(({ span }) => span !== null)).toBe(true);
  });

  test('what the pack says comes with the passage it rests on', () => {
    const deal = overview.facts.find(({ value }) => value === '2026-03-17')!;
    expect(deal.from).toMatchObject({ id: bundled.pack.id, at: expect.stringMatching(/^at-0-\d+$/) });
  });
});

describe('where several packs know a name', () => {
  const quote = { quote: 'Acme owns Bolt.', start: 0, end: 15 };
  const first = packOf('first', [{ id: 'acme', name: 'Acme' }]);
  const second = packOf('second', [
    { id: 'a', name: 'Acme', relations: [{ type: 'owned-by', target: 'b', ...quote }] },
    { id: 'b', name: 'Bolt' },
  ]);

  test('the first speaks for it, and those behind it add what they know', () => {
    const { entities } = overviewOf('Acme and Bolt met.', [first, second]);
    const acme = entities.find(({ name }) => name === 'Acme')!;
    expect(acme.key).toBe('first/acme');
    expect(acme.relations.map(({ key }) => key)).toEqual(['second/b']);
    const bolt = entities.find(({ name }) => name === 'Bolt')!;
    expect(bolt.relations.map(({ key }) => key)).toEqual(['first/acme']);
  });
});
