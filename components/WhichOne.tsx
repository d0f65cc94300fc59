import type { Card } from '../lib/knowledge/card';
import { TYPE_WORDS } from './words';

export const WhichOneTitle = ({ spoken }: { spoken: string }) => (
  <div class="title">
    <h2>Which one?</h2>
    <p class="kind">Several entries are called “{spoken}”</p>
  </div>
);

/** Two bearers of one name are never guessed apart: the reader is asked. */
export const WhichOne = ({ cards, onFollow }: { cards: readonly Card[]; onFollow: (key: string) => void }) => (
  <ul class="which-one">
    {cards.map(({ key, name, type, definition }) => (
      <li key={key}>
        <button class="choice" type="button" onClick={() => onFollow(key)}>
          <strong>{name}</strong>
          <span class="choice-kind">{TYPE_WORDS[type].one}</span>
          {definition && <span class="choice-words">{definition.text}</span>}
        </button>
      </li>
    ))}
  </ul>
);
