import type { Card } from '../lib/knowledge/card';
import type { TextSpan } from '../lib/text/span';
import { Background } from './Background';
import { Definition } from './Definition';
import type { CardExtras } from './extras';
import { Folded } from './Folded';
import { Origin } from './Origin';
import { Others } from './Others';
import { Relations } from './Relations';
import { Statements } from './Statements';

export interface EntryCardProps {
  card: Card;
  /** What the card says was drawn from the article on the page. */
  here: boolean;
  /** The same name in packs further down the reader's list. */
  others: readonly Card[];
  extras?: CardExtras | undefined;
  onFollow: (key: string) => void;
  /** Goes to words of the article. */
  onWords?: ((span: TextSpan) => void) | undefined;
  /** Asks for this entry to be left unmarked. */
  onMute?: ((key: string) => void) | undefined;
}

/** One entry: what it is, by its source and beyond it; what it has to do with others; what else there is. */
export function EntryCard({ card, here, others, extras = {}, onFollow, onWords, onMute }: EntryCardProps) {
  const { key, name, definition, background, relations, source } = card;
  const { origin, quotes = [] } = extras;
  const by = here ? 'In this article' : `According to ${source.publisher || source.title}`;
  return (
    <article lang={card.language}>
      {!definition && !background && !origin && quotes.length === 0 && (
        <p class="nothing">{source.title} names it without a definition.</p>
      )}
      {definition && <Definition key={key} name={name} definition={definition} source={source} here={here} />}
      {origin && <Origin origin={origin} onWords={onWords} />}
      {background && <Background background={background} />}
      {relations.length > 0 && <Relations key={key} heading={by} relations={relations} onFollow={onFollow} />}
      {quotes.length > 0 && <Statements statements={quotes} onFollow={onFollow} onWords={onWords} />}
      <Folded card={card} />
      {others.length > 0 && <Others cards={others} onFollow={onFollow} />}
      {onMute && (
        <p class="mute">
          <button class="more" type="button" title={`Do not mark ${name} again`} onClick={() => onMute(key)}>
            Not this
          </button>
        </p>
      )}
    </article>
  );
}
