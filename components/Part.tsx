import type { ComponentChildren } from 'preact';

export interface PartProps {
  /** What it holds, for style sheets. */
  class: string;
  heading: string;
  /** By which it can be gone to. */
  id?: string;
  /** How many there are in it, where that is not plain to see. */
  count?: number;
  children: ComponentChildren;
}

/** A part of a page of ours, under its heading, by which screen readers know it too. */
export const Part = ({ class: of, id, heading, count = 0, children }: PartProps) => (
  <section id={id} class={`part ${of}`} aria-label={heading}>
    <h2>
      {heading}
      {count > 0 && <span class="count"> {count}</span>}
    </h2>
    {children}
  </section>
);
