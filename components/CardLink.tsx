import type { ComponentChildren } from 'preact';

export interface CardLinkProps {
  /** Key of the card it leads to. */
  to: string;
  onFollow: (key: string) => void;
  children: ComponentChildren;
}

/** A reference to another entry, followed inside the popover. A link and not a button: it breaks with its line. */
export const CardLink = ({ to, onFollow, children }: CardLinkProps) => (
  <a
    class="link"
    href={`#${to}`}
    onClick={(event) => {
      event.preventDefault();
      onFollow(to);
    }}
  >
    {children}
  </a>
);
