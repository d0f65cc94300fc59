import { closestTo, isElement, rootElementOf } from '../../lib/page/dom';
import { offsetIn } from '../../lib/page/frames';
import { type Box, contains, inCorridor } from '../../lib/page/geometry';
import { dueAt, type Ground, type Hover, type HoverEvent, IDLE, type Manner, step } from './hover';

/** What the watch must be able to ask while the pointer moves. */
export interface Surroundings {
  /** The mention at a point of the window (CSS px), or -1. */
  mentionAt(x: number, y: number): number;
  /** The next press may be on this mention: what it takes to open a popover there can be made ready. */
  expected(mention: number): void;
  /** Where the popover stands, and the line of the term it belongs to; null while there is none. */
  popover(): { readonly box: Box; readonly line: Box } | null;
  /** The reader looks: has moved the pointer, pressed it or a key. */
  looked(): void;
  /** Whether an event happened inside the popover. */
  owns(event: Event): boolean;
}

export interface Watch {
  send(event: HoverEvent): void;
  /** What opens a popover. */
  setManner(manner: Manner): void;
  /** Follows the pointer in one more window, a frame's; its points are then those of the top one. */
  listenTo(view: Window): void;
  /** Where the pointer was last seen, in CSS px of the window. */
  pointer(): { readonly x: number; readonly y: number } | null;
  stop(): void;
}

/**
 * Turns what pointer, keys and clock do into the machine's events, and tells `changed` of each new state.
 * Hit tests run in a frame, and only when the pointer moved: with dirty layout each one would force it.
 */
export function watchPointer(around: Surroundings, changed: (now: Hover, before: Hover) => void): Watch {
  const ending = new AbortController();
  let state: Hover = IDLE;
  let manner: Manner = { opening: 'rest', restMs: 0 };
  let timer = 0;
  let frame = 0;
  let last: { x: number; y: number; at: number } | null = null;
  let speed = 0;
  let moved: { readonly event: PointerEvent; readonly x: number; readonly y: number } | null = null;

  const send = (event: HoverEvent) => {
    const before = state;
    state = step(state, event, manner.restMs);
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

  const expectAt = (x: number, y: number) => {
    const mention = around.mentionAt(x, y);
    if (mention >= 0) around.expected(mention);
  };

  const groundUnder = ({ event, x, y }: NonNullable<typeof moved>): Ground => {
    around.looked();
    const shown = around.popover();
    if (shown && (around.owns(event) || contains(shown.box, x, y))) return { on: 'popover' };
    // Opened by a press, it is closed by one.
    if (manner.opening === 'click') {
      expectAt(x, y);
      return { on: shown ? 'popover' : 'page' };
    }
    const mention = around.mentionAt(x, y);
    const current = state.phase === 'open' ? state.mention : -1;
    if (mention >= 0 && mention === current) return { on: 'term', mention };
    if (shown && inCorridor(x, y, shown.line, shown.box)) return { on: 'corridor' };
    return mention >= 0 && (manner.opening === 'rest' || event.shiftKey) ? { on: 'term', mention } : { on: 'page' };
  };

  const look = () => {
    frame = 0;
    const last = moved;
    moved = null;
    if (!last) return;
    // A pressed button selects or drags: then every ground is the bare page.
    const ground: Ground = last.event.buttons === 0 ? groundUnder(last) : { on: 'page' };
    send({ type: 'move', at: performance.now(), speed, ground });
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return; // A finger points at what it taps; see `onClick`.
    const { x, y } = pointOf(event);
    // Browsers also tell of what moved under a pointer at rest: the popover that was just closed, off the next term.
    if (last?.x === x && last.y === y) return;
    // Each window counts its time from its own beginning.
    const at = performance.now();
    if (last) speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, at - last.at);
    last = { x, y, at };
    moved = { event, x, y };
    frame ||= requestAnimationFrame(look);
  };
  /** The pointer is where it was, and Shift has come. */
  const lookAgain = ({ shiftKey }: KeyboardEvent) => {
    if (!last) return;
    const { x, y } = last;
    const mention = shiftKey ? around.mentionAt(x, y) : -1;
    if (mention >= 0 && !around.popover())
      send({ type: 'move', at: performance.now(), speed: 0, ground: { on: 'term', mention } });
  };
  const onLeave = () => send({ type: 'move', at: performance.now(), speed: 0, ground: { on: 'page' } });
  /** What is pressed or typed may have the page take highlights away, as its own search does. */
  const lookSoon = () => requestAnimationFrame(around.looked);
  const onPress = (event: PointerEvent) => {
    lookSoon();
    if (around.owns(event)) return;
    send({ type: 'press' });
    const { x, y } = pointOf(event);
    if (event.pointerType === 'touch') expectAt(x, y);
  };
  const onKey = (event: KeyboardEvent) => {
    lookSoon();
    if (event.key === 'Shift' && manner.opening === 'modifier') lookAgain(event);
    if (event.key !== 'Escape' || state.phase !== 'open') return;
    // One Esc closes one thing: not what the page would close itself, nor what browsers close for it, a dialog.
    event.stopPropagation();
    event.preventDefault();
    send({ type: 'close', at: performance.now() });
  };
  const onScroll = () => send({ type: 'scroll' });
  const onClick = (event: MouseEvent) => {
    const touched = (event as Partial<PointerEvent>).pointerType === 'touch';
    if (!(touched || manner.opening === 'click') || around.owns(event) || isElsewhere(event.target as Node)) return;
    const { x, y } = pointOf(event);
    const mention = around.mentionAt(x, y);
    if (mention >= 0) send({ type: 'show', mention });
  };

  const listenTo = (view: Window) => {
    const listening = { capture: true, passive: true, signal: ending.signal };
    view.addEventListener('pointermove', onMove, listening);
    view.addEventListener('pointerdown', onPress, listening);
    view.addEventListener('keydown', onKey, { ...listening, passive: false });
    view.addEventListener('scroll', onScroll, listening);
    view.addEventListener('click', onClick, listening);
    const root = rootElementOf(view.document);
    const leaving = { passive: true, signal: ending.signal };
    if (root) EventTarget.prototype.addEventListener.call(root, 'pointerleave', onLeave, leaving);
  };
  listenTo(window);

  return {
    send,
    setManner(chosen) {
      manner = chosen;
    },
    listenTo,
    pointer: () => last,
    stop() {
      ending.abort();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}

/** Whether a tap there is the page's: on what is pressed or typed into. */
const isElsewhere = (node: Node): boolean =>
  isElement(node) && closestTo(node, 'a, button, input, select, textarea, label') !== null;

/** Where an event happened, in CSS px of the top window. */
function pointOf({ clientX, clientY, view }: MouseEvent): { x: number; y: number } {
  const { left, top } = view && view !== window ? offsetIn(view.document) : { left: 0, top: 0 };
  return { x: clientX + left, y: clientY + top };
}
