import type { Card } from '../lib/knowledge/card';
import { TYPE_WORDS } from './words';

/** Two bearers of one name are never guessed apart: the reader is asked. */
export const WhichOne = ({ cards, onFollow }: { cards: readonly Card[]; onFollow: (key: string) => void }) => (
  <ul class="which-one">
    {cards.map(({ key, name, type, definition, background, context }) => (
      <li key={key}>
        <button class="choice" type="button" onClick={() => onFollow(key)}>
          <strong>{name}</strong>
          <span class="choice-kind">{TYPE_WORDS[type].one}</span>
          <span class="choice-words">{definition?.text ?? background?.text ?? context?.quote ?? 'No description'}</span>
        </button>
      </li>
    ))}
  </ul>
);
