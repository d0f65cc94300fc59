import type { Elsewhere } from '../lib/knowledge/card';
import { SourceLink } from './SourceLink';
import { dateWords } from './words';

/** Where the reader met the same before: the article, its date, and its words. */
export const AlsoIn = ({ places }: { places: readonly Elsewhere[] }) => (
  <section class="also-in" aria-label="Also in">
    <h3>Also in</h3>
    <ul>
      {places.map(({ title, address, date, quote }) => (
        <li key={address + quote}>
          <p class="source">
            <SourceLink reference={{ title, url: address }} />
            <span>{dateWords(date)}</span>
          </p>
          <blockquote>{quote}</blockquote>
        </li>
      ))}
    </ul>
  </section>
);
