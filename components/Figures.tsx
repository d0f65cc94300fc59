import type { Card } from '../lib/knowledge/card';
import { Quote } from './Quote';
import { Section } from './Section';
import { say } from './say';

/** Dates and amounts, never alone: each in the sentence that says what it is of; never empty. */
export const Figures = ({ figures, lang }: Pick<Card, 'figures'> & { lang: string }) => (
  <Section class="figures" heading={say('figures')}>
    <ul>
      {figures.map((parts) => (
        <li key={parts.join('')}>
          <Quote lang={lang}>{parts.map((part, at) => (at % 2 ? <strong>{part}</strong> : part))}</Quote>
        </li>
      ))}
    </ul>
  </Section>
);
