import type { Card } from '../lib/knowledge/card';
import { TYPE_WORDS } from './words';

/** Two bearers of one name are never guessed apart: the reader is asked. */
export const WhichOne = ({ cards, onFollow }: { cards: readonly Card[]; onFollow: (key: string) => void }) => (
  <section class="which-one">
    <h2>Which one?</h2>
    <ul>
      {cards.map((card) => (
        <li key={card.key}>
          <button class="choice" type="button" onClick={() => onFollow(card.key)}>
            <strong>{card.name}</strong>
            <span>{card.definition?.text ?? TYPE_WORDS[card.type].one}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
);
