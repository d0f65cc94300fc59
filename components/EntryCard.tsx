import type { Card } from '../lib/knowledge/card';
import { isKept } from '../lib/match/own';
import { covers, type TextSpan } from '../lib/text/span';
import { AlsoIn } from './AlsoIn';
import { Background } from './Background';
import { Definition } from './Definition';
import { Figures } from './Figures';
import { Origin } from './Origin';
import { Others } from './Others';
import { Questions } from './Questions';
import { isMany, Relations } from './Relations';
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
  /** All that is said is shown. */
  whole: boolean;
  /** Asks for all of it. */
  onWhole: () => void;
  onFollow: (key: string) => void;
  /** Goes to words of the article that a card's spans count in. */
  onWords: (card: Card, span: TextSpan) => void;
}

/**
 * One entry: what it is, and the first thing else that is said of it; the rest at a press. A source speaks for its own
 * story: in any other one, what holds everywhere comes first, and alone.
 */
export function EntryCard(props: EntryCardProps) {
  const { card, here, own, others, whole, onWhole, onFollow, onWords } = props;
  const { name, definition, background, source, language: lang } = card;
  const passage = own?.definition ?? own?.context;
  const quotes = own?.quotes.filter((quote) => !passage || !covers(passage, quote)) ?? []; // Once is enough.
  const kept = isKept(card.key); // What article says so then stands below, with its words.
  const general = background && <Background background={background} lang={lang} />;
  const isGeneral = general && !(here && definition);
  const said =
    definition &&
    (own !== card && !kept ? (
      <Definition {...{ name, definition, source, here, lang }} />
    ) : (
      !repeats(definition.quote, definition.text) && (
        <p class="lead" {...written(lang)}>
          {definition.text}
        </p>
      )
    ));
  const tellers = [...new Set([own ?? card, card])].map((told) => ({ told, relations: beyondDefinition(told) }));
  const sections = [
    ...tellers.flatMap(({ told, relations }) => [
      relations.length > 0 && (
        <Relations
          key={told.key}
          heading={here || told === own ? say('inThisArticle') : say('accordingTo', source.publisher || source.title)}
          relations={relations}
          lang={told.language}
          whole={whole}
          onFollow={onFollow}
        />
      ),
      told === own && quotes.length > 0 && (
        <Statements
          heading={say(own.type === 'Concept' ? 'inThisArticle' : 'saidHere')} // A concept says nothing.
          quotes={quotes}
          lang={own.language}
          onGo={(quote) => onWords(own, quote)}
        />
      ),
      told.figures.length > 0 && <Figures figures={told.figures} lang={told.language} />,
      told.questions.length > 0 && <Questions questions={told.questions} lang={told.language} />,
    ]),
    isGeneral ? said : general,
    others.length > 0 && <Others cards={others} onFollow={onFollow} />,
  ].filter(Boolean);
  const shown = whole ? sections : sections.slice(0, Number(here || !general));
  return (
    <article>
      {!(definition || background || passage || kept) && (
        <p class="nothing">{own ? say('noDescription') : say('namedOnly', source.title)}</p>
      )}
      {isGeneral ? general : said}
      {own && passage && <Origin passage={passage} lang={own.language} onGo={() => onWords(own, passage)} />}
      {shown}
      {card.alsoIn && <AlsoIn heading={say(kept ? 'fromKept' : 'alsoIn')} places={card.alsoIn} lang={lang} />}
      {!whole && (sections.length > shown.length || tellers.some(({ relations }) => isMany(relations))) && (
        <button class="whole more" type="button" onClick={onWhole}>
          {say('moreAbout', name)}
        </button>
      )}
    </article>
  );
}

/** Relations that say more than the definition, which names the other and rests on the same words. */
const beyondDefinition = ({ definition, relations }: Card) =>
  relations.filter(({ name, quote }) => !(definition?.quote.includes(quote) && definition.text.includes(name)));
