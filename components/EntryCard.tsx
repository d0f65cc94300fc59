import type { Card } from '../lib/knowledge/card';
import { covers, type TextSpan } from '../lib/text/span';
import { AlsoIn } from './AlsoIn';
import { Background } from './Background';
import { Definition } from './Definition';
import { Figures } from './Figures';
import { Mute } from './Mute';
import { Origin } from './Origin';
import { Others } from './Others';
import { Questions } from './Questions';
import { Relations } from './Relations';
import { Statements } from './Statements';

export interface EntryCardProps {
  card: Card;
  /** What the card says was drawn from the article on the page. */
  here: boolean;
  /** What the article's own glossary says of the same: this very card, that of a pack gains from it, or nothing. */
  own: Card | null;
  /** The same name in packs further down the reader's list. */
  others: readonly Card[];
  onFollow: (key: string) => void;
  /** Goes to words of the article that a card's spans count in. */
  onWords: (card: Card, span: TextSpan) => void;
  /** Asks for this entry to be left unmarked. */
  onMute: (card: Card, where: 'here' | 'everywhere') => void;
}

/** One entry: what it is, by its source and beyond it; what it has to do with others; what else there is. */
export function EntryCard({ card, here, own, others, onFollow, onWords, onMute }: EntryCardProps) {
  const { key, name, definition, background, source } = card;
  const passage = own?.definition ?? own?.context;
  const quotes = own?.quotes.filter((quote) => !passage || !covers(passage, quote)) ?? []; // Once is enough.
  const tellers = own && own !== card ? [card, own] : [card];
  return (
    <article lang={card.language}>
      {!definition && !background && !own && <p class="nothing">Named without a definition in {source.title}.</p>}
      {definition && own !== card && (
        <Definition key={key} name={name} definition={definition} source={source} here={here} />
      )}
      {definition && own === card && <p class="lead">{definition.text}</p>}
      {passage && <Origin passage={passage} onGo={() => onWords(own!, passage)} />}
      {background && <Background background={background} />}
      {tellers.map(
        (told) =>
          told.relations.length > 0 && (
            <Relations
              key={told.key}
              heading={here || told === own ? 'In this article' : `According to ${source.publisher || source.title}`}
              relations={told.relations}
              onFollow={onFollow}
            />
          ),
      )}
      {own && quotes.length > 0 && (
        <Statements
          heading={own.type === 'Concept' ? 'In this article' : 'Said in this article'} // A concept says nothing.
          quotes={quotes}
          onGo={(quote) => onWords(own, quote)}
        />
      )}
      {tellers.map(({ key: of, figures }) => figures.length > 0 && <Figures key={of} figures={figures} />)}
      {tellers.map(({ key: of, questions }) => questions.length > 0 && <Questions key={of} questions={questions} />)}
      {card.alsoIn && <AlsoIn places={card.alsoIn} />}
      {others.length > 0 && <Others cards={others} onFollow={onFollow} />}
      <Mute key={key} name={name} onMute={(where) => onMute(card, where)} />
    </article>
  );
}
