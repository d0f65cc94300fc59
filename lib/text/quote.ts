import type { TextSpan } from './span';

/**
 * A stretch of text named by its words and, where those occur more than once, by what stands around it
 * (W3C Web Annotation Data Model, 4.2.4 "Text Quote Selector").
 */
export interface TextQuoteSelector {
  readonly exact: string;
  /** The words right before `exact`. */
  readonly prefix?: string;
  /** The words right after `exact`. */
  readonly suffix?: string;
}

/** Every place in `text` that fits the selector, in order, overlapping ones included. An empty `exact` fits nowhere. */
export function findQuotes(text: string, selector: TextQuoteSelector): TextSpan[] {
  const { exact, prefix = '', suffix = '' } = selector;
  if (exact === '') return [];
  const found: TextSpan[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (text.endsWith(prefix, start) && text.startsWith(suffix, end)) found.push({ start, end });
  }
  return found;
}

/** The one place that fits, or how many do when that is not one. */
export function locateQuote(text: string, selector: TextQuoteSelector): TextSpan | { readonly matches: number } {
  const found = findQuotes(text, selector);
  const [only] = found;
  return only && found.length === 1 ? only : { matches: found.length };
}
