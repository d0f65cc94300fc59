import type { Card } from '../lib/knowledge/card';
import { Few } from './Few';

/** More sentences than this are folded. */
const AT_ONCE = 3;

/** Dates and amounts, never alone: each in the sentence that says what it is of; never empty. */
export const Figures = ({ figures }: Pick<Card, 'figures'>) => (
  <section class="figures">
    <h3>Dates and figures</h3>
    <Few items={figures} atOnce={AT_ONCE}>
      {(parts) => (
        <li key={parts.join('')}>
          <blockquote>{parts.map((part, at) => (at % 2 ? <strong>{part}</strong> : part))}</blockquote>
        </li>
      )}
    </Few>
  </section>
);
