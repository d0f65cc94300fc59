import { render } from 'preact';
import { Popover } from '../../components/Popover';
import popoverStyle from '../../components/popover.css?inline';
import tokens from '../../components/tokens.css?inline';
import { type Box, place } from '../../lib/page/geometry';
import { createHost } from '../../lib/page/host';
import type { PopoverActions, PopoverContent, PopoverView } from '../reader/handoff';

/** The popover in the page: Preact inside the host's closed root, stood beside its term. */
export function createPopover(actions: PopoverActions): PopoverView {
  const host = createHost(tokens + popoverStyle);
  const mount = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  host.root.append(mount);
  let shown: { content: PopoverContent; lines: readonly Box[]; line: Box; opening: number } | null = null;
  let opening = 0;
  let pinned = false;

  const element = () => mount.firstElementChild as HTMLElement | null;

  const draw = () => {
    if (!shown) return render(null, mount);
    const { cards, position, total } = shown.content;
    render(
      <Popover
        key={shown.opening}
        cards={cards}
        position={position}
        total={total}
        pinned={pinned}
        onGo={actions.go}
        onPin={actions.pin}
        onClose={actions.close}
        onLookUp={actions.card}
      />,
      mount,
    );
  };

  /** Measures, then writes: the height it wants decides the side it stands on. */
  const stand = () => {
    const popover = element();
    if (!popover || !shown) return;
    const { style } = mount;
    style.removeProperty('--room');
    const { width, height } = popover.getBoundingClientRect();
    const spot = place(shown.lines, shown.line, { width, height }, { width: innerWidth, height: innerHeight });
    style.setProperty('--x', `${spot.left}px`);
    style.setProperty('--y', `${spot.top}px`);
    style.setProperty('--room', `${spot.maxHeight}px`);
  };
  // Following a reference, unfolding a question: each changes the height, and the term must stay in sight.
  // In a frame of its own: a size changed inside the callback is reported to the page as an error.
  let frame = 0;
  const resized = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(stand);
  });

  return {
    show(content, lines, line) {
      const arriving = !shown;
      opening += 1;
      shown = { content, lines, line, opening };
      host.element.dataset.theme = content.theme;
      draw();
      host.show();
      stand();
      const popover = element();
      popover?.classList.toggle('arriving', arriving);
      resized.disconnect();
      if (popover) resized.observe(popover);
    },
    move(lines, line) {
      if (!shown) return;
      shown = { ...shown, lines, line };
      stand();
    },
    setPinned(value) {
      if (pinned === value) return;
      pinned = value;
      if (shown) draw();
    },
    hide() {
      shown = null;
      pinned = false;
      resized.disconnect();
      host.hide();
      draw();
    },
    box() {
      const rect = shown && element()?.getBoundingClientRect();
      return rect ? { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom } : null;
    },
    owns: (event) => event.target === host.element,
    remove() {
      resized.disconnect();
      render(null, mount);
      host.remove();
    },
  };
}
