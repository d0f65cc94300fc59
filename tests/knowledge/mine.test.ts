import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../lib/knowledge';
import type { Card } from '../../lib/knowledge/card';
import { asNotes } from '../../lib/knowledge/mine/card';
import {
  EMPTY_DRAFT,
  type TermDraft,
  termNamed,
  withAll,
  withBack,
  withChanged,
  withNew,
  without,
} from '../../lib/knowledge/mine/change';
import { checkTerm } from '../../lib/knowledge/mine/check';
import { packOfTerms, type Term, termsOf } from '../../lib/knowledge/mine/term';
import { ENTRY_TYPES } from '../../lib/knowledge/model';
import { compileIndex } from '../../lib/match';
import { cardsFor } from '../../lib/match/reading';
import { readWith } from '../match/read';

const draft = (name: string, more: Partial<TermDraft> = {}): TermDraft => ({ ...EMPTY_DRAFT, name, ...more });
const terms = (...drafts: readonly TermDraft[]): Term[] => drafts.reduce<Term[]>(withNew, []);

const words = fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'ẞ', '𝐀', ' ', '-', '1', '字'), minLength: 1 });
const name = words.filter((text) => text.trim() === text && /[\p{L}\p{N}]/u.test(text));
const names = fc.uniqueArray(name, { maxLength: 3 });
const anyDraft: fc.Arbitrary<TermDraft> = fc
  .record({
    ...{ name, note: fc.oneof(fc.constant(''), name), type: fc.constantFrom(...ENTRY_TYPES), exact: fc.boolean() },
    ...{ aliases: names, needs: names, blocks: names },
    noted: fc.constantFrom('', '2026-11-28'),
    met: fc.option(
      fc.record({ quote: name, title: fc.string(), address: fc.webUrl(), date: fc.constant('2026-11-27') }),
    ),
  })
  .map((made) => ({ ...made, aliases: made.aliases.filter((alias) => alias !== made.name) }))
  .map((made) => (made.note ? made : { ...made, noted: '' }));

describe('the reader’s terms', () => {
  it('become a pack that parses, and are the same when they come back from it', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 5 }), (drafts) => {
        const given = terms(...drafts);
        const read = parsePack(JSON.parse(JSON.stringify(packOfTerms(given))));
        expect(read).not.toHaveProperty('problems');
        expect('pack' in read && termsOf(read.pack)).toEqual(given);
      }),
    );
  });

  it('have an id each, which stays when the name is changed', () => {
    const [first, second] = terms(draft('AWS'), draft('aws', { type: 'Product' }));
    expect([first!.id, second!.id]).toEqual(['aws', 'aws-2']);
    expect(withChanged([first!, second!], 'aws', draft('Amazon Web Services')).map(({ id }) => id)).toEqual([
      'aws',
      'aws-2',
    ]);
    expect(terms(draft('𝐀'))[0]!.id).toBe('term');
  });

  it('forget the page of a term that is gone', () => {
    const met = { quote: 'A sale.', title: 'News', address: 'https://news.example/a', date: '2026-11-28' };
    const given = terms(draft('Sale', { met }), draft('Bank'));
    expect(JSON.stringify(packOfTerms(given))).toContain('news.example');
    expect(JSON.stringify(packOfTerms(without(given, 'sale')))).not.toContain('news.example');
  });

  it('come back to their place when a deletion is undone, and only once', () => {
    const given = terms(draft('A'), draft('B'), draft('C'));
    const back = withBack(without(given, 'b'), given[1]!, 1);
    expect(back).toEqual(given);
    expect(withBack(back, given[1]!, 1)).toBe(back);
  });

  it('join those of a file, which replace what has their ids', () => {
    const joined = withAll(terms(draft('A'), draft('B')), terms(draft('B', { note: 'New.' }), draft('C')));
    expect(joined.map(({ id, note }) => [id, note])).toEqual([
      ['a', ''],
      ['b', 'New.'],
      ['c', ''],
    ]);
  });

  it('are found by any of their names, in any letter case', () => {
    const given = terms(draft('Orchard Bank', { aliases: ['the bank'] }));
    expect(termNamed(given, 'ORCHARD  bank')?.id).toBe('orchard-bank');
    expect(termNamed(given, 'The Bank')?.id).toBe('orchard-bank');
    expect(termNamed(given, 'bank')).toBeUndefined();
  });
});

