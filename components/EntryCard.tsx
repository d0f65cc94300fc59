import type { Card } from '../lib/knowledge/card';
import { Background } from './Background';
import { CardLink } from './CardLink';
import { Definition } from './Definition';
import { Relations } from './Relations';
import { TYPE_WORDS } from './words';

/** More forms of a name than this are for the matcher, not for the eye. */
const FORMS_SHOWN = 3;

/** What the entry is called and what kind of thing it is. `spoken`: the name as it stands on the page, told first. */
export function EntryTitle({ card: { name, type, forms }, spoken }: { card: Card; spoken: string }) {
  const shown = forms.toSorted((a, b) => Number(b === spoken) - Number(a === spoken)).slice(0, FORMS_SHOWN);
  return (
    <header class="title">
      <h2>{name}</h2>
      <p class="kind">
        {TYPE_WORDS[type].one}
        {shown.length > 0 && <span> · also {shown.join(', ')}</span>}
      </p>
    </header>
  );
}

export interface EntryCardProps {
  card: Card;
  /** What the card says was drawn from the article on the page. */
  here: boolean;
  /** The same name in packs further down the reader's list. */
  others: readonly Card[];
  onFollow: (key: string) => void;
}

/** One entry: what it is, by its source and beyond it; what it has to do with others; what else there is. */
export function EntryCard({ card, here, others, onFollow }: EntryCardProps) {
  const { key, name, definition, background, relations, source } = card;
  return (
    <article lang={card.language}>
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
