import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry, EntryType } from '../../lib/knowledge/model';
import { compileIndex, loadIndex, scan, select } from '../../lib/match';
import { packsAndText, sentences } from './generators';
import { mentionsOf } from './oracle';

/** ms. Hundreds of texts a second on a free machine, far fewer on a busy one. */
const TIME = 60_000;

test(
  'the matcher finds in any text, with any packs, what the slow and plain oracle finds',
  () => {
    fc.assert(
      fc.property(packsAndText, fc.constantFrom('all', 'fewer', 'none'), ([chosen, text], density) => {
        const indexes = chosen.map(compileIndex);
        expect(select(text, scan(text, indexes), indexes, { density })).toEqual(mentionsOf(text, chosen, density));
      }),
      { numRuns: 2000 },
    );
  },
  TIME,
);

const ambiguous = (type: EntryType, form: string, needs: readonly string[]): Entry => ({
  ...{ id: 'id', name: form, aliases: [{ form: 'Ab', needs: ['Georges Claude'] }], type, mentions: [], relations: [] },
  ...{ needs, blocks: ['Claude Debussy', 'georges claude'] },
});

test(
  'the rules for ambiguous names are those of the oracle',
  () => {
    const packs = [
      { entries: [ambiguous('Person', 'Claude', ['Anthropic', 'in'])] },
      { entries: [ambiguous('Person', 'The Claude', ['said', 'Ab']), ambiguous('Concept', 'claude', ['Anthropic'])] },
    ];
    const indexes = packs.map(compileIndex);
    fc.assert(
      fc.property(sentences, (text) => {
        expect(select(text, scan(text, indexes), indexes, { density: 'all' })).toEqual(mentionsOf(text, packs, 'all'));
      }),
      { numRuns: 2000 },
    );
  },
  TIME,
);

test(
  'an index that was stored and loaded finds the same as the one that was compiled',
  () => {
    fc.assert(
      fc.property(packsAndText, ([chosen, text]) => {
        const compiled = chosen.map(compileIndex);
        const loaded = compiled.map(({ buffer }) => loadIndex(buffer.slice(0)));
        expect(scan(text, loaded)).toEqual(scan(text, compiled));
      }),
      { numRuns: 500 },
    );
  },
  TIME,
);

test(
  'mentions are sorted and apart, and each covers whole characters of the text',
  () => {
    fc.assert(
      fc.property(packsAndText, ([chosen, text]) => {
        const indexes = chosen.map(compileIndex);
        const mentions = select(text, scan(text, indexes), indexes, { density: 'all' });
        for (const [at, { start, end, refs }] of mentions.entries()) {
          expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(refs.length).toBeGreaterThan(0);
          for (const edge of [start, end])
            expect(/[\ud800-\udbff]$/.test(text.slice(0, edge)) && /^[\udc00-\udfff]/.test(text.slice(edge))).toBe(
              false,
            );
        }
      }),
      { numRuns: 500 },
    );
  },
  TIME,
);
