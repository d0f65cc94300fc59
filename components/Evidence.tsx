import type { Card } from '../lib/knowledge/card';

/** The words of a source that something rests on, and which source that is. */
export const Evidence = ({ quote, source }: { quote: string; source: Card['source'] }) => (
  <figure class="evidence">
    <blockquote>{quote}</blockquote>
    <figcaption>
      {source.publisher}
      {source.publisher && source.title && ', '}
      <cite>{source.title}</cite>
    </figcaption>
  </figure>
);
