import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from './say';

export interface InStepsProps<T> {
  items: readonly T[];
  /** As many as a glance takes in. */
  atOnce: number;
  /** How many more come at a press: what is drawn at a time stays quick. */
  step?: number;
  children: (item: T) => ComponentChildren;
}

/** A list that shows its first items, and more of them at each press: never a press for a single one. */
export function InSteps<T>({ items, atOnce, step = 50, children }: InStepsProps<T>) {
  const [most, setMost] = useState(atOnce);
  const shown = items.length <= most + 1 ? items : items.slice(0, most);
  return (
    <>
      <ul>{shown.map(children)}</ul>
      {shown.length < items.length && (
        <button class="more" type="button" onClick={() => setMost(most + step)}>
          {say('more', items.length - shown.length)}
        </button>
      )}
    </>
  );
}
