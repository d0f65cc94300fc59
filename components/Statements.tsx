import type { CardQuote } from '../lib/knowledge/card';
import { GoTo } from './GoTo';
import { Section } from './Section';
import { written } from './written';

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
          <blockquote class={quote.kind} {...written(lang)}>
            {quote.words.replace(/[,;]$/, '')}
          </blockquote>
          <GoTo of={quote.words} onPress={() => onGo(quote)} />
        </li>
      ))}
    </ul>
  </Section>
);
