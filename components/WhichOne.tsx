import type { Card } from '../lib/knowledge/card';
import { ONE_OF } from './words';

/** Two bearers of one name are never guessed apart: the reader is asked. */
export const WhichOne = ({ cards, onFollow }: { cards: readonly Card[]; onFollow: (key: string) => void }) => (
  <ul class="which-one">
    {cards.map(({ key, name, type, definition, background, context }) => (
      <li key={key}>
        <button class="choice" type="button" onClick={() => onFollow(key)}>
          <strong>{name}</strong>
          <span class="choice-kind">{ONE_OF[type]}</span>
          <Told words={definition?.text ?? background?.text ?? context?.quote} />
        </button>
      </li>
    ))}
  </ul>
);

const Told = ({ words }: { words: string | undefined }) => (
  <span class={words ? 'choice-words' : 'choice-words choice-kind'}>{words ?? 'No description'}</span>
);
