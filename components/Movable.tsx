import type { ComponentChild, ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { say } from './say';

export interface MovableProps<T> {
  /** What they are, for style sheets. */
  class?: string;
  items: readonly T[];
  named: (item: T) => string;
  /** It stands where it is, whatever is moved. */
  isFixed?: (item: T) => boolean;
  /** Puts one at another place among those that can be moved, from 0. */
  onMove: (id: string, to: number) => void;
  /** `order`: the buttons that move it; null where there is nothing to be moved. */
  children: (item: T, order: ComponentChild) => ComponentChildren;
}

/** A list whose items are drawn to another place, or moved there by buttons. */
export function Movable<T extends { readonly id: string }>(props: MovableProps<T>) {
  const { items, named, isFixed, onMove, children } = props;
  const [drawn, setDrawn] = useState<string | null>(null);
  /** The button that moved one: moving takes the focus from it. */
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
    pressed.current = null;
  }, [items]);
  const moved = items.filter((item) => !isFixed?.(item));
  const move = (id: string, to: number) => {
    pressed.current = document.activeElement;
    onMove(id, to);
  };

  return (
    <ul class={props.class}>
      {items.map((item) => {
        const { id } = item;
        const at = moved.indexOf(item);
        const moves = at >= 0 && moved.length > 1;
        /** At the ends one of them does nothing, and keeps the focus that brought it there. */
        const button = (icon: 'up' | 'down', to: number) => {
          const label = say('labelOf', say(icon === 'up' ? 'packUp' : 'packDown'), named(item));
          const isPlace = to in moved;
          return (
            <button
              class="icon-button"
              type="button"
              aria-label={label}
              title={label}
              aria-disabled={!isPlace}
              onClick={() => isPlace && move(id, to)}
            >
              <Icon name={icon} />
            </button>
          );
        };
        return (
          <li
            key={id}
            draggable={moves}
            class={drawn === id ? 'drawn' : undefined}
            onDragStart={(event) => {
              setDrawn(id);
              event.dataTransfer?.setData('text/plain', named(item));
            }}
            onDragEnd={() => setDrawn(null)}
            onDragOver={(event) => drawn !== null && moves && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (drawn !== null && drawn !== id && moves) onMove(drawn, at);
            }}
          >
            {children(
              item,
              moves && (
                <span class="pack-order">
                  {button('up', at - 1)}
                  {button('down', at + 1)}
                </span>
              ),
            )}
          </li>
        );
      })}
    </ul>
  );
}
