import { render } from 'preact';
import { Popover } from '../../components/Popover';
import { type Box, place, type Side, type Size } from '../../lib/page/geometry';
import { createElement, createHost } from '../../lib/page/host';
import { createPresses } from '../../lib/page/presses';
import type { PopoverActions, PopoverContent, PopoverView } from '../reader/handoff';
import { copy } from './copy';
import { popoverStyle } from './style';

/** Where the popover is a sheet at the window's edge: `popover.css` says the same. */
const SHEET = '(max-width: 479px), (pointer: coarse)';
/** What is left free between a sheet and its term, in CSS px. */
const BESIDE = 16;

/** The window without the page's scrollbars: what stands below those is not seen. */
function windowSize(): Size {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { width: Math.min(innerWidth, clientWidth), height: Math.min(innerHeight, clientHeight) };
}

/** The popover in the page: Preact inside the host's closed root, stood beside its term. */
export function createPopover(actions: PopoverActions): PopoverView {
  const host = createHost(popoverStyle);
  const mount = createElement('div');
  /** Before and behind the popover: what Tab comes to on its way out. */
  const edge = (direction: 1 | -1) => {
    const element = createElement('span');
    element.tabIndex = 0;
    element.onfocus = () => actions.leave(direction);
    return element;
  };
  host.root.append(edge(-1), mount, edge(1));
  const presses = createPresses(host);
  /** What is drawn, in sight or not: another object is another popover. */
  let drawn: PopoverContent | null = null;
  let shown: { lines: readonly Box[]; line: Box; side?: Side } | null = null;
  let pinned = false;

  const element = () => mount.firstElementChild as HTMLElement | null;

  const draw = () => {
    if (!drawn) return render(null, mount);
    render(
      <Popover key={drawn} {...actions} {...drawn} pinned={pinned} onCopy={(text) => copy(text, host.root)} />,
      mount,
    );
  };
  const prepare = (content: PopoverContent) => {
    if (drawn === content) return;
    drawn = content;
    host.element.dataset.theme = content.theme;
    draw();
  };

  /** Measures, then writes: the height it wants decides the side it stands on. */
  const stand = () => {
    const popover = element();
    if (!popover || !shown) return;
    const body = popover.querySelector('.body')!;
    const { scrollTop } = body; // Lost where all of it has room while it is measured.
    const zoom = `zoom: ${1 / host.element.currentCSSZoom};`; // A page that zooms itself zooms whatever stands in it.
    mount.style.cssText = zoom;
    const spot = place(shown.lines, shown.line, popover.getBoundingClientRect(), windowSize(), shown.side);
    shown.side = spot.side;
    mount.style.cssText = `${zoom}--x:${spot.left}px;--y:${spot.top}px;--room:${spot.maxHeight}px`;
    body.scrollTop = scrollTop;
  };
  /** Has the page scroll where a sheet would cover the term; at the page's end it takes the larger side, and no more of it. */
  const makeRoom = () => {
    const sheet = element();
    mount.classList.remove('above');
    sheet?.style.removeProperty('--sheet');
    if (!sheet || !shown || !matchMedia(SHEET).matches) return;
    const before = scrollY;
    const { top, bottom } = shown.line;
    const hidden = bottom + BESIDE - sheet.getBoundingClientRect().top;
    if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
    const scrolled = scrollY - before;
    const below = windowSize().height - bottom + scrolled;
    const above = top - scrolled;
    mount.classList.toggle('above', scrolled < hidden && above > below);
    if (scrolled < hidden) sheet.style.setProperty('--sheet', `${Math.max(above, below) - BESIDE}px`);
  };
  // Following a reference, unfolding a question: each changes the height, and the term must stay in sight.
  // In a frame of its own: a size changed inside the callback is reported to the page as an error.
  let frame = 0;
  const resized = new ResizeObserver(() => inFrame(stand));
  const inFrame = (act: () => void) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => isThere() && act());
  };
  /** Thrown out by the page, it comes back once and then gives way: two who insist would never end. */
  let thrownOut = false;
  const isThere = (): boolean => {
    if (!shown || host.isShown()) return shown !== null;
    if (thrownOut) actions.onClose();
    else {
      thrownOut = true;
      host.show();
      inFrame(stand);
    }
    return false;
  };

  return {
    prepare(content) {
      if (!shown) prepare(content);
    },
    show(content, lines, line) {
      const arriving = !shown;
      shown = { lines, line };
      if (arriving) thrownOut = false;
      prepare(content);
      presses.take();
      host.show();
      stand();
      makeRoom();
      const popover = element();
      popover?.classList.toggle('arriving', arriving);
      resized.disconnect();
      if (popover) resized.observe(popover); // Tells its size at once, or that it has none.
      inFrame(() => {});
    },
    move(lines, line) {
      if (!shown) return;
      Object.assign(shown, { lines, line });
      stand();
    },
    setPinned(value) {
      if (pinned === value) return;
      pinned = value;
      draw();
    },
    focus: () => element()?.focus({ preventScroll: true }),
    hide() {
      shown = null;
      drawn = null;
      pinned = false;
      resized.disconnect();
      host.hide();
      draw();
    },
    box() {
      return (shown && element()?.getBoundingClientRect()) ?? null;
    },
    owns: (event) => event.target === host.element,
    remove() {
      resized.disconnect();
      presses.leave();
      render(null, mount);
      host.remove();
    },
  };
}
