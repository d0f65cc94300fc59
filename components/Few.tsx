import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from './say';

export interface FewProps<T> {
  items: readonly T[];
  /** As many as a glance takes in; those beyond are folded. */
  atOnce: number;
  children: (item: T) => ComponentChildren;
}

/** A list that shows its first items, and the way to the rest: never one for a single item. */
export function Few<T>({ items, atOnce, children }: FewProps<T>) {
  const [all, setAll] = useState(items.length <= atOnce + 1);
  return (
    <>
      <ul>{(all ? items : items.slice(0, atOnce)).map(children)}</ul>
      {!all && (
        <button class="more" type="button" onClick={() => setAll(true)}>
          {say('more', items.length - atOnce)}
        </button>
      )}
    </>
  );
}
