import type { ComponentChildren } from 'preact';
import { written } from './written';

export interface CardLinkProps {
  /** Key of the card it leads to. */
  to: string;
  /** Language of what it says, where that is not the language around it. */
  lang?: string;
  onFollow: (key: string) => void;
  children: ComponentChildren;
}

/** A reference to another entry, followed inside the popover. A link and not a button: it breaks with its line. */
export const CardLink = ({ to, lang, onFollow, children }: CardLinkProps) => (
  <a
    class="link"
    {...(lang && written(lang))}
    href={`#${to}`}
    onClick={(event) => {
      event.preventDefault();
      onFollow(to);
    }}
  >
    {children}
  </a>
);
