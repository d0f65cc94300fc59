import type { CardQuote } from '../lib/knowledge/card';
import { GoTo } from './GoTo';

export interface StatementsProps {
  heading: string;
  quotes: readonly CardQuote[];
  onGo: (quote: CardQuote) => void;
}

/** Passages of the article; what is only retold there stands without quotation marks. */
export const Statements = ({ heading, quotes, onGo }: StatementsProps) => (
  <section class="statements" aria-label={heading}>
    <h3>{heading}</h3>
    <ul>
      {quotes.map((quote) => (
        <li key={quote.start}>
          <blockquote class={quote.kind}>{quote.words.replace(/[,;]$/, '')}</blockquote>
          <GoTo of={quote.words} onPress={() => onGo(quote)} />
        </li>
      ))}
    </ul>
  </section>
);
