/**
 * The one element of ours in a page: a closed shadow root in the top layer, so that no stacking order, overflow
 * or style of the page reaches it. `host.css` resets the host itself, with rules above the page's.
 */
export const HOST = 'newsgloss-popover';
const XHTML = 'http://www.w3.org/1999/xhtml';

export interface Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts the host on top of everything the page shows now. */
  show(): void;
  hide(): void;
  /** Takes the host out of the page. */
  remove(): void;
}

/** Makes the host, hidden, styled inside by `css`. Removes what an earlier life of the extension may have left. */
export function createHost(css: string): Host {
  removeHosts();
  // The page may be XML, where a plain createElement makes no HTML element.
  const element = document.createElementNS(XHTML, HOST) as HTMLElement;
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElementNS(XHTML, 'style');
  style.textContent = css;
  root.append(style);

  const show = () => {
    const parent = topmost();
    const place = element.parentNode === parent && parent.lastChild === element;
    if (!place) parent.append(element); // Also after the page has thrown us out.
    if (!element.matches(':popover-open')) element.showPopover();
  };
  return {
    root,
    element,
    show,
    hide: () => {
      if (element.matches(':popover-open')) element.hidePopover();
    },
    remove: () => element.remove(),
  };
}

export function removeHosts(): void {
  for (const left of document.querySelectorAll(HOST)) left.remove();
}

/**
 * Where the host must stand to be seen and clicked. All outside a modal dialog is inert and all outside a fullscreen
 * element is hidden, so there the host moves in; a fullscreen video can hold nothing, and then it stays outside.
 */
function topmost(): Element {
  const full = document.fullscreenElement;
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const inside = modal && (!full || full.contains(modal)) ? modal : full;
  return inside && inside.localName !== 'video' && inside.localName !== 'iframe' ? inside : document.documentElement;
}
