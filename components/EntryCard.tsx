import type { Card } from '../lib/knowledge/card';
import { covers, type TextSpan } from '../lib/text/span';
import { AlsoIn } from './AlsoIn';
import { Background } from './Background';
import { Definition } from './Definition';
import { Figures } from './Figures';
import { Mute } from './Mute';
import { Once } from './Once';
import { Origin } from './Origin';
import { Others } from './Others';
import { plainText } from './plain-text';
import { Questions } from './Questions';
import { Relations } from './Relations';
import { Statements } from './Statements';
import { say } from './say';
import { written } from './written';

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
  /** Puts a text on the clipboard. */
  onCopy: (text: string) => Promise<void>;
  /** Keeps the article that a card was drawn from. */
  onKeep: (card: Card) => Promise<void>;
}

/** One entry: what it is, by its source and beyond it; what it has to do with others; what else there is. */
export function EntryCard({ card, here, own, others, onFollow, onWords, onMute, onCopy, onKeep }: EntryCardProps) {
  const { key, name, definition, background, source, language: lang } = card;
  const passage = own?.definition ?? own?.context;
  const quotes = own?.quotes.filter((quote) => !passage || !covers(passage, quote)) ?? []; // Once is enough.
  const tellers = own && own !== card ? [card, own] : [card];
  return (
    <article>
      {!definition && !background && !own && <p class="nothing">{say('namedOnly', source.title)}</p>}
      {definition && own !== card && (
        <Definition key={key} name={name} definition={definition} source={source} here={here} lang={lang} />
      )}
      {definition && own === card && (
        <p class="lead" {...written(lang)}>
          {definition.text}
        </p>
      )}
      {passage && <Origin passage={passage} lang={own!.language} onGo={() => onWords(own!, passage)} />}
      {background && <Background background={background} lang={lang} />}
      {tellers.map(
        (told) =>
          told.relations.length > 0 && (
            <Relations
              key={told.key}
              heading={
                here || told === own ? say('inThisArticle') : say('accordingTo', source.publisher || source.title)
              }
              relations={told.relations}
              lang={told.language}
              onFollow={onFollow}
            />
          ),
      )}
      {own && quotes.length > 0 && (
        <Statements
          heading={say(own.type === 'Concept' ? 'inThisArticle' : 'saidHere')} // A concept says nothing.
          quotes={quotes}
          lang={own.language}
          onGo={(quote) => onWords(own, quote)}
        />
      )}
      {tellers.map(
        (told) => told.figures.length > 0 && <Figures key={told.key} figures={told.figures} lang={told.language} />,
      )}
      {tellers.map(
        (told) =>
          told.questions.length > 0 && <Questions key={told.key} questions={told.questions} lang={told.language} />,
      )}
      {card.alsoIn && <AlsoIn places={card.alsoIn} lang={lang} />}
      {others.length > 0 && <Others cards={others} onFollow={onFollow} />}
      <div class="actions">
        <Once
          key={`copy ${key}`}
          label={say('copy')}
          done={say('copied')}
          failed={say('notCopied')}
          act={() => onCopy(plainText(card, own))}
        />
        {own && (
          <Once
            key={`keep ${key}`}
            label={say('keep')}
            done={say('kept')}
            failed={say('notKept')}
            act={() => onKeep(own)}
          />
        )}
        <Mute key={key} name={name} onMute={(where) => onMute(card, where)} />
      </div>
    </article>
  );
}
