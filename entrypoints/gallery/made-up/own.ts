/** Entries as the article on the page brings them about. */
import type { Card } from '../../../lib/knowledge/card';
import type { Definition } from '../../../lib/knowledge/model';
import { card } from './card';
import type { MadeUp } from './popover';

const amodei = (more: Partial<Card>): Card =>
  card('Dario Amodei', { key: 'article-page/amodei', type: 'Person', forms: ['Amodei'], ...more });

const fromArticle: MadeUp = {
  mark: 'own',
  spoken: 'federal technology landscape',
  ownPack: 'article-page',
  position: 3,
  total: 4,
  cards: [
    amodei({
      context: {
        quote: 'Dario Amodei said on Friday that the company would see the Pentagon in court.',
        start: 0,
        end: 78,
      },
    }),
    card('Dario Amodei', { key: 'mine/amodei', source: { title: 'My terms', publisher: '', published: '' } }),
    card('Dario Amodei', { key: 'who/amodei', source: { title: 'Who is who in AI', publisher: '', published: '' } }),
  ],
};

const told: Definition = {
  text: 'Chief executive of Anthropic.',
  quote: 'Dario Amodei, the chief executive of Anthropic, said the company would see the Pentagon in court.',
  start: 0,
  end: 98,
  origin: 'document',
};

/** The first of two mentions. */
const first = { spoken: 'federal technology landscape', ownPack: 'article-page', position: 1, total: 2 };

const fromKept: MadeUp = {
  mark: 'name',
  ...first,
  cards: [
    amodei({
      key: 'kept/kept-0123456789abcdef/amodei',
      definition: told,
      source: { title: 'Anthropic goes to court', publisher: '', published: '' },
      alsoIn: [
        {
          title: 'Anthropic goes to court',
          address: 'https://www.the-daily.example/2026/03/03/court',
          date: '2026-03-03',
          undated: true,
          quote: told.quote,
        },
      ],
    }),
  ],
};

const speaker: MadeUp = {
  mark: 'own',
  ...first,
  cards: [
    amodei({
      definition: told,
      relations: [
        { words: 'leads', key: 'page/anthropic', name: 'Anthropic', quote: 'Amodei leads Anthropic.', hedged: 'no' },
        { words: 'may meet', key: 'page/altman', name: 'Sam Altman', quote: 'They may meet.', hedged: 'unsaid' },
      ],
      quotes: [
        { words: 'We cannot in good conscience accede to their request.', start: 120, end: 173, kind: 'direct' },
        { words: 'the company would see the Pentagon in court', start: 54, end: 97, kind: 'reported' },
      ],
    }),
  ],
};

/** A pack knows it, and so does the article. */
const both: MadeUp = {
  ...speaker,
  press: '[aria-label="Don’t explain this"]',
  cards: [
    card('Dario Amodei', {
      key: 'mine/amodei',
      type: 'Person',
      definition: {
        text: 'An American physicist, born in 1983.',
        quote: 'Born in San Francisco, he took a doctorate at Princeton in 2011.',
        start: 0,
        end: 65,
        origin: 'document',
      },
      source: { title: 'Who is who in AI', publisher: '', published: '2025-01-10' },
    }),
    ...speaker.cards,
  ],
};

/** Words that the reader asked about and no entry knows. */
const asked: MadeUp = {
  mark: 'own',
  spoken: 'bank',
  ownPack: 'article-page',
  kept: true,
  position: 1,
  total: 1,
  cards: [
    card('bank', {
      key: 'article-page/bank',
      type: 'Concept',
      context: { quote: 'The bank had known of it since spring.', start: 0, end: 38 },
      quotes: [{ words: 'The bank raised its rate to 5 per cent.', start: 100, end: 139, kind: 'reported' }],
    }),
  ],
};

export const OWN = { 'from-article': fromArticle, 'from-kept': fromKept, speaker, both, asked };
