import { type Box, contains, inCorridor } from '../../lib/page/geometry';
import { dueAt, type Ground, type Hover, type HoverEvent, IDLE, step } from './hover';

/** What the watch must be able to ask while the pointer moves. */
export interface Surroundings {
  /** The mention at a point of the window (CSS px), or -1. */
  mentionAt(x: number, y: number): number;
  /** Where the popover stands, and the line of the term it belongs to; null while there is none. */
  popover(): { readonly box: Box; readonly line: Box } | null;
  /** Whether an event happened inside the popover. */
  owns(event: Event): boolean;
}

export interface Watch {
  send(event: HoverEvent): void;
  /** Where the pointer was last seen, in CSS px of the window. */
  pointer(): { readonly x: number; readonly y: number } | null;
  stop(): void;
}

/**
 * Turns what pointer, keys and clock do into the machine's events, and tells `changed` of each new state.
 * Hit tests run in a frame, and only when the pointer moved: with dirty layout each one would force it.
 */
export function watchPointer(
  around: Surroundings,
  restMs: number,
  changed: (now: Hover, before: Hover) => void,
): Watch {
  const ending = new AbortController();
  let state: Hover = IDLE;
  let timer = 0;
  let frame = 0;
  let last: { x: number; y: number; at: number } | null = null;
  let speed = 0;
  let moved: PointerEvent | null = null;

  const send = (event: HoverEvent) => {
    const before = state;
    state = step(state, event, restMs);
    if (state === before) return;
    clearTimeout(timer);
    const due = dueAt(state);
    if (due !== null) {
      // A timer may fire a fraction of a ms early, and would then find that nothing is due.
      const tell = () => send({ type: 'time', at: Math.max(due, performance.now()) });
      timer = window.setTimeout(tell, due - performance.now());
    }
    changed(state, before);
  };

  const groundUnder = (event: PointerEvent): Ground => {
    const { clientX: x, clientY: y } = event;
    const shown = around.popover();
    if (shown && (around.owns(event) || contains(shown.box, x, y))) return { on: 'popover' };
    const mention = around.mentionAt(x, y);
    const current = state.phase === 'open' ? state.mention : -1;
    if (mention >= 0 && mention === current) return { on: 'term', mention };
    if (shown && inCorridor(x, y, shown.line, shown.box)) return { on: 'corridor' };
    return mention >= 0 ? { on: 'term', mention } : { on: 'page' };
  };

  const look = () => {
    frame = 0;
    const event = moved;
    moved = null;
    if (!event) return;
    // A pressed button selects or drags: then every ground is the bare page.
    const ground: Ground = event.buttons === 0 ? groundUnder(event) : { on: 'page' };
    send({ type: 'move', at: performance.now(), speed, ground });
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return; // A finger points at what it taps; see `onClick`.
    const { clientX: x, clientY: y, timeStamp: at } = event;
    if (last) speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, at - last.at);
    last = { x, y, at };
    moved = event;
    frame ||= requestAnimationFrame(look);
  };
  const onLeave = () => send({ type: 'move', at: performance.now(), speed: 0, ground: { on: 'page' } });
  const onPress = (event: Event) => {
    if (!around.owns(event)) send({ type: 'press' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || state.phase !== 'open') return;
    event.stopPropagation(); // One Esc closes one thing, not the page's dialog too.
    send({ type: 'close', at: performance.now() });
  };
  const onScroll = () => send({ type: 'scroll' });
  const onClick = (event: MouseEvent) => {
    const tapped = event instanceof PointerEvent && event.pointerType === 'touch' && !around.owns(event);
    if (!tapped || (event.target as Element).closest?.('a, button, input, select, textarea, label')) return;
    const mention = around.mentionAt(event.clientX, event.clientY);
    if (mention >= 0) send({ type: 'show', mention });
  };

  const listening = { capture: true, passive: true, signal: ending.signal };
  addEventListener('pointermove', onMove, listening);
  addEventListener('pointerdown', onPress, listening);
  addEventListener('keydown', onKey, { ...listening, passive: false });
  addEventListener('scroll', onScroll, listening);
  addEventListener('click', onClick, listening);
  document.documentElement.addEventListener('pointerleave', onLeave, { passive: true, signal: ending.signal });

  return {
    send,
    pointer: () => last,
    stop() {
      ending.abort();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}
