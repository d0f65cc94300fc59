import type { PopoverProps } from '../../../components/Popover';
import type { Card } from '../../../lib/knowledge/card';
import { card } from '../../components/cards';

/** Content for a popover at `spoken`, the words it stands beside. */
export type MadeUp = Pick<PopoverProps, 'cards' | 'spoken' | 'ownPack' | 'position' | 'total'> &
  Partial<PopoverProps> & { readonly mark: 'name' | 'term' | 'own' };

const define = (text: string): Pick<Card, 'definition'> => ({
  definition: { text, quote: text, start: 0, end: text.length, origin: 'document' },
});

const whichOne = (): MadeUp => ({
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
});

const longName = (): MadeUp => ({
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
});

const amodei = (more: Partial<Card>): Card =>
  card('Dario Amodei', { key: 'article-page/amodei', type: 'Person', forms: ['Amodei'], ...more });

const fromArticle = (): MadeUp => ({
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
});

const speaker = (): MadeUp => ({
  mark: 'own',
  spoken: 'federal technology landscape',
  ownPack: 'article-page',
  position: 1,
  total: 2,
  cards: [
    amodei({
      definition: {
        text: 'Chief executive of Anthropic.',
        quote: 'Dario Amodei, the chief executive of Anthropic, said the company would see the Pentagon in court.',
        start: 0,
        end: 98,
        origin: 'document',
      },
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
});

const bare = (): MadeUp => ({
  mark: 'name',
  spoken: 'OpenAI',
  ownPack: null,
  position: 1,
  total: 2,
  cards: [card('OpenAI', { source: { title: 'My terms', publisher: '', published: '' } })],
});

const MADE: Readonly<Record<string, () => MadeUp>> = {
  'which-one': whichOne,
  'long-name': longName,
  'from-article': fromArticle,
  speaker,
  bare,
};

/** Throws where nothing was made up under this name. */
export function madeUpContent(name: string): MadeUp {
  const make = MADE[name];
  if (!make) throw new Error(`Nothing is made up for ${name}`);
  return make();
}
