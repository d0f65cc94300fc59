import { useState } from 'preact/hooks';
import type { Card } from '../lib/knowledge/card';

/** A quotation longer than this, in UTF-16 units, is folded to four lines: the definition above it is the point. */
const SHORT = 200;

/** The words of a source that something rests on, and which source that is. */
export function Evidence({ quote, source }: { quote: string; source: Card['source'] }) {
  const [whole, setWhole] = useState(quote.length <= SHORT);
  return (
    <figure class="evidence">
      <blockquote class={whole ? '' : 'folded-quote'}>{quote}</blockquote>
      {!whole && (
        <button class="more" type="button" onClick={() => setWhole(true)}>
          Whole quotation
        </button>
      )}
      <figcaption>
        {source.publisher}
        {source.publisher && source.title && ', '}
        <cite>{source.title}</cite>
      </figcaption>
    </figure>
  );
}
