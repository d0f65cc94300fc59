import { describe, expect, it } from 'vitest';
import { createGlossaries } from '../../lib/match/glossaries';
import { readPage, summarize } from '../../lib/match/reading';
import { bundled, document, NOTHING_MUTED, packOf, page } from './read';

describe('an article’s own glossary', () => {
  const text = [
    'Ann Lee, the chief engineer of the Example Roads Agency (ERA), opened the bridge at Ambridge on Monday.',
    ...Array.from(
      { length: 12 },
      () =>
        'The old one had stood for two hundred years, and nobody living there had known another, said the people in the market square.',
    ),
    'Lee said that the ERA would paint it in May.',
  ].join('\n');
  const glossaries = createGlossaries();
  const choices = { density: 'all', muted: new Set<string>() } as const;
  const reading = readPage(page(text), [], glossaries, choices);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const last = (spoken: string) => reading.mentions.findLast((mention) => words(mention) === spoken)!;

  it('answers at a later mention with what was said at the first', () => {
    const lee = reading.cards.find(({ key }) => key === last('Lee').keys[0])!;
    expect(lee.name).toBe('Ann Lee');
    expect(lee.definition?.text).toMatch(/chief engineer/);
    expect(text.slice(lee.definition!.start, lee.definition!.end)).toBe(lee.definition!.quote);
  });

  it('is underlined in a way of its own, and only away from the sentence that explains', () => {
    expect(last('Lee')).toMatchObject({ kind: 'own', marked: true });
    expect(last('ERA')).toMatchObject({ kind: 'own', marked: true });
    expect(reading.mentions.find((mention) => words(mention) === 'Ann Lee')).toMatchObject({ marked: false });
  });

  it('is not taken for underlined where it needs no underline: once in all, it is so further down', () => {
    const { mentions } = readPage(page(text), [], glossaries, { ...choices, density: 'fewer' });
    const marked = mentions.filter((mention) => mention.marked).map(words);
    expect(marked).toEqual(expect.arrayContaining(['Lee', 'ERA']));
  });

  it('stands behind what a pack says', () => {
    const era = packOf('mine', [{ id: 'era', name: 'Example Roads Agency', aliases: ['ERA'] }]);
    const both = readPage(page(text), [era], glossaries, choices).mentions.findLast(
      (mention) => words(mention) === 'ERA',
    )!;
    expect(both.keys[0]).toBe('mine/era');
    expect(both.keys).toHaveLength(2);
    expect(both.kind).toBe('name');
  });

  it('is known in a part of the article that is read again', () => {
    const part = 'On Friday Lee said so again.';
    const { mentions } = readPage({ ...page(part), whole: text }, [], glossaries, choices);
    expect(mentions.map(({ keys }) => keys)).toEqual([last('Lee').keys]);
  });

  it('is built once for a text', () => {
    expect(glossaries.of(page(text))).toBe(glossaries.of({ ...page('A part'), whole: text }));
  });

  it('leaves out what the reader has muted, under this name everywhere', () => {
    const muted = new Set(['article/Ann Lee']);
    const { mentions } = readPage(page(text), [], glossaries, { ...choices, muted });
    expect(mentions.map(words)).not.toContain('Lee');
    expect(mentions.map(words)).toContain('ERA');
  });

  it('gives way to a pack that was made of this very article', () => {
    expect(readPage(page(document), [bundled], glossaries, choices).ownPack).toBe(bundled.pack.id);
  });

  it('says of a language it does not know that it found only what holds in any', () => {
    const german =
      'Der Rat der Stadt hat am Montag beschlossen, die alte Brücke über den Fluss für zwei Jahre zu schließen. '.repeat(
        6,
      );
    expect(summarize({ ...page(german), language: 'de' }, [], glossaries, NOTHING_MUTED).neutral).toBe(true);
    expect(summarize(page(text), [], glossaries, NOTHING_MUTED).neutral).toBe(false);
  });
});
