import { describe, expect, it } from 'vitest';
import { cardsFor, summarize } from '../../lib/match/reading';
import { bundled, document, NO_GLOSSARIES, NOTHING_MUTED, packOf, page, readWith } from './read';

describe('reading the document the bundled pack was built from', () => {
  const { mentions, cards } = readWith(page(document), [bundled]);
  const summary = summarize(page(document), [bundled], NO_GLOSSARIES, NOTHING_MUTED);

  it('finds every mention of every entry, as the builder found them, and no other', () => {
    const found = mentions.map(({ keys, start, end }) => `${keys[0]} ${start}-${end} ${document.slice(start, end)}`);
    const known = bundled.pack.entries
      .flatMap(({ id, mentions }) => mentions.map((span) => ({ id, ...span })))
      .sort((a, b) => a.start - b.start)
      .map(({ id, start, end }) => `${bundled.pack.id}/${id} ${start}-${end} ${document.slice(start, end)}`);
    expect(known.length).toBeGreaterThan(100);
    expect(found).toEqual(known);
  });

  it('sums it up with the points written for it, each at its place', () => {
    expect(summary.pointsFrom).toBe('pack');
    expect(summary.points.map(({ span }) => document.slice(span!.start, span!.end))).toEqual(
      bundled.pack.summary.map(({ quote }) => quote),
    );
  });

  it('counts each entity', () => {
    for (const { key, count } of summary.entities)
      expect(mentions.filter(({ keys }) => keys[0] === key).length).toBe(count);
    expect(summary.entities.reduce((sum, { count }) => sum + count, 0)).toBe(mentions.length);
  });

  it('sends along the card of every mention and of all it refers to', () => {
    const keys = new Set(cards.map(({ key }) => key));
    for (const { keys: wanted } of mentions) for (const key of wanted) expect(keys).toContain(key);
    for (const { key } of bundled.pack.entries.flatMap((entry) =>
      entry.relations.map(({ target }) => ({ key: `${bundled.pack.id}/${target}` })),
    ))
      expect(keys).toContain(key);
  });
});

describe('reading a page', () => {
  const mine = packOf('mine', [{ id: 'acme', name: 'Acme' }]);
  const theirs = packOf('theirs', [
    { id: 'acme-corp', name: 'Acme' },
    { id: 'acme-river', name: 'Acme River', type: 'Place' },
  ]);

  it('lets the first pack speak and carries the later ones along', () => {
    const { mentions } = readWith(page('They say Acme pays.'), [mine, theirs]);
    expect(mentions.map(({ keys }) => keys)).toEqual([['mine/acme', 'theirs/acme-corp']]);
  });

  it('takes the longest name, whichever pack has it', () => {
    const { mentions } = readWith(page('They swim in the Acme River now.'), [mine, theirs]);
    expect(mentions.map(({ keys }) => keys)).toEqual([['theirs/acme-river']]);
  });

  it('of two bearers of one name in one pack, guesses neither', () => {
    const twins = packOf('twins', [
      { id: 'smith-a', name: 'Smith' },
      { id: 'smith-b', name: 'Smith', type: 'Person' },
    ]);
    const { mentions } = readWith(page('Then Smith left.'), [twins]);
    expect(mentions[0]?.keys).toEqual(['twins/smith-a', 'twins/smith-b']);
  });

  it('tells names from terms', () => {
    const mixed = packOf('mixed', [
      { id: 'acme', name: 'Acme' },
      { id: 'anvil', name: 'anvil', type: 'Concept' },
    ]);
    const { mentions } = readWith(page('They say Acme sells anvils.'), [mixed]);
    expect(mentions.map(({ kind }) => kind)).toEqual(['name', 'term']);
  });

  it('sums up an article no pack knows by its own sentences, and says so', () => {
    const text = [
      'The council of Ambridge voted on Monday to close the old bridge over the river for two years.',
      'Engineers had found cracks in three of its five arches after the floods of last winter.',
      'Shops on the far bank fear for their trade, and the council has promised them help.',
      'A ferry will carry people across from May, but it will not take cars or carts.',
      'The bridge was built in 1784 and has been closed only once before, in 1947.',
    ].join('\n');
    const summary = summarize(page(text), [bundled], NO_GLOSSARIES, NOTHING_MUTED);
    expect(summary.pointsFrom).toBe('extract');
    expect(summary.points.length).toBeGreaterThanOrEqual(3);
    for (const { text: sentence, span } of summary.points) expect(text.slice(span!.start, span!.end)).toBe(sentence);
  });

  it('is no worse for a text with nothing in it', () => {
    expect(readWith(page(''), [bundled]).mentions).toEqual([]);
    expect(summarize(page(''), [bundled], NO_GLOSSARIES, NOTHING_MUTED)).toMatchObject({
      words: 0,
      minutes: 1,
      points: [],
      entities: [],
    });
  });

  it('leaves out what stands before the place it is asked to read from, and counts from there', () => {
    const lead = 'They say Acme pays.\n';
    const text = `${lead}And Acme River is dry.`;
    const { mentions } = readWith({ ...page(text), from: lead.length }, [theirs]);
    expect(mentions.map(({ start, end }) => text.slice(lead.length).slice(start, end))).toEqual(['Acme River']);
  });

  it('underlines nothing again that was underlined right before that place', () => {
    const lead = 'They say Acme pays.\n';
    const { mentions } = readWith({ ...page(`${lead}Acme has paid.`), from: lead.length }, [mine]);
    expect(mentions.map(({ marked }) => marked)).toEqual([false]);
  });

  it('lets what stands before that place speak for a name that needs company', () => {
    const guarded = packOf('guarded', [{ id: 'claude', name: 'Claude', needs: ['Anthropic'] }]);
    const lead = 'They say Anthropic pays.\n';
    const text = `${lead}Now they use Claude for it.`;
    expect(readWith({ ...page(text), from: lead.length }, [guarded]).mentions).toHaveLength(1);
    expect(readWith(page(text.slice(lead.length)), [guarded]).mentions).toHaveLength(0);
  });

  it('finds no card under a key nobody knows', () => {
    expect(cardsFor(new Set(['mine/nobody', 'nonsense']), [mine])).toEqual([]);
  });
});
