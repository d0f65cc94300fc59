import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, type Ground, type Hover, type HoverEvent, IDLE, step } from '../../entrypoints/reader/hover';

/**
 * A small notation: what the pointer is on, when, and how fast. `a` and `b` are terms, `way` is the corridor.
 * The clock's events come by themselves, as the watch sends them.
 */
const REST = 300;
const GROUNDS: Record<string, Ground> = {
  a: { on: 'term', mention: 0 },
  b: { on: 'term', mention: 1 },
  popover: { on: 'popover' },
  way: { on: 'corridor' },
  page: { on: 'page' },
};
type Beat = [at: number, ground: keyof typeof GROUNDS | 'wait', speed?: number] | [at: number, event: HoverEvent];

function play(beats: readonly Beat[], rest = REST): Hover {
  let state = IDLE;
  for (const [at, what, speed = 0] of beats) {
    for (let due = dueAt(state); due !== null && due <= at; due = dueAt(state))
      state = step(state, { type: 'time', at: due }, rest);
    if (typeof what !== 'string') state = step(state, what, rest);
    else if (what !== 'wait') state = step(state, { type: 'move', at, speed, ground: GROUNDS[what]! }, rest);
  }
  return state;
}
const shown = (state: Hover) => (state.phase === 'open' ? 'ab'[state.mention] : null);

