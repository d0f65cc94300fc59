import type { CardQuote } from '../lib/knowledge/card';
import { GoTo } from './GoTo';

/** What somebody said, in the article's words; those that are retold there stand without quotation marks. */
export const Statements = ({ quotes, onGo }: { quotes: readonly CardQuote[]; onGo: (quote: CardQuote) => void }) => (
  <section class="statements" aria-label="Said in this article">
    <h3>Said in this article</h3>
    <ul>
      {quotes.map((quote) => (
        <li key={quote.start}>
          <blockquote class={quote.kind}>{quote.words.replace(/[,;]$/, '')}</blockquote>
          <GoTo label="Go to the quote" of={quote.words} onPress={() => onGo(quote)} />
        </li>
      ))}
    </ul>
  </section>
);
