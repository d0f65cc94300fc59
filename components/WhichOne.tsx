import type { Card } from '../lib/knowledge/card';
import { kindOf } from './EntryTitle';
import { say } from './say';
import { written } from './written';

/** Two bearers of one name are never guessed apart: the reader is asked. */
export const WhichOne = ({ cards, onFollow }: { cards: readonly Card[]; onFollow: (key: string) => void }) => (
  <ul class="which-one">
    {cards.map(({ key, name, type, language, definition, background, context }) => (
      <li key={key}>
        <button class="choice" type="button" onClick={() => onFollow(key)}>
          <strong>
            <bdi {...written(language)}>{name}</bdi>
          </strong>
          <span class="choice-kind">{kindOf(type)}</span>
          <Told words={definition?.text ?? background?.text ?? context?.quote} lang={language} />
        </button>
      </li>
    ))}
  </ul>
);

const Told = ({ words, lang }: { words: string | undefined; lang: string }) => (
  <span class={words ? 'choice-words' : 'choice-kind'} {...(words && written(lang))}>
    {words ?? say('noDescription')}
  </span>
);