describe('a popover', () => {
  it.each<[string, Beat[], string | null]>([
    [
      'opens when the pointer has rested on a term',
      [
        [0, 'a'],
        [300, 'wait'],
      ],
      'a',
    ],
    [
      'does not open before',
      [
        [0, 'a'],
        [299, 'wait'],
      ],
      null,
    ],
    [
      'does not open when the pointer crosses a term',
      [
        [0, 'a', 3],
        [40, 'page', 3],
        [900, 'wait'],
      ],
      null,
    ],
    [
      'opens when a fast pointer stops dead on a term',
      [
        [0, 'a', 3],
        [300, 'wait'],
      ],
      'a',
    ],
    [
      'keeps waiting while the pointer still runs along a term',
      [
        [0, 'a', 3],
        [200, 'a', 3],
        [400, 'wait'],
      ],
      null,
    ],
    [
      'does not start its rest over for a slow move',
      [
        [0, 'a'],
        [200, 'a', 0.2],
        [300, 'wait'],
      ],
      'a',
    ],
    [
      'rests anew on another term',
      [
        [0, 'a'],
        [200, 'b'],
        [400, 'wait'],
      ],
      null,
    ],
    [
      'does not open after the pointer has left',
      [
        [0, 'a'],
        [299, 'page'],
        [900, 'wait'],
      ],
      null,
    ],
    [
      'stays for 300 ms after the pointer has left',
      [
        [0, 'a'],
        [300, 'wait'],
        [400, 'page'],
        [699, 'wait'],
      ],
      'a',
    ],
    [
      'goes after that',
      [
        [0, 'a'],
        [300, 'wait'],
        [400, 'page'],
        [700, 'wait'],
      ],
      null,
    ],
    [
      'goes 300 ms after leaving though the pointer keeps moving',
      [
        [0, 'a'],
        [400, 'page'],
        [600, 'page'],
        [701, 'page'],
      ],
      null,
    ],
    [
      'stays when the pointer comes back in time',
      [
        [0, 'a'],
        [400, 'page'],
        [600, 'a'],
        [2000, 'wait'],
      ],
      'a',
    ],
    [
      'stays while the pointer is on its way to it',
      [
        [0, 'a'],
        [400, 'way'],
        [2000, 'wait'],
      ],
      'a',
    ],
    [
      'stays while the pointer is on it',
      [
        [0, 'a'],
        [400, 'way'],
        [500, 'popover'],
        [9000, 'wait'],
      ],
      'a',
    ],
    [
      'gives way to a neighbour after 100 ms',
      [
        [0, 'a'],
        [400, 'b'],
        [500, 'wait'],
      ],
      'b',
    ],
    [
      'does not give way to a neighbour that is crossed',
      [
        [0, 'a'],
        [400, 'b'],
        [450, 'page'],
        [550, 'wait'],
      ],
      'a',
    ],
    [
      'opens sooner just after another one',
      [
        [0, 'a'],
        [400, 'page'],
        [700, 'wait'],
        [800, 'b'],
        [900, 'wait'],
      ],
      'b',
    ],
    [
      'takes its full rest again later',
      [
        [0, 'a'],
        [400, 'page'],
        [700, 'wait'],
        [1100, 'b'],
        [1300, 'wait'],
      ],
      null,
    ],
    [
      'goes when something else is pressed',
      [
        [0, 'a'],
        [400, { type: 'press' }],
      ],
      null,
    ],
    [
      'does not open under a press',
      [
        [0, 'a'],
        [200, { type: 'press' }],
        [900, 'wait'],
      ],
      null,
    ],
    [
      'does not open while the page scrolls',
      [
        [0, 'a'],
        [200, { type: 'scroll' }],
        [900, 'wait'],
      ],
      null,
    ],
    [
      'stays while the page scrolls',
      [
        [0, 'a'],
        [400, { type: 'scroll' }],
        [900, 'wait'],
      ],
      'a',
    ],
    [
      'goes at once when closed',
      [
        [0, 'a'],
        [400, { type: 'close', at: 400 }],
      ],
      null,
    ],
    [
      'stays when pinned',
      [
        [0, 'a'],
        [400, { type: 'pin' }],
        [500, 'page'],
        [9000, 'wait'],
      ],
      'a',
    ],
    [
      'stays when pinned and something else is pressed',
      [
        [0, 'a'],
        [400, { type: 'pin' }],
        [500, { type: 'press' }],
      ],
      'a',
    ],
    [
      'when pinned, gives way to no neighbour',
      [
        [0, 'a'],
        [400, { type: 'pin' }],
        [500, 'b'],
        [9000, 'wait'],
      ],
      'a',
    ],
    [
      'can be unpinned',
      [
        [0, 'a'],
        [400, { type: 'pin' }],
        [500, { type: 'pin' }],
        [600, 'page'],
        [900, 'wait'],
      ],
      null,
    ],
    [
      'opened from elsewhere, stays while the pointer is far away',
      [
        [0, { type: 'show', mention: 1 }],
        [10, 'page'],
        [9000, 'wait'],
      ],
      'b',
    ],
    [
      'opened from elsewhere, is left like any other once visited',
      [
        [0, { type: 'show', mention: 1 }],
        [10, 'popover'],
        [20, 'page'],
        [320, 'wait'],
      ],
      null,
    ],
  ])('%s', (_, beats, expected) => {
    expect(shown(play(beats))).toBe(expected);
  });

  it('opens at once where the reader wants no rest', () => {
    expect(
      shown(
        play(
          [
            [0, 'a'],
            [0, 'wait'],
          ],
          0,
        ),
      ),
    ).toBe('a');
  });

  it('does not open on a crossing even where the reader wants no rest', () => {
    expect(
      shown(
        play(
          [
            [0, 'a', 3],
            [50, 'page', 3],
            [900, 'wait'],
          ],
          0,
        ),
      ),
    ).toBe(null);
  });

  it('follows the pointer from entry to entry and is pinned over all of them', () => {
    const pinned = play([
      [0, 'a'],
      [400, { type: 'pin' }],
      [500, { type: 'show', mention: 1 }],
    ]);
    expect(pinned).toMatchObject({ phase: 'open', mention: 1, pinned: true });
  });
});

const event: fc.Arbitrary<HoverEvent> = fc.oneof(
  fc.record({
    type: fc.constant('move' as const),
    at: fc.constant(0),
    speed: fc.constantFrom(0, 0.4, 3),
    ground: fc.constantFrom(...Object.values(GROUNDS)),
  }),
  fc.record({ type: fc.constant('time' as const), at: fc.constant(0) }),
  fc.record({ type: fc.constant('show' as const), mention: fc.constantFrom(0, 1) }),
  fc.record({ type: fc.constantFrom('press' as const, 'scroll' as const, 'pin' as const) }),
  fc.record({ type: fc.constant('close' as const), at: fc.constant(0) }),
);

it('whatever happens, an unpinned popover that was visited is gone 300 ms after the pointer left', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), event)), (story) => {
      let at = 0;
      const beats = story.map(([gap, what]): Beat => {
        at += gap;
        return [at, 'at' in what ? { ...what, at } : what];
      });
      const before = play([...beats, [at, 'popover']]);
      const after = play([...beats, [at, 'popover'], [at + 1, 'page'], [at + 301, 'wait']]);
      if (before.phase === 'open' && !before.pinned) expect(after.phase).toBe('idle');
      else expect(after.phase).toBe(before.phase === 'open' ? 'open' : 'idle');
    }),
  );
});