describe('in a text, a term', () => {
  const found = (given: TermDraft, text: string) => {
    const pack = packOfTerms(terms(given));
    const { mentions } = readWith({ text }, [{ pack, index: compileIndex(pack) }]);
    return mentions.map(({ start, end }) => text.slice(start, end));
  };

  it.each<[string, TermDraft, string, string[]]>([
    ['stands in any letter case', draft('bond'), 'Bond prices: a bond.', ['Bond', 'bond']],
    ['stands only as written where that is asked', draft('BOND', { exact: true }), 'A bond, a BOND.', ['BOND']],
    ['that is a name stands as written', draft('Lee', { type: 'Person', exact: true }), 'lee side, Lee', ['Lee']],
    ['and in any case where that is asked', draft('Lee', { type: 'Person' }), 'lee side, Lee', ['lee', 'Lee']],
    ['needs one of its words', draft('Claude', { needs: ['Anthropic'] }), 'Claude painted.', []],
    ['has one of them', draft('claude', { needs: ['Anthropic', 'x'] }), 'By Anthropic, claude.', ['claude']],
    ['is none inside a longer name', draft('amazon', { blocks: ['Amazon rainforest'] }), 'The Amazon rainforest.', []],
    [
      'goes by its other names',
      draft('NCA', { aliases: ['the Authority'] }),
      'So the authority said.',
      ['the authority'],
    ],
  ])('%s', (_, given, text, expected) => expect(found(given, text)).toEqual(expected));
});

describe('a draft', () => {
  const others = terms(draft('Bank', { aliases: ['lender'] }));
  it.each<[string, TermDraft, unknown[]]>([
    ['that is whole is taken', draft('Bond', { blocks: ['Bond Street'], aliases: ['IOU'] }), []],
    ['without a name', draft(''), [{ field: 'name', kind: 'no-word', value: '' }]],
    ['without a letter', draft('+++'), [{ field: 'name', kind: 'no-word', value: '+++' }]],
    ['of another’s name', draft('LENDER'), [{ field: 'name', kind: 'taken', value: 'LENDER', by: 'Bank' }]],
    [
      'of another’s alias',
      draft('X', { aliases: ['y', 'bank'] }),
      [{ field: 'aliases', kind: 'taken', value: 'bank', by: 'Bank' }],
    ],
    ['as long as a passage', draft('x'.repeat(121)), [{ field: 'name', kind: 'too-long', most: 120 }]],
    ['with an essay', draft('X', { note: 'x'.repeat(4001) }), [{ field: 'note', kind: 'too-long', most: 4000 }]],
    ['with a need of signs', draft('X', { needs: ['…'] }), [{ field: 'needs', kind: 'no-word', value: '…' }]],
    [
      'not to be part of what does not hold it',
      draft('X', { blocks: ['a Y', '!'] }),
      [{ field: 'blocks', kind: 'no-word', value: '!' }],
    ],
    ['not to be part of itself', draft('X', { blocks: ['x'] }), [{ field: 'blocks', kind: 'not-around', value: 'x' }]],
  ])('%s', (_, given, problems) => expect(checkTerm(given, others)).toEqual(problems));
});

describe('the card of a term', () => {
  const words = { pack: 'My terms', note: 'Your own note' };
  const met = { quote: 'A bond fell.', title: 'News', address: 'https://news.example/a', date: '2026-11-27' };
  const cardOf = (given: TermDraft, more: Partial<Card> = {}) => {
    const pack = packOfTerms(terms(given));
    const cards = cardsFor(new Set(['my-terms/bond']), [{ pack, index: compileIndex(pack) }]);
    return asNotes([{ ...cards[0]!, ...more }], [pack], words)[0]!;
  };

  it('says whose word it is, and as of when', () => {
    const { source, definition, alsoIn } = cardOf(draft('Bond', { note: 'A debt.', noted: '2026-11-28' }));
    expect(source).toEqual({ title: 'My terms', publisher: 'Your own note', published: '2026-11-28' });
    expect([definition?.text, alsoIn]).toEqual(['A debt.', undefined]);
  });

  it('leads to the page where it was met, before the articles that are kept and once', () => {
    const other = { title: 'Old', address: 'https://news.example/b', date: '2026-01-01', quote: 'Bonds.' };
    const { alsoIn, context } = cardOf(draft('Bond', { met }), { alsoIn: [other, { ...other, address: met.address }] });
    expect(alsoIn).toEqual([met, other]);
    expect(context).toBeUndefined();
  });

  it('is told from those of other packs', () => {
    const card = { key: 'other/bond' } as Card;
    expect(asNotes([card], [packOfTerms(terms(draft('Bond')))], words)).toEqual([card]);
  });
});
