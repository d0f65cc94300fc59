/** What a panel may have to show, made up. */
import type { CardRelation, Elsewhere } from '../../../lib/knowledge/card';
import type { Passage } from '../../../lib/knowledge/evidence';
import { ENTRY_TYPES, type EntryType } from '../../../lib/knowledge/model';
import type { LookUpHit } from '../../../lib/match/look-up';
import type { OverviewEntity, PageFact, PageOverview } from '../../../lib/match/overview';

export const LENGTH = 6000;

const relation = (key: string, name: string, type: string, more: Partial<CardRelation> = {}): CardRelation => ({
  ...{ key: `p/${key}`, name, quote: `A sentence of the article that tells of ${name}.`, hedged: 'no' },
  ...{ type, inverse: false },
  ...more,
});

const entity = (
  key: string,
  name: string,
  type: EntryType,
  places: readonly number[],
  relations: readonly CardRelation[] = [],
  gloss = '',
): OverviewEntity => ({
  ...{ key: `p/${key}`, name, type, forms: [], language: 'en', relations },
  ...(gloss && { gloss: { words: gloss, language: 'en' } }),
  count: places.length,
  spans: places.map((start) => ({ start, end: start + name.length })),
});

export const COMPANY: readonly OverviewEntity[] = [
  entity(
    'orchard',
    'Orchard Bank',
    'Organization',
    [60, 480, 3100, 3300, 5700],
    [
      relation('nca', 'Northern Credit Authority', 'disputes-with'),
      relation('harbour', 'Harbour Mutual', 'acquired', { hedged: 'unsaid' }),
      relation('whitfield', 'Dana Whitfield', 'works-for', { inverse: true }),
    ],
    'A bank in Leeds that lends to builders, and has done so since its merger with two building societies of the North.',
  ),
  entity(
    'nca',
    'Northern Credit Authority',
    'GovernmentOrganization',
    [210, 2400, 5800],
    [relation('orchard', 'Orchard Bank', 'disputes-with'), relation('leeds', 'Leeds', 'located-in')],
    'A regulator in Leeds.',
  ),
  {
    ...entity(
      'whitfield',
      'Dana Whitfield',
      'Person',
      [0, 4100, 5400],
      [relation('orchard', 'Orchard Bank', 'works-for')],
      'Chief economist at Orchard Bank.',
    ),
    met: {
      ...{ title: 'Lenders face new rules', address: 'https://news.example/rules', date: '2026-03-03' },
      quote: 'Dana Whitfield led the lenders.',
    },
  },
  entity(
    'harbour',
    'Harbour Mutual',
    'Organization',
    [3250],
    [relation('orchard', 'Orchard Bank', 'acquired', { hedged: 'unsaid', inverse: true })],
  ),
  entity(
    'leeds',
    'Leeds',
    'Place',
    [240, 2500],
    [relation('nca', 'Northern Credit Authority', 'located-in', { inverse: true })],
  ),
  entity('bridging', 'bridging loan', 'Concept', [600, 900, 1200, 4900, 5600]),
  entity('tamar', 'Tamar Holdings', 'Organization', [3900]),
  entity('linden', 'Linden Press', 'Periodical', [4700]),
];

const FIRST = 'Orchard Harbour Northern Meridian Ashdown Calder Westgate Linden Quarry Tamar'.split(' ');
const LAST = 'Bank Mutual Authority Partners Press Holdings Council'.split(' ');
const nameOf = (at: number): string =>
  at === 9
    ? 'A name as long as the laws and offices of large unions of states have'
    : `${FIRST[at % 10]} ${LAST[(at * 3) % 7]}`;

/** So many of every kind that all have something to do with others, the first ones with many. */
function crowdOf(size: number): OverviewEntity[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (let at = 0; at < size; at++)
    for (const other of [Math.floor(at / 4), (at * 7 + 3) % Math.ceil(size / 3)])
      if (other !== at) pairs.set([at, other].sort().join(), [at, other]);
  return Array.from({ length: size }, (_, at) => {
    const others = [...pairs.values()].flatMap((pair) =>
      pair.includes(at) ? pair.filter((other) => other !== at) : [],
    );
    const places = Array.from({ length: 1 + ((at * 5) % 9) }, (__, n) => (at * 97 + n * 613) % LENGTH);
    return entity(
      String(at),
      nameOf(at),
      ENTRY_TYPES[at % ENTRY_TYPES.length]!,
      places.sort((a, b) => a - b),
      others.map((other) => relation(String(other), nameOf(other), 'has-agreement-with')),
    );
  });
}

