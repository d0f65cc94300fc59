import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoverEvent } from '../../entrypoints/reader/hover';
import { type Beat, GROUNDS, play, shown, story } from './hover-story';

describe('a popover', () => {
  it.each([
    ['opens when the pointer has rested on a term', '0:a 300:wait', 'a'],
    ['does not open before', '0:a 299:wait', null],
    ['does not open when the pointer crosses a term', '0:a! 40:page! 900:wait', null],
    ['opens when a fast pointer stops dead on a term', '0:a! 300:wait', 'a'],
    ['keeps waiting while the pointer still runs along a term', '0:a! 200:a! 400:wait', null],
    ['does not start its rest over for a slow move', '0:a 200:a 300:wait', 'a'],
    ['rests anew on another term', '0:a 200:b 400:wait', null],
    ['does not open after the pointer has left', '0:a 299:page 900:wait', null],
    ['stays for 300 ms after the pointer has left', '0:a 300:wait 400:page 699:wait', 'a'],
    ['goes after that', '0:a 300:wait 400:page 700:wait', null],
    ['goes 300 ms after leaving though the pointer keeps moving', '0:a 400:page 600:page 701:page', null],
    ['stays when the pointer comes back in time', '0:a 400:page 600:a 2000:wait', 'a'],
    ['stays while the pointer is on its way to it', '0:a 400:way 2000:wait', 'a'],
    ['stays while the pointer is on it', '0:a 400:way 500:popover 9000:wait', 'a'],
    ['gives way to a neighbour after 100 ms', '0:a 400:b 500:wait', 'b'],
    ['does not give way to a neighbour that is crossed', '0:a 400:b 450:page 550:wait', 'a'],
    ['opens sooner just after another one', '0:a 400:page 700:wait 800:b 900:wait', 'b'],
    ['takes its full rest again later', '0:a 400:page 700:wait 1100:b 1300:wait', null],
    ['goes when something else is pressed', '0:a 400:press', null],
    ['does not open under a press', '0:a 200:press 900:wait', null],
    ['does not open while the page scrolls', '0:a 200:scroll 900:wait', null],
    ['stays while the page scrolls', '0:a 400:scroll 900:wait', 'a'],
    ['goes at once when closed', '0:a 400:close', null],
    ['stays when pinned', '0:a 400:pin 500:page 9000:wait', 'a'],
    ['stays when pinned and something else is pressed', '0:a 400:pin 500:press', 'a'],
    ['when pinned, gives way to no neighbour', '0:a 400:pin 500:b 9000:wait', 'a'],
    ['can be unpinned', '0:a 400:pin 500:pin 600:page 900:wait', null],
    ['opened from elsewhere, stays while the pointer is far away', '0:show-b 10:page 9000:wait', 'b'],
    ['opened from elsewhere, is left like any other once visited', '0:show-b 10:popover 20:page 320:wait', null],
  ])('%s', (_, told, expected) => {
    expect(shown(play(story(told)))).toBe(expected);
  });

  it('opens at once where the reader wants no rest', () => {
    expect(shown(play(story('0:a 0:wait'), 0))).toBe('a');
  });

  it('does not open on a crossing even where the reader wants no rest', () => {
    expect(shown(play(story('0:a! 50:page! 900:wait'), 0))).toBe(null);
  });

  it('stays pinned while the reader goes from mention to mention', () => {
    expect(play(story('0:a 400:pin 500:show-b'))).toMatchObject({ phase: 'open', mention: 1, pinned: true });
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

it('whatever happened, an unpinned popover that was visited is gone 300 ms after the pointer left', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), event)), (gaps) => {
      let at = 0;
      const past = gaps.map(([gap, what]): Beat => {
        at += gap;
        return [at, 'at' in what ? { ...what, at } : what];
      });
      const visited = [...past, ...story(`${at}:popover`)];
      const before = play(visited);
      const after = play([...visited, ...story(`${at + 1}:page ${at + 301}:wait`)]);
      expect(after.phase).toBe(before.phase === 'open' && before.pinned ? 'open' : 'idle');
    }),
  );
});
