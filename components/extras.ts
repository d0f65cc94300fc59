/** What may be told of an entry beyond its card: what the very article on the page says of it. */
import type { TextSpan } from '../lib/text/span';

export interface CardExtras {
  /** The sentence of the article that tells who or what this is; the entry is the article's own. */
  readonly origin?: Passage;
  /** Who said what: the entry's own words, or those of others on it. */
  readonly quotes?: readonly Statement[];
}

/** Words of the article and where they stand in its text. */
export interface Passage {
  readonly quote: string;
  readonly span: TextSpan;
}

export interface Statement {
  /** Without quotation marks. */
  readonly words: string;
  /** Left out where it is the entry itself. */
  readonly speaker?: { readonly name: string; readonly key?: string };
  /** Where the article quotes it. */
  readonly span?: TextSpan;
}
