import type { Host } from './host';

export interface Presses {
  /** From now on; again each time the host is shown, as a page that is written over anew has taken all listeners off its window. */
  take(): void;
  leave(): void;
}

/**
 * Brings presses past the page to what they are on inside the host: a page may stop events on their way down, in a
 * capturing listener at its document, and what comes by there is none of its business. The window has them first. An event
 * that does not leave the shadow tree takes each one's place; but the links out of the host keep theirs, for browsers open
 * no window without a real one.
 */
export function createPresses({ element, root }: Host): Presses {
  const take = (event: MouseEvent) => {
    if (event.target !== element || !event.isTrusted) return;
    const { detail, clientX, clientY } = event;
    // A key presses what has the focus: Chromium counts no presses then, and Firefox names the window's corner.
    const byKey = detail === 0 || (clientX === 0 && clientY === 0);
    const pressed = byKey ? root.activeElement : root.elementFromPoint(clientX, clientY);
    if (pressed?.closest('a[target]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: event.detail }));
  };
  return {
    take: () => addEventListener('click', take, { capture: true }),
    leave: () => removeEventListener('click', take, { capture: true }),
  };
}
