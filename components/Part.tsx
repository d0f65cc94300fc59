import type { ComponentChildren } from 'preact';

export interface PartProps {
  /** What it holds, for style sheets. */
  class: string;
  heading: string;
  children: ComponentChildren;
}

/** A part of a page of ours, under its heading, by which screen readers know it too. */
export const Part = ({ class: of, heading, children }: PartProps) => (
  <section class={`part ${of}`} aria-label={heading}>
    <h2>{heading}</h2>
    {children}
  </section>
);
