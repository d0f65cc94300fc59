import type { Card } from '../lib/knowledge/card';
import { CardLink } from './CardLink';

/** The other sources that know the name, each leading to what it says. */
export const Others = ({ cards, onFollow }: { cards: readonly Card[]; onFollow: (key: string) => void }) => (
  <section class="others" aria-label="Also explained in">
    <h3>Also explained in</h3>
    <ul>
      {cards.map(({ key, source }) => (
        <li key={key}>
          <CardLink to={key} onFollow={onFollow}>
            {source.title}
          </CardLink>
        </li>
      ))}
    </ul>
  </section>
);
