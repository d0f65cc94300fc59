/** What goes between a page and those who read it: its text, and what was found there. */
import type { TextSpan } from '../text/span';

/** What a page sends of itself. */
export interface PageInput {
  /** The article's text, blocks parted by "\n"; all spans count in it. */
  readonly text: string;
  readonly title: string;
  /** BCP 47 tag, or '' where the page does not say. */
  readonly language: string;
  /** ISO 8601 date (YYYY-MM-DD), or '' where the page does not give one. */
  readonly published: string;
  /** The whole article, where `text` is only a part of it. */
  readonly whole?: string;
  /** The text below this offset was read before and stands there as context: what is found in it is left out. */
  readonly from?: number;
  /** Only the beginning of the article is in the page: the rest is for those who pay. */
  readonly cut?: boolean;
}

/**
 * How a mention is underlined: names and terms of a pack, and what only the article itself explains. They differ in
 * shape, never in colour alone.
 */
export type MentionKind = 'name' | 'term' | 'own';

export interface PageMention extends TextSpan {
  /** Keys of the cards of those who bear the name, the first in the reader's order first; never empty. */
  readonly keys: readonly string[];
  readonly kind: MentionKind;
  readonly marked: boolean;
}
