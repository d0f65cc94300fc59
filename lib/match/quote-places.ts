/** Where a page says what a quote of another text says: white space and the shape of quotation marks do not matter. */
import type { TextSpan } from '../text/span';

export interface ReadableText {
  /** The text with every run of white space as one space and plain quotation marks. */
  readonly words: string;
  /** For each unit of `words`, its place in the page's text; one more for the end. */
  readonly places: readonly number[];
}

export function readable(text: string): ReadableText {
  const places: number[] = [];
  let words = '';
  for (let at = 0; at < text.length; at++) {
    const unit = plainUnit(text[at]!);
    if (unit === ' ' && (words === '' || words.endsWith(' '))) continue;
    words += unit;
    places.push(at);
  }
  places.push(text.length);
  return { words, places };
}

const plainUnit = (unit: string): string =>
  /\s/.test(unit) ? ' ' : unit === '’' || unit === '‘' ? "'" : unit === '“' || unit === '”' ? '"' : unit;

export const plain = (text: string): string => readable(text).words.trim();

/** The first place where the page says so, or null. */
export function placeOf(quote: string, page: ReadableText): TextSpan | null {
  const wanted = plain(quote);
  const at = wanted === '' ? -1 : page.words.indexOf(wanted);
  if (at < 0) return null;
  return { start: page.places[at]!, end: page.places[at + wanted.length - 1]! + 1 };
}
