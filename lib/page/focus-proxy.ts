/**
 * What has the focus in a term's stead: a button laid over the term, in a host of ours. Highlights cannot be focused, and are
 * unknown to assistive technology; the article's own nodes are not touched.
 */
import type { Box } from './geometry';
import { createElement, createHost, FOCUS_HOST } from './host';
import { linesOf } from './lines';

export interface ProxyActions {
  /** Enter, Space, or what a screen reader does. */
  press(): void;
  /** An arrow key: to the next term, or the one before. */
  step(direction: 1 | -1): void;
  /** Tab, or Shift+Tab. */
  leave(direction: 1 | -1): void;
  /** Esc. */
  dismiss(): void;
  /** The focus went elsewhere. */
  blurred(): void;
}

export interface FocusProxy {
  /** Lays the button over the first line of `range`, and gives it the focus. `name` is what a screen reader says. */
  show(range: StaticRange, name: string): void;
  isShown(): boolean;
  /** Whether what it stands for is explained now. */
  setExpanded(open: boolean): void;
  focus(): void;
  hide(): void;
  remove(): void;
}

/** Light and dark, so that it is seen on every ground. No press of the pointer is its: those are the page's. */
const STYLE = `button { all: unset; pointer-events: none; position: fixed; border-radius: 2px; box-shadow: 0 0 0 2px #14508c, inset 0 0 0 1px #fff }
@media (forced-colors: active) { button { outline: 2px solid Highlight } }`;

/** How far the button stands out over the line box, in CSS px. */
const AROUND = 1;

export function createFocusProxy(actions: ProxyActions): FocusProxy {
  const host = createHost(STYLE, FOCUS_HOST);
  const button = createElement('button') as HTMLButtonElement;
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  host.root.append(button);
  let range: StaticRange | null = null;
  let frame = 0;
  let listening: AbortController | null = null;

  const lay = ({ left, top, right, bottom }: Box) => {
    const { style } = button;
    style.left = `${left - AROUND}px`;
    style.top = `${top - AROUND}px`;
    style.width = `${right - left + 2 * AROUND}px`;
    style.height = `${bottom - top + 2 * AROUND}px`;
  };
  const follow = () => {
    frame = 0;
    const line = range && linesOf(range)[0];
    if (line) lay(line);
  };
  const onChange = () => {
    frame ||= requestAnimationFrame(follow);
  };
  const ACTS: Readonly<Record<string, (shift: boolean) => void>> = {
    Enter: actions.press,
    ' ': actions.press,
    ArrowRight: () => actions.step(1),
    ArrowLeft: () => actions.step(-1),
    Tab: (shift) => actions.leave(shift ? -1 : 1),
    Escape: actions.dismiss,
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey, defaultPrevented } = event;
    const act = ACTS[key];
    if (event.target !== host.element || !act || ctrlKey || altKey || metaKey || defaultPrevented) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // It is none of the page's.
    act(event.shiftKey);
  };
  const hide = () => {
    range = null;
    listening?.abort();
    listening = null;
    host.hide();
  };
  button.addEventListener('click', actions.press);
  button.addEventListener('blur', actions.blurred);

  return {
    show(over, name) {
      range = over;
      button.setAttribute('aria-label', name);
      host.show();
      follow();
      if (!listening) {
        listening = new AbortController();
        const { signal } = listening;
        addEventListener('keydown', onKey, { capture: true, signal });
        addEventListener('scroll', onChange, { capture: true, passive: true, signal });
        addEventListener('resize', onChange, { passive: true, signal });
      }
      button.focus({ preventScroll: true });
    },
    isShown: () => range !== null,
    setExpanded: (open) => button.setAttribute('aria-expanded', String(open)),
    focus: () => button.focus({ preventScroll: true }),
    hide,
    remove() {
      hide();
      cancelAnimationFrame(frame);
      host.remove();
    },
  };
}
