import type { ComponentChildren } from 'preact';
import { say } from './say';
import { Toggle } from './Toggle';

export interface FewProps<T> {
  items: readonly T[];
  /** As many as a glance takes in; those beyond are folded. */
  atOnce: number;
  /** Draws the list of those that are shown. */
  children: (shown: readonly T[]) => ComponentChildren;
}

/** A list that shows its first items, and the way to the rest: never one for a single item. */
export const Few = <T,>({ items, atOnce, children }: FewProps<T>) => (
  <Toggle on={items.length <= atOnce + 1}>
    {(all, showAll) => (
      <>
        {children(all ? items : items.slice(0, atOnce))}
        {!all && (
          <button class="more" type="button" onClick={showAll}>
            {say('more', items.length - atOnce)}
          </button>
        )}
      </>
    )}
  </Toggle>
);
