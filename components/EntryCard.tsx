import { Fragment } from 'preact';
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
import { repeats } from './repeats';
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

/**
 * One entry: what it is; what the article on the page says of it; what its source does; what else there is. A source
 * speaks for its own story: in any other one, what holds everywhere comes first.
 */
export function EntryCard({ card, here, own, others, onFollow, onWords, onMute, onCopy, onKeep }: EntryCardProps) {
  const { name, definition, background, source, language: lang } = card;
  const passage = own?.definition ?? own?.context;
  const quotes = own?.quotes.filter((quote) => !passage || !covers(passage, quote)) ?? []; // Once is enough.
  const general = background && <Background background={background} lang={lang} />;
  const isGeneral = general !== undefined && !(here && definition);
  const said =
    definition &&
    (own !== card ? (
      <Definition {...{ name, definition, source, here, lang }} second={isGeneral} />
    ) : (
      !repeats(definition.quote, definition.text) && (
        <p class="lead" {...written(lang)}>
          {definition.text}
        </p>
      )
    ));
  return (
    <article>
      {!definition && !background && !own && <p class="nothing">{say('namedOnly', source.title)}</p>}
      {isGeneral ? general : said}
      {(own && own !== card ? [own, card] : [card]).map((told) => (
        <Fragment key={told.key}>
          {told === own && passage && (
            <Origin passage={passage} lang={own.language} onGo={() => onWords(own, passage)} />
          )}
          {told === card && (isGeneral ? said : general)}
          {told.relations.length > 0 && (
            <Relations
              heading={
                here || told === own ? say('inThisArticle') : say('accordingTo', source.publisher || source.title)
              }
              relations={told.relations}
              lang={told.language}
              onFollow={onFollow}
            />
          )}
          {told === own && quotes.length > 0 && (
            <Statements
              heading={say(own.type === 'Concept' ? 'inThisArticle' : 'saidHere')} // A concept says nothing.
              quotes={quotes}
              lang={own.language}
              onGo={(quote) => onWords(own, quote)}
            />
          )}
          {told.figures.length > 0 && <Figures figures={told.figures} lang={told.language} />}
          {told.questions.length > 0 && <Questions questions={told.questions} lang={told.language} />}
        </Fragment>
      ))}
      {card.alsoIn && <AlsoIn places={card.alsoIn} lang={lang} />}
      {others.length > 0 && <Others cards={others} onFollow={onFollow} />}
      <div class="actions">
        <Once
          label={say('copy')}
          done={say('copied')}
          failed={say('notCopied')}
          act={() => onCopy(plainText(card, own))}
        />
        {own && <Once label={say('keep')} done={say('kept')} failed={say('notKept')} act={() => onKeep(own)} />}
        <Mute name={name} onMute={(where) => onMute(card, where)} />
      </div>
    </article>
  );
}
