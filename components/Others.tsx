import type { Card } from '../lib/knowledge/card';
import { CardLink } from './CardLink';
import { Section } from './Section';
import { say } from './say';
import { written } from './written';

/** The other sources that know the name, each leading to what it says. */
export const Others = ({ cards, onFollow }: { cards: readonly Card[]; onFollow: (key: string) => void }) => (
  <Section class="others" heading={say('alsoExplainedIn')}>
    <ul>
      {cards.map(({ key, source, language }) => (
        <li key={key} {...written(language)}>
          <CardLink to={key} onFollow={onFollow}>
            {source.title}
          </CardLink>
        </li>
      ))}
    </ul>
  </Section>
);
