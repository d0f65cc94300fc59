import type { Card } from '../lib/knowledge/card';
import { Background } from './Background';
import { CardLink } from './CardLink';
import { Definition } from './Definition';
import { Relations } from './Relations';
import { TYPE_WORDS } from './words';

/** More forms of a name than this are for the matcher, not for the eye. */
const FORMS_SHOWN = 3;

export interface EntryCardProps {
  card: Card;
  /** The name as it stands on the page; where it is another than the card's, it is told first. */
  spoken: string;
  /** What the card says was drawn from the article on the page. */
  here: boolean;
  /** The same name in packs further down the reader's list. */
  others: readonly Card[];
  onFollow: (key: string) => void;
}

/** One entry: what it is, by its source and beyond it; what it has to do with others; what else there is. */
export function EntryCard({ card, spoken, here, others, onFollow }: EntryCardProps) {
  const { key, name, definition, background, relations, source } = card;
  const forms = card.forms.toSorted((a, b) => Number(b === spoken) - Number(a === spoken)).slice(0, FORMS_SHOWN);
  return (
    <article lang={card.language}>
      <header class="title">
        <h2>{name}</h2>
        <p class="kind">
          {TYPE_WORDS[card.type].one}
          {forms.length > 0 && <span> · also {forms.join(', ')}</span>}
        </p>
      </header>
      {definition && <Definition key={key} name={name} definition={definition} source={source} here={here} />}
      {background && <Background background={background} />}
      {relations.length > 0 && <Relations key={key} relations={relations} onFollow={onFollow} />}
      <Folded card={card} />
      {others.length > 0 && (
        <section class="others" aria-label="Also explained in">
          <h3>Also explained in</h3>
          <ul>
            {others.map((other) => (
              <li key={other.key}>
                <CardLink to={other.key} onFollow={onFollow}>
                  {other.source.title}
                </CardLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** Questions with their answers and facts with their sentences, each opened by a press. */
function Folded({ card: { questions, facts } }: { card: Card }) {
  const items = [
    ...questions.map(({ question, answer }) => [question, answer] as const),
    ...facts.map(({ text, quote }) => [text, quote] as const),
  ];
  if (items.length === 0) return null;
  return (
    <section class="folded">
      {items.map(([title, text]) => (
        <details key={title}>
          <summary>{title}</summary>
          <p>{text}</p>
        </details>
      ))}
    </section>
  );
}
