import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/knowledge/model';
import type { Glossaries } from '../../lib/match/glossaries';
import { keptWithout, packOfKept } from '../../lib/match/kept';
import { KEPT, muteKey } from '../../lib/match/own';
import { type LoadedPack, readPage } from '../../lib/match/reading';
import { entry } from '../platform/library-packs';
import { NO_GLOSSARIES, NOTHING_MUTED, packOf, page } from './read';

const reiver = entry('Tomas Reiver: The chair of the board.', { type: 'Person', aliases: ['Reiver'] });
const keptOf = (...entries: readonly Entry[]) => packOfKept([{ id: 'kept-1', entries }]);

/** What is found with `packs`: the words, whose they are, and whether they are underlined. */
function found(text: string, packs: readonly LoadedPack[], glossaries: Glossaries = NO_GLOSSARIES) {
  const { mentions } = readPage(page(text), packs, glossaries, { ...NOTHING_MUTED, density: 'all' });
  return mentions.map(({ start, end, keys, marked }) => ({ words: text.slice(start, end), keys, marked }));
}
const wordsIn = (text: string, ...entries: readonly Entry[]) =>
  found(text, [keptOf(...entries)]).map(({ words, marked }) => (marked ? `_${words}_` : words));
/** A glossary of the article in view. */
const saying = (...entries: Partial<Entry>[]): Glossaries => ({ of: () => packOf('article-here', entries) });

describe('what a kept article explains', () => {
  it('is explained in the next one that only names it', () => {
    const text = 'Tomas Reiver wrote. He was late, Reiver said.';
    expect(found(text, [keptOf(reiver)])).toEqual([
      { words: 'Tomas Reiver', keys: [`${KEPT}/kept-1/tomas-reiver`], marked: true },
      { words: 'Reiver', keys: [`${KEPT}/kept-1/tomas-reiver`], marked: false },
    ]);
  });

  it('gives way to a pack and to the article itself, also where they know only a part of its words', () => {
    const bank = entry('Bank of Norland: The central bank.');
    const text = 'The Bank of Norland and Tomas Reiver spoke.';
    const own = saying({ id: 'norland', name: 'Norland', type: 'Place' });
    const keys = found(text, [packOf('mine', [{ id: 'reiver', name: 'Reiver' }]), keptOf(reiver, bank)], own);
    expect(keys.map((one) => one.keys)).toEqual([['article-here/norland'], ['mine/reiver']]);
  });

  it('is muted by its name, whichever article brings it', () => {
    const key = `${KEPT}/kept-1/tomas-reiver`;
    const muted = new Set([muteKey({ key: 'article-here/x', name: 'Tomas Reiver' })]);
    expect(muted.has(muteKey({ key, name: 'Tomas Reiver' }))).toBe(true);
    const reading = readPage(page('Tomas Reiver'), [keptOf(reiver)], NO_GLOSSARIES, { muted, density: 'all' });
    expect(reading.mentions).toEqual([]);
  });

  it('is not told again to the article that it is from', () => {
    const kept = packOfKept([
      { id: 'kept-1', entries: [reiver] },
      { id: 'kept-2', entries: [entry('Acme: Acme makes anvils.')] },
    ]);
    const text = 'Tomas Reiver of Acme Corp';
    expect(found(text, [keptWithout(kept, 'kept-1')]).map(({ words }) => words)).toEqual(['Acme']);
    expect(found(text, [keptWithout(kept, null)])).toHaveLength(2);
  });
});

describe('what several kept articles name', () => {
  it('is one entry, in the words of the latest that says what it is, under all its names', () => {
    const { pack } = packOfKept([
      { id: 'new', entries: [entry('Acme')] },
      { id: 'middle', entries: [entry('Acme: Acme makes anvils.', { aliases: ['ACM'] })] },
      { id: 'old', entries: [entry('ACM: A maker of bolts.')] },
    ]);
    expect(pack.entries.map(({ id, name, aliases }) => ({ id, name, aliases }))).toEqual([
      { id: 'middle/acme', name: 'Acme', aliases: ['ACM'] },
    ]);
  });

  it('stays two where they are of two kinds, and both answer', () => {
    const place = entry('Jordan: A country.', { type: 'Place' });
    const firm = entry('Jordan: A maker of brushes.');
    const kept = packOfKept([
      { id: 'a', entries: [place] },
      { id: 'b', entries: [firm] },
    ]);
    expect(found('It is made in Jordan now.', [kept])[0]!.keys).toEqual([`${KEPT}/a/jordan`, `${KEPT}/b/jordan`]);
  });

  it('is left out where they say nothing of it', () => {
    const { context: _, ...silent } = entry('Acme');
    expect(keptOf(silent).pack.entries).toEqual([]);
  });
});

describe('words that may mean something else in another article', () => {
  it.each([
    ['a surname without the full name', 'Then Reiver wrote.', [reiver], []],
    ['a single name in small letters elsewhere', 'Up to Target. The target moved.', [entry('Target: A shop.')], []],
    ['a single name at a sentence’s start alone', 'Target moved.', [entry('Target: A shop.')], []],
    ['a single name with its own capital', 'Up at Target again.', [entry('Target: A shop.')], ['_Target_']],
    ['an acronym', 'NIB moved.', [entry('NIB: A board.')], ['_NIB_']],
    ['a common word', 'A provision.', [entry('provision: Money set aside.', { type: 'Concept' })], ['provision']],
    ['a common word that nothing defines', 'A provision.', [entry('provision', { type: 'Concept' })], []],
    [
      'a term of two words',
      'By ground heave.',
      [entry('ground heave: Soil rises.', { type: 'Concept' })],
      ['_ground heave_'],
    ],
    ['a name that nothing defines', 'By Acme Tools.', [entry('Acme Tools')], ['Acme Tools']],
  ] as const)('%s', (_, text, entries, words) => {
    expect(wordsIn(text, ...entries)).toEqual(words);
  });
});
