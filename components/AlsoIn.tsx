import type { Elsewhere } from '../lib/knowledge/card';
import { Quote } from './Quote';
import { Section } from './Section';
import { SourceLink } from './SourceLink';
import { sayDay } from './say-day';

export interface AlsoInProps {
  heading: string;
  places: readonly Elsewhere[];
  /** Of their words. */
  lang: string;
}

/** Where the reader met the same before: the article, its date, and its words. */
export const AlsoIn = ({ heading, places, lang }: AlsoInProps) => (
  <Section class="also-in" heading={heading}>
    <ul>
      {places.map(({ title, address, date, undated, quote }) => (
        <li key={address + quote}>
          <p class="source">
            <SourceLink reference={{ title, url: address }} lang={lang} date={sayDay(date, undated)} />
          </p>
          <Quote lang={lang}>{quote}</Quote>
        </li>
      ))}
    </ul>
  </Section>
);
