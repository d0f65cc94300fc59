import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../lib/knowledge/card';
import type { Entry } from '../../lib/knowledge/model';
import { type DistantPack, packsNear, packsWith } from '../../lib/match/distant';
import { cardsFor, type LoadedPack, readPage } from '../../lib/match/reading';
import { NO_GLOSSARIES, NOTHING_MUTED, packOf, page } from './read';

/** The same pack, its entries somewhere else; `asked` gathers what was asked for there. */
function distant(
  { pack, index }: LoadedPack,
  asked: (number | string)[] = [],
  lost: readonly string[] = [],
): DistantPack {
  const { entries, ...head } = pack;
  const find = (one: number | string): Entry | undefined =>
    typeof one === 'number' ? entries[one] : entries.find(({ id }) => id === one);
  return {
    head,
    index,
    async entries(wanted) {
      asked.push(...wanted);
      return wanted.map(find).map((entry) => (entry && !lost.includes(entry.id) ? entry : undefined));
    },
  };
}

const relation = (target: string) => ({ type: 'owns', target, quote: 'owns', start: 0, end: 4 });
const big = packOf('big', [
  { id: 'acme', name: 'Acme', relations: [relation('bolt')] },
  { id: 'bolt', name: 'Bolt' },
  { id: 'cog', name: 'Cog', type: 'Concept' },
  { id: 'acme-river', name: 'Acme River', type: 'Place' },
]);
const small = packOf('small', [{ id: 'cog', name: 'Cog' }]);
const choices = { ...NOTHING_MUTED, density: 'all' } as const;

/** Cards with the relations that are told from their own end: what refers to them from elsewhere is not known. */
const outward = (cards: readonly Card[]) =>
  cards
    .map(({ key, name, relations }) => ({ key, name, to: relations.filter((one) => 'inverse' in one && !one.inverse) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

async function readNear(text: string, packs: Parameters<typeof packsNear>[1]) {
  return readPage(page(text), await packsNear(page(text), packs, NO_GLOSSARIES), NO_GLOSSARIES, choices);
}

describe('a pack whose entries lie elsewhere', () => {
  it('is read as one that is here', async () => {
    const words = fc.constantFrom('Acme', 'Acme River', 'Bolt', 'cog', 'cogs', 'Cog', 'and', '.', '\n');
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 12 }), fc.boolean(), async (parts, first) => {
        const text = parts.join(' ');
        const order = <T>(one: T, other: T) => (first ? [one, other] : [other, one]);
        const here = readPage(page(text), order(big, small), NO_GLOSSARIES, choices);
        const near = await readNear(text, first ? [distant(big), small] : [small, distant(big)]);
        expect(near.mentions).toEqual(here.mentions);
        const keys = near.cards.map(({ key }) => key);
        expect(keys).toEqual(expect.arrayContaining(here.mentions.flatMap((mention) => mention.keys)));
        expect(outward(near.cards)).toEqual(outward(here.cards.filter(({ key }) => keys.includes(key))));
      }),
    );
  });

  it('is asked for what the page names and what that refers to, and nothing else', async () => {
    const asked: (number | string)[] = [];
    const { cards } = await readNear('They say Acme pays. Acme River is dry.', [distant(big, asked)]);
    expect(asked).toEqual([0, 3, 'bolt']);
    expect(cards.map(({ key }) => key).sort()).toEqual(['big/acme', 'big/acme-river', 'big/bolt']);
    asked.length = 0;
    await readNear('Nothing is named.', [distant(big, asked)]);
    expect(asked).toEqual([]);
  });

  it('says nothing of an entry that cannot be read, and the next pack does', async () => {
    const { mentions } = await readNear('A Cog and a Bolt.', [distant(big, [], ['cog']), small]);
    expect(mentions.map(({ keys }) => keys)).toEqual([['small/cog'], ['big/bolt']]);
  });

  it('gives cards by their keys', async () => {
    const keys = ['big/bolt', 'small/cog', 'big/nobody', 'other/acme'];
    const near = await packsWith(keys, [distant(big), small]);
    expect(cardsFor(new Set(keys), near).map(({ key }) => key)).toEqual(['big/bolt', 'small/cog']);
  });
});
