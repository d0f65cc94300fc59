/** Packs and texts for the properties of the matcher. */
import fc from 'fast-check';
import type { AliasRule, Entry, EntryType } from '../../lib/knowledge/model';

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
export const packsAndText = packs.chain((chosen) => {
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

/** Running text about one ambiguous name, for the rules that look around it. */
export const sentences = fc
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
