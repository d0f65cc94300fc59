/** Entries as packs bring them about. */
import type { Card, CardRelation } from '../../../lib/knowledge/card';
import { card } from './card';
import { define, type MadeUp } from './popover';

const whichOne: MadeUp = {
  mark: 'name',
  spoken: 'Amazon',
  ownPack: null,
  position: 2,
  total: 6,
  cards: [
    card('Amazon', {
      key: 'mine/amazon',
      ...define('An American company that sells goods on the web and rents out computing.'),
    }),
    card('Amazon River', {
      key: 'mine/amazon-river',
      type: 'Place',
      ...define('The largest river by discharge of water in the world; it runs through Peru, Colombia and Brazil.'),
    }),
    card('Amazons', { key: 'mine/amazons', type: 'Concept' }),
  ],
};

const longName: MadeUp = {
  mark: 'term',
  spoken: 'artificial intelligence',
  ownPack: null,
  position: 1,
  total: 1,
  cards: [
    card(
      'Regulation of the European Parliament and of the Council laying down harmonised rules on artificial intelligence and amending Regulations (EC) No 300/2008, (EU) No 167/2013 and (EU) 2018/858',
      {
        type: 'Legislation',
        forms: [
          'Artificial Intelligence Act',
          'Regulation (EU) 2024/1689 of 13 June 2024',
          'the European law on artificial intelligence systems',
          'KI-Verordnung',
          'règlement sur l’intelligence artificielle',
        ],
        ...define('A law of the European Union that sorts uses of artificial intelligence by the risk they pose.'),
        source: { title: 'A glossary of European law', publisher: '', published: '' },
      },
    ),
  ],
};

const bare: MadeUp = {
  mark: 'name',
  spoken: 'OpenAI',
  ownPack: null,
  position: 1,
  total: 2,
  cards: [card('OpenAI', { source: { title: 'My terms', publisher: '', published: '' } })],
};

const ALSO_IN: Card['alsoIn'] = [
  {
    title: 'Central bank holds rates as growth slows',
    address: 'https://www.the-daily.example/2026/03/03/rates',
    date: '2026-03-03',
    quote: 'Anthropic, the company behind Claude, raised $13 billion in a round led by Iconiq.',
  },
  {
    title: 'A headline that says at great length what a shorter one would have said as well',
    address: 'https://news.example/long',
    date: '',
    quote: 'The company declined to comment.',
  },
];

const backer = (name: string): CardRelation => ({
  words: 'backed by',
  key: `pack/${name.toLowerCase()}`,
  name,
  quote: `${name} has put money into Anthropic.`,
  hedged: 'no',
});

/** Everything that can be said of an entry at once. */
const whole: MadeUp = {
  mark: 'name',
  spoken: 'Anthropic',
  ownPack: null,
  position: 2,
  total: 7,
  press: '.whole',
  cards: [
    card('Anthropic', {
      key: 'pack/anthropic',
      forms: ['Anthropic PBC', 'the maker of Claude'],
      definition: {
        text: 'An American company that develops artificial intelligence.',
        quote: 'Founded by seven who had left OpenAI, it has refused since February what the Pentagon asks of it.',
        start: 0,
        end: 98,
        origin: 'curated',
      },
      background: {
        text: 'A public-benefit corporation under the law of Delaware, founded in 2021.',
        reference: { title: 'Certificate of incorporation', url: 'https://www.corp.delaware.example/anthropic' },
      },
      relations: [
        ...['Amazon', 'Google', 'Salesforce'].map((name) => backer(name)),
        {
          type: 'competes-with',
          inverse: false,
          key: 'pack/openai',
          name: 'OpenAI',
          quote: 'Both sell to banks.',
          hedged: 'no',
        },
        {
          words: 'may be sued by',
          key: 'pack/pentagon',
          name: 'the Pentagon',
          quote: 'A suit is being weighed.',
          hedged: 'unsaid',
        },
        { words: 'makes', key: 'pack/claude', name: 'Claude', quote: 'Claude is made by Anthropic.', hedged: 'no' },
        { words: 'is led by', key: 'pack/amodei', name: 'Dario Amodei', quote: 'Amodei leads it.', hedged: 'no' },
        { words: 'stands in', key: 'pack/sf', name: 'San Francisco', quote: 'It is in San Francisco.', hedged: 'no' },
      ],
      figures: [
        ['It raised ', '$13 billion', ' in ', 'September 2025', '.'],
        ['The contract was worth ', '$200 million', '.'],
        ['It employs about ', '2,300', ' people.'],
        ['It was founded in ', '2021', '.'],
        ['Its last round valued it at ', '$183 billion', '.'],
      ],
      questions: [
        { question: 'Why does the Pentagon not use it?', answer: 'It was named a risk to the supply chain.' },
        {
          question: 'Who owns it, and what does that have to do with its purpose?',
          answer: 'Its founders and backers.',
        },
      ],
      alsoIn: ALSO_IN,
    }),
    card('Anthropic', { key: 'mine/anthropic', source: { title: 'My terms', publisher: '', published: '' } }),
  ],
};

const TITLES = [
  'My terms',
  'A glossary of money',
  'Economics for everyone',
  'Central banks',
  'Wirtschaft von A bis Z',
  'Lexique de l’économie',
  'The Daily’s style book',
  'Terms of trade and of the law of trade between nations',
  'WordNet',
  'School',
];

const FORTY = Array.from({ length: 40 }, (_, at) => `United Nations agency ${at + 1}`);

const fortyAliases: MadeUp = {
  mark: 'name',
  spoken: 'United Nations agency 17',
  ownPack: null,
  position: 1,
  total: 12,
  cards: [card('United Nations', { forms: FORTY, ...define('An organization of 193 states, founded in 1945.') })],
};

const tenPacks: MadeUp = {
  mark: 'term',
  spoken: 'inflation',
  ownPack: null,
  position: 1,
  total: 3,
  cards: Array.from({ length: 10 }, (_, at) =>
    card('inflation', {
      key: `pack-${at}/inflation`,
      type: 'Concept',
      ...define('A rise of the general level of prices, and so a fall of what money buys.'),
      source: { title: TITLES[at]!, publisher: '', published: '' },
    }),
  ),
};

const noQuoteNeeded: MadeUp = {
  mark: 'term',
  spoken: 'ITAR',
  ownPack: null,
  position: 1,
  total: 1,
  pinned: true,
  press: '.source .small',
  cards: [
    card('ITAR', {
      type: 'Legislation',
      ...define('Rules of the United States on the export of defence articles.'),
      source: { title: 'A deal', publisher: 'The Daily', published: '2026-03-17' },
    }),
  ],
};

const followed: MadeUp = {
  ...whole,
  press: '.relations .link',
  cards: whole.cards.slice(0, 1),
  onLookUp: async () => card('Amazon', { key: 'pack/amazon', ...define('An American company that sells on the web.') }),
};

export const PACKS = {
  whole,
  'which-one': whichOne,
  'long-name': longName,
  bare,
  'forty-aliases': fortyAliases,
  'ten-packs': tenPacks,
  pinned: noQuoteNeeded,
  followed,
};
