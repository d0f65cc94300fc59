import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AliasRule, Entry, EntryType } from '../../lib/knowledge/model';
import { compileIndex, loadIndex, scan, select } from '../../lib/match';
import { mentionsOf } from './oracle';

/** Small enough that terms occur, rich in what words can be made of and parted by. */
const WORDS = ['ab', 'Ab', 'AB', 'b', 'É', 'e\u0301', 'é', 'İ', 'i', 'I', 'ß', 'ẞ', 's', 'boss', 'bosses', 'policy'];
const MORE_WORDS = [
  'policies',
  'hero',
  'heroes',
  'doe',
  'does',
  'Claude',
  'claude',
  'CLAUDE',
  '中',
  '文',
  'か\u3099',
  'が',
];
const SIGNS = [
  "'s",
  '’s',
  "'",
  '’',
  '.',
  '&',
  '+',
  '#',
  '"',
  '”',
  '“',
  ',',
  '(',
  '🙂',
  '𝒜',
  '\ud83d',
  '. ',
  '! ',
  '\u0301',
];
const GAPS = [' ', ' ', ' ', '  ', '\u00a0', '-', '–', '—', ' - ', '\n', '\u00ad', '\u200b', '\t'];

const piece = fc.constantFrom(...WORDS, ...MORE_WORDS, ...SIGNS, ...GAPS);
const form = fc.array(piece, { minLength: 0, maxLength: 5 }).map((pieces) => pieces.join(''));
const likelyForm = fc.oneof(
  form,
  fc.constantFrom(
    'Claude',
    'ab',
    'Ab',
    'AB',
    'policy',
    'boss',
    'C++',
    '.NET',
    'U.S.',
    'Ab Claude',
    'claude ab',
    'hero',
  ),
);
const lists = fc.option(fc.array(likelyForm, { maxLength: 2 }), { nil: undefined });
const rule: fc.Arbitrary<AliasRule> = fc.record(
  {
    form: likelyForm,
    match: fc.constantFrom('exact' as const, 'fold' as const),
    plural: fc.boolean(),
    needs: fc.array(likelyForm, { maxLength: 2 }),
  },
  { requiredKeys: ['form'] },
);
const entry: fc.Arbitrary<Entry> = fc
  .record({
    name: likelyForm,
    aliases: fc.array(fc.oneof(likelyForm, rule), { maxLength: 2 }),
    type: fc.constantFrom<EntryType>('Concept', 'Organization'),
    needs: lists,
    blocks: lists,
  })
  .map(({ needs, blocks, ...rest }) => ({
    ...{ id: 'id', mentions: [], relations: [], ...rest },
    ...(needs && { needs }),
    ...(blocks && { blocks }),
  }));
const packs = fc.array(fc.record({ entries: fc.array(entry, { maxLength: 4 }) }), { minLength: 1, maxLength: 2 });
/** Texts made of the packs' own terms and of everything else. */
const packsAndText = packs.chain((chosen) => {
  const terms = chosen.flatMap(({ entries }) =>
    entries.flatMap(({ name, aliases, needs = [], blocks = [] }) => [
      ...[name, ...needs, ...blocks],
      ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form)),
    ]),
  );
  const part = fc.oneof(
    piece,
    fc.constant(' '),
    fc.constantFrom('ab', ...terms, ...terms.map((term) => term.toUpperCase())),
  );
  return fc.tuple(
    fc.constant(chosen),
    fc.array(part, { maxLength: 24 }).map((parts) => parts.join('')),
  );
});

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

/** Running text about one ambiguous name, for the rules that look around it. */
const sentences = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'Claude',
        'Claude',
        'claude',
        'CLAUDE',
        'Anthropic',
        'Debussy',
        'Georges',
        'In',
        'said',
        'The',
        'Ab',
      ),
      fc.constantFrom(
        ' ',
        ' ',
        ' ',
        ' ',
        ', ',
        '. ',
        '! ',
        '.',
        '\n',
        '-',
        "'s ",
        '’s ',
        ' “',
        '” ',
        '\u00a0',
        ' \u00ad',
      ),
    ),
    { maxLength: 16 },
  )
  .map((words) => words.flat().join(''));
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
