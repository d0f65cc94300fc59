import type { ComponentChildren } from 'preact';
import { Emblem } from './Emblem';

/** Whose window this is; beside it, what `children` have to say. */
export const Masthead = ({ children }: { children?: ComponentChildren }) => (
  <header class="masthead">
    <Emblem />
    <span class="wordmark">Newsgloss</span>
    {children}
  </header>
);
