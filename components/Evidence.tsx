import { useState } from 'preact/hooks';
import type { Card } from '../lib/knowledge/card';

/** A quotation longer than this, in UTF-16 units, is folded to four lines: the definition above it is the point. */
const SHORT = 200;

export interface EvidenceProps {
  quote: string;
  source: Card['source'];
  /** What rests on the quote. Where that is the quote itself, it is not said twice. */
  claim: string;
}

/** The words of a source that something rests on, and which source that is. */
export function Evidence({ quote, source, claim }: EvidenceProps) {
  const [whole, setWhole] = useState(quote.length <= SHORT);
  const repeats = bare(quote) === bare(claim);
  return (
    <figure class="evidence">
      {!repeats && <blockquote class={whole ? '' : 'folded-quote'}>{quote}</blockquote>}
      {!repeats && !whole && (
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

const bare = (sentence: string): string =>
  sentence
    .trim()
    .replace(/[.!?]$/, '')
    .toLowerCase();
