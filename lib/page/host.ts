/**
 * The elements of ours in a page: each a closed shadow root in the top layer, so that no stacking order, overflow
 * or style of the page reaches it. `host.css` resets the hosts themselves, with rules above the page's.
 */
import { holds, queryAll, rootElementOf, tagOf } from './dom';

/** Holds the popover. */
export const HOST = 'newsgloss-popover';
/** Holds what has the focus for a term: the article's own text can have none. */
export const FOCUS_HOST = 'newsgloss-focus';

export const isHost = (element: Element | null): boolean =>
  element !== null && [HOST, FOCUS_HOST].includes(tagOf(element));

const XHTML = 'http://www.w3.org/1999/xhtml';

export interface Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts the host on top of everything the page shows now. */
  show(): void;
  /** Whether it is on top: the page may have thrown it out. */
  isShown(): boolean;
  hide(): void;
  /** Takes the host out of the page. */
  remove(): void;
}

/** Makes a host, hidden, styled inside by `css`. Removes what an earlier life of the extension may have left. */
export function createHost(css: string, tag = HOST): Host {
  removeHosts(tag);
  const element = createElement(tag);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const style = createElement('style');
  style.textContent = css;
  root.append(style);

  const isShown = () => element.matches(':popover-open');
  const show = () => {
    const parent = topmost();
    if (!parent) return; // The page has no element at all.
    const place = element.parentNode === parent && element.nextSibling === null;
    if (!place) Node.prototype.appendChild.call(parent, element); // Also after the page has thrown us out.
    if (!isShown()) element.showPopover();
  };
  return {
    root,
    element,
    show,
    isShown,
    hide: () => {
      if (isShown()) element.hidePopover();
    },
    remove: () => element.remove(),
  };
}

/** An HTML element, also in a page that is XML, where a plain `createElement` makes none. */
export const createElement = (tag: string): HTMLElement => document.createElementNS(XHTML, tag) as HTMLElement;

export function removeHosts(tag = `${HOST}, ${FOCUS_HOST}`): void {
  for (const left of queryAll(document, tag)) left.remove();
}

/**
 * Where the host must stand to be seen and clicked. All outside a modal dialog is inert and all outside a fullscreen
 * element is hidden, so there the host moves in; a fullscreen video can hold nothing, and then it stays outside.
 */
function topmost(): Element | null {
  const full = document.fullscreenElement;
  const modal = queryAll(document, 'dialog:modal').at(-1);
  const inside = modal && (!full || holds(full, modal)) ? modal : full;
  return inside && !/^(?:video|iframe)$/.test(tagOf(inside)) ? inside : rootElementOf(document);
}
