import type { Card } from '../lib/knowledge/card';
import { Few } from './Few';
import { Section } from './Section';
import { say } from './say';
import { written } from './written';

/** More sentences than this are folded. */
const AT_ONCE = 3;

/** Dates and amounts, never alone: each in the sentence that says what it is of; never empty. */
export const Figures = ({ figures, lang }: Pick<Card, 'figures'> & { lang: string }) => (
  <Section class="figures" heading={say('figures')}>
    <Few items={figures} atOnce={AT_ONCE}>
      {(parts) => (
        <li key={parts.join('')}>
          <blockquote {...written(lang)}>
            {parts.map((part, at) => (at % 2 ? <strong>{part}</strong> : part))}
          </blockquote>
        </li>
      )}
    </Few>
  </Section>
);
