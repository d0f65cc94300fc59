import { dueAt, type Ground, type Hover, type HoverEvent, IDLE, step } from '../../entrypoints/reader/hover';

/** The rest time of all stories, in ms. */
export const REST = 300;

export const GROUNDS: Readonly<Record<string, Ground>> = {
  a: { on: 'term', mention: 0 },
  b: { on: 'term', mention: 1 },
  popover: { on: 'popover' },
  way: { on: 'corridor' },
  page: { on: 'page' },
};

/** Something that happens at a time, in ms; null: only time passes. */
export type Beat = readonly [at: number, event: HoverEvent | null];

/**
 * A story in a small notation: `0:a 300:wait 400:page!`. What the pointer is on (`a` and `b` are terms, `way` is the
 * corridor; `!`: it runs), or `wait`, `press`, `scroll`, `pin`, `close`, `show-a`, `show-b`; each with its time in ms.
 */
export const story = (text: string): Beat[] =>
  text.split(' ').map((word) => {
    const [time, what = ''] = word.split(':');
    return [Number(time), eventOf(what, Number(time))];
  });

function eventOf(what: string, at: number): HoverEvent | null {
  const ground = GROUNDS[what.replace('!', '')];
  if (ground) return { type: 'move', at, speed: what.endsWith('!') ? 3 : 0.2, ground };
  if (what.startsWith('show-')) return { type: 'show', mention: what === 'show-a' ? 0 : 1 };
  if (what === 'press' || what === 'scroll' || what === 'pin') return { type: what };
  if (what === 'close') return { type: 'close', at };
  if (what === 'wait') return null;
  throw new Error(`Nothing is called ${what}`);
}

/** Plays a story, with the clock's own events as the watch sends them. */
export function play(beats: readonly Beat[], rest = REST): Hover {
  let state = IDLE;
  for (const [at, event] of beats) {
    for (let due = dueAt(state); due !== null && due <= at; due = dueAt(state))
      state = step(state, { type: 'time', at: due }, rest);
    if (event) state = step(state, event, rest);
  }
  return state;
}

/** The term whose popover is open, or null. */
export const shown = (state: Hover): string | null => (state.phase === 'open' ? 'ab'[state.mention]! : null);
