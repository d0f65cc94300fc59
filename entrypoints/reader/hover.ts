/**
 * When a popover opens, stays and goes. A pure machine: what the pointer does goes in, the next state comes out.
 *
 * It opens for a pointer that rests on a term, not for one that crosses it; it stays while the pointer is on the term,
 * on the popover, or on the way between them; and there is never more than one.
 */

import type { Opening } from '../../lib/platform/settings';

/** What the pointer is on. `corridor` is the way from a term to its open popover. */
export type Ground =
  | { readonly on: 'term'; readonly mention: number }
  | { readonly on: 'popover' | 'corridor' | 'page' };

export type Hover =
  | { readonly phase: 'idle'; readonly warmUntil: number }
  | { readonly phase: 'resting'; readonly mention: number; readonly opensAt: number }
  | Open;

export interface Open {
  readonly phase: 'open';
  readonly mention: number;
  /** Stays until closed: the reader pinned it. */
  readonly pinned: boolean;
  /** Stays until the pointer has been on it: opened by a key or from elsewhere, with the pointer far away. */
  readonly held: boolean;
  readonly closesAt: number | null;
  /** A neighbour the pointer has moved on to. */
  readonly next: { readonly mention: number; readonly opensAt: number } | null;
}

/** Times are in ms on one clock that only runs forward. */
export type HoverEvent =
  | { readonly type: 'move'; readonly at: number; readonly speed: number; readonly ground: Ground }
  | { readonly type: 'time'; readonly at: number }
  | { readonly type: 'show'; readonly mention: number }
  | { readonly type: 'press' | 'scroll' }
  | { readonly type: 'pin' }
  | { readonly type: 'close'; readonly at: number };

export interface Manner {
  readonly opening: Opening;
  /** How long the pointer rests first, in ms. */
  readonly restMs: number;
}

/** A pointer slower than this, in px/ms, looks at what is under it; a faster one passes. */
const SLOW = 0.5;
/** With one popover just seen, the next term needs less rest, in ms. */
const WARM_REST = 100;
/** How long after closing the next term counts as a neighbour, in ms. */
const WARM = 300;
/** How long the pointer may be away before the popover goes, in ms: Wikipedia's page previews wait as long. */
const LEAVE = 300;

export const IDLE: Hover = { phase: 'idle', warmUntil: 0 };

/** The state after `event`; an event that changes nothing gives back `state` itself. `rest` in ms. */
export function step(state: Hover, event: HoverEvent, rest: number): Hover {
  switch (event.type) {
    case 'show':
      return { ...opened(event.mention), held: true, pinned: state.phase === 'open' && state.pinned };
    case 'pin':
      return state.phase === 'open' ? { ...state, pinned: !state.pinned, closesAt: null, next: null } : state;
    case 'close':
      return state.phase === 'idle'
        ? state
        : { phase: 'idle', warmUntil: state.phase === 'open' ? event.at + WARM : 0 };
    case 'press':
      return state.phase === 'resting' || (state.phase === 'open' && !state.pinned) ? IDLE : state;
    case 'scroll':
      return state.phase === 'resting' ? IDLE : state;
    case 'time':
      return afterTime(state, event.at);
    case 'move': {
      const due = afterTime(state, event.at); // A timer may be late: what was due comes first.
      return due.phase === 'open' ? moveWhileOpen(due, event, rest) : moveWhileClosed(due, event, rest);
    }
  }
}

/** When `step` wants to hear the time next, in ms, or null. */
export function dueAt(state: Hover): number | null {
  if (state.phase === 'idle') return null;
  if (state.phase === 'resting') return state.opensAt;
  const due = Math.min(state.closesAt ?? Infinity, state.next?.opensAt ?? Infinity);
  return due === Infinity ? null : due;
}

type Move = Extract<HoverEvent, { type: 'move' }>;

const opened = (mention: number): Open => ({
  phase: 'open',
  mention,
  pinned: false,
  held: false,
  closesAt: null,
  next: null,
});

function afterTime(state: Hover, at: number): Hover {
  if (state.phase === 'resting') return at >= state.opensAt ? opened(state.mention) : state;
  if (state.phase !== 'open') return state;
  if (state.next && at >= state.next.opensAt) return opened(state.next.mention);
  if (state.closesAt !== null && at >= state.closesAt) return { phase: 'idle', warmUntil: at + WARM };
  return state;
}

function moveWhileClosed(state: Exclude<Hover, Open>, { ground, at, speed }: Move, rest: number): Hover {
  if (ground.on !== 'term') return state.phase === 'resting' ? IDLE : state;
  const resting = state.phase === 'resting' && state.mention === ground.mention;
  if (resting && speed <= SLOW) return state;
  const wait = state.phase === 'idle' && at < state.warmUntil ? Math.min(WARM_REST, rest) : rest;
  return { phase: 'resting', mention: ground.mention, opensAt: at + afterPassing(wait, speed) };
}

function moveWhileOpen(state: Open, { ground, at, speed }: Move, rest: number): Open {
  if (ground.on === 'popover' || ground.on === 'corridor' || (ground.on === 'term' && ground.mention === state.mention))
    return state.closesAt === null && !state.next && !(state.held && ground.on !== 'corridor')
      ? state
      : { ...state, held: state.held && ground.on === 'corridor', closesAt: null, next: null };
  if (state.pinned || state.held) return state;
  const closesAt = state.closesAt ?? at + LEAVE;
  if (ground.on !== 'term') return { ...state, closesAt, next: null };
  if (state.next?.mention === ground.mention && speed <= SLOW) return { ...state, closesAt };
  const opensAt = at + afterPassing(Math.min(WARM_REST, rest), speed);
  return { ...state, closesAt, next: { mention: ground.mention, opensAt } };
}

/** A pointer may stop dead, and then no slower move is ever seen: a fast one starts the rest over, and never skips it. */
const afterPassing = (wait: number, speed: number): number => (speed > SLOW ? Math.max(wait, WARM_REST) : wait);
