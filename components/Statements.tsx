import type { CardQuote } from '../lib/knowledge/card';
import { GoTo } from './GoTo';
import { Quote } from './Quote';
import { Section } from './Section';

export interface StatementsProps {
  heading: string;
  quotes: readonly CardQuote[];
  /** Language of the quotations. */
  lang: string;
  onGo: (quote: CardQuote) => void;
}

/** Passages of the article; what is only retold there stands without quotation marks. */
export const Statements = ({ heading, quotes, lang, onGo }: StatementsProps) => (
  <Section class="statements" heading={heading}>
    <ul>
      {quotes.map((quote) => (
        <li key={quote.start}>
          <Quote class={quote.kind} lang={lang}>
            {quote.words.replace(/[,;]$/, '')}
          </Quote>
          <GoTo of={quote.words} onPress={() => onGo(quote)} />
        </li>
      ))}
    </ul>
  </Section>
);