/** As many as a picture has room for at first sight, and as many as it can have. */
export const SOME: readonly OverviewEntity[] = crowdOf(24);
export const CROWD: readonly OverviewEntity[] = crowdOf(60);

const from = { id: 'ports', title: 'Ports and ships', at: 'at-0-12' };

export const OVERVIEW: PageOverview = {
  title: 'Lenders face new rules',
  language: 'en',
  words: 1190,
  minutes: 5,
  points: [
    { text: 'Lenders face the strictest rules in years, an economist says.', span: { start: 0, end: 9 } },
    { text: 'The rules are about bridging loans, which have grown quickly.', span: { start: 9, end: 19 } },
  ],
  pointsFrom: 'pack',
  cut: false,
  neutral: false,
  length: LENGTH,
  entities: COMPANY,
  quotations: [
    ['We were ready', 'direct', 'p/whitfield', 'Dana Whitfield', 5600],
    ['lenders were facing the strictest rules in years', 'reported', 'p/whitfield', 'Dana Whitfield', 40],
    ['No list of those present will be given out', 'direct', null, 'A person who was there', 2100],
  ].map(([words, kind, speaker, name, start]) => ({
    ...{ words: String(words), kind: kind === 'direct' ? 'direct' : 'reported', name: String(name), from },
    ...{ speaker: speaker === null ? null : String(speaker), span: { start: Number(start), end: Number(start) + 9 } },
  })),
  facts: [
    ['date', '2024', 'in 2024', 'The talks began in 2024, behind closed doors.'],
    ['date', '2025-11', 'last November', 'They were broken off last November.'],
    ['date', '2026-03-02', 'on Monday', 'The rules were announced on Monday.'],
    ['amount', 'GBP 40000000', 'more than £40 million', 'They will cost more than £40 million to put in place.'],
    ['percentage', '12', '12 percent', 'Such loans have grown by 12 percent in a year.'],
  ].map(([kind, value, text, quote], at) => ({
    ...{ kind: kind as PageFact['kind'], value: value!, text: text!, quote: quote!, from: null },
    span: { start: at * 100, end: at * 100 + 9 },
  })),
  questions: [
    { question: 'What is a bridging loan?', answer: 'A short loan.', span: { start: 600, end: 620 }, from: null },
    { question: 'Who regulates lenders?', answer: 'The Northern Credit Authority.', span: null, from },
  ],
};

export const HITS: readonly LookUpHit[] = [
  {
    ...{ key: 'banks/orchard', name: 'Orchard Bank', type: 'Organization', language: 'en', defined: true },
    ...{ said: 'A bank in Leeds.', pack: { id: 'banks', title: 'British banking' }, date: '', passage: '' },
  },
  {
    ...{ key: 'kept/bank', name: 'Bank of the North', type: 'Organization', language: 'en', defined: false },
    said: 'The Bank of the North would not comment on what had been decided that morning.',
    pack: { id: 'kept', title: 'Court hears the challenge', address: 'https://news.example/court' },
    ...{ date: '2026-06-11', passage: 'at-0-90' },
  },
];

export const SENTENCES: readonly Elsewhere[] = [
  {
    ...{ title: 'Court hears the challenge', address: 'https://news.example/court', date: '2026-06-11' },
    quote: 'Orchard Bank is among the lenders that have challenged the rules.',
  },
];

const passage = (start: number, quote: string, claims: Passage['claims']): Passage => ({
  ...{ start, end: start + quote.length, quote, claims },
});

export const PASSAGES: readonly Passage[] = [
  passage(
    0,
    'Dana Whitfield, chief economist at Orchard Bank, said on Monday that lenders were facing the strictest rules.',
    [
      { kind: 'definition', name: 'Dana Whitfield', text: 'Chief economist at Orchard Bank.' },
      { kind: 'relation', name: 'Dana Whitfield', to: 'Orchard Bank', sense: { type: 'works-for', inverse: false } },
      { kind: 'quotation', name: 'Dana Whitfield', words: 'lenders were facing the strictest rules', how: 'reported' },
      { kind: 'fact', of: 'date', text: 'on Monday' },
    ],
  ),
  passage(200, 'A bridging loan is a short loan that covers the time until another one is paid out.', [
    { kind: 'answer', question: 'What is a bridging loan?' },
    { kind: 'point', text: 'The rules are about bridging loans.' },
  ]),
  passage(900, 'The NCA would not comment on what the bank had known.', [{ kind: 'context', name: 'NCA' }]),
];
