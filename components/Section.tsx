import type { ComponentChildren } from 'preact';

export interface SectionProps {
  /** What it holds, for style sheets. */
  class: string;
  heading: string;
  children: ComponentChildren;
}

/** A part of what is said of an entry, under its heading, by which screen readers know it too. */
export const Section = ({ class: of, heading, children }: SectionProps) => (
  <section class={of} aria-label={heading}>
    <h3>{heading}</h3>
    {children}
  </section>
);
