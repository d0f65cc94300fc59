import type { ComponentChildren } from 'preact';
import { written } from './written';

export interface QuoteProps {
  /** What it is, for style sheets. */
  class?: string;
  /** Of the words. */
  lang: string;
  children: ComponentChildren;
}

/** Words of a source. Browsers take quotation marks from the language around them, so these stand within the words' own. */
export const Quote = ({ class: of, lang, children }: QuoteProps) => (
  <blockquote class={of} {...written(lang)}>
    <q>{children}</q>
  </blockquote>
);
