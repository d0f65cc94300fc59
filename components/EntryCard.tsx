import type { Card } from '../lib/knowledge/card';
import { CardLink } from './CardLink';
import { Evidence } from './Evidence';
import { Relations } from './Relations';
import { dateWords, TYPE_WORDS } from './words';

export interface EntryCardProps {
  card: Card;
  /** The same name in packs further down the reader's list. */
  others: readonly Card[];
  onFollow: (key: string) => void;
}

/** One entry, from what it is to what else there is to know. What the source does not say stands apart, last. */
export function EntryCard({ card, others, onFollow }: EntryCardProps) {
  const { definition, background, relations, questions, facts, source } = card;
  return (
    <article lang={card.language}>
      <header class="title">
        <h2>{card.name}</h2>
        <p class="kind">
          {TYPE_WORDS[card.type].one}
          {card.forms.length > 0 && <span class="forms"> · also {card.forms.join(', ')}</span>}
        </p>
      </header>
      {definition && (
        <section class="definition">
          <p>
            {definition.text}
            {source.published && <span class="date"> As of {dateWords(source.published, 'month')}.</span>}
          </p>
          <Evidence key={card.key} quote={definition.quote} claim={definition.text} source={source} />
        </section>
      )}
      {relations.length > 0 && <Relations key={card.key} relations={relations} onFollow={onFollow} />}
      {(questions.length > 0 || facts.length > 0) && (
        <section class="folded">
          {questions.map(({ question, answer }) => (
            <details key={question}>
              <summary>{question}</summary>
              <p>{answer}</p>
            </details>
          ))}
          {facts.map(({ text, quote }) => (
            <details key={text}>
              <summary>{text}</summary>
              <p>{quote}</p>
            </details>
          ))}
        </section>
      )}
      {background && (
        <section class="background" aria-label="Background">
          <h3>Background, not from the article</h3>
          <p>{background.text}</p>
          <p class="reference">
            {background.reference.url ? (
              <a href={background.reference.url} target="_blank" rel="noreferrer">
                {background.reference.title}
              </a>
            ) : (
              background.reference.title
            )}
          </p>
        </section>
      )}
      {others.length > 0 && <Others cards={others} onFollow={onFollow} />}
    </article>
  );
}

const Others = ({ cards, onFollow }: { cards: readonly Card[]; onFollow: (key: string) => void }) => (
  <section class="others" aria-label="Also explained in">
    <h3>Also explained in</h3>
    <ul>
      {cards.map((card) => (
        <li key={card.key}>
          <CardLink to={card.key} onFollow={onFollow}>
            {card.source.title}
          </CardLink>
        </li>
      ))}
    </ul>
  </section>
);
