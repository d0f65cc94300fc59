import type { Elsewhere } from '../lib/knowledge/card';
import { Section } from './Section';
import { SourceLink } from './SourceLink';
import { say, sayDate } from './say';
import { written } from './written';

/** Where the reader met the same before: the article, its date, and its words, in the language `lang`. */
export const AlsoIn = ({ places, lang }: { places: readonly Elsewhere[]; lang: string }) => (
  <Section class="also-in" heading={say('alsoIn')}>
    <ul>
      {places.map(({ title, address, date, quote }) => (
        <li key={address + quote}>
          <p class="source">
            <SourceLink reference={{ title, url: address }} lang={lang} />
            <span>{sayDate(date)}</span>
          </p>
          <blockquote {...written(lang)}>{quote}</blockquote>
        </li>
      ))}
    </ul>
  </Section>
);
