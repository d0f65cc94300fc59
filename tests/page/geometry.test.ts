import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, inCorridor, place } from '../../lib/page/geometry';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const WINDOW = { width: 1000, height: 800 };
const SIZE = { width: 300, height: 200 };
const placed = (...lines: Box[]) => place(lines, lines[0]!, SIZE, WINDOW);

describe('the popover', () => {
  it('stands below the term where there is room', () => {
    expect(placed(box(100, 100, 60, 20))).toMatchObject({ side: 'below', left: 82, top: 128 });
  });
  it('stands above it at the foot of the window', () => {
    expect(placed(box(100, 700, 60, 20))).toMatchObject({ side: 'above', top: 492 });
  });
  it('stands below all lines of a term that is broken', () => {
    expect(placed(box(900, 100, 60, 20), box(10, 124, 60, 20))).toMatchObject({ side: 'below', top: 152 });
  });
  it('is moved in from the right edge', () => {
    expect(placed(box(950, 100, 40, 20)).left).toBe(692);
  });
  it('is moved in from the left edge', () => {
    expect(placed(box(0, 100, 40, 20)).left).toBe(8);
  });
  it('stands in the middle of a window that is hardly wider', () => {
    const narrow = place([box(10, 90, 50, 20)], box(10, 90, 50, 20), SIZE, { width: 360, height: 800 });
    expect(narrow.left).toBe(30);
  });
  it('is cut to the roomier side of a low window', () => {
    const low = place([box(10, 90, 50, 20)], box(10, 90, 50, 20), SIZE, { width: 1000, height: 200 });
    expect(low).toMatchObject({ side: 'below', maxHeight: 74 });
  });
  it('keeps the side it stands on when it grows, as long as there is room to read', () => {
    const term = box(100, 400, 60, 20);
    const grown = { width: 300, height: 600 };
    expect(place([term], term, grown, WINDOW)).toMatchObject({ side: 'above', maxHeight: 384 });
    expect(place([term], term, grown, WINDOW, 'below')).toMatchObject({ side: 'below', maxHeight: 364 });
    const low = box(100, 560, 60, 20);
    expect(place([low], low, grown, WINDOW, 'below').side).toBe('above');
  });

  const size = fc.integer({ min: 1, max: 600 });
  it('never covers a line of the term and never leaves the window', () => {
    fc.assert(
      fc.property(
        fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 100, max: 2000 }) }),
        fc.record({
          x: fc.nat(),
          y: fc.nat(),
          lines: fc.integer({ min: 1, max: 3 }),
          height: fc.integer({ min: 8, max: 30 }),
        }),
        size,
        size,
        (window, term, width, height) => {
          const lines = Array.from({ length: term.lines }, (_, line) =>
            box(term.x % window.width, (term.y % window.height) + line * term.height, 50, term.height),
          );
          const spot = place(lines, lines[0]!, { width, height }, window);
          const shown = Math.min(height, spot.maxHeight);
          if (shown === 0) return; // No room at all: the whole window is the term.
          for (const line of lines) expect(spot.top >= line.bottom || spot.top + shown <= line.top).toBe(true);
          expect(spot.top).toBeGreaterThanOrEqual(0);
          expect(spot.top + shown).toBeLessThanOrEqual(window.height);
          if (width + 16 <= window.width) expect(spot.left + width).toBeLessThanOrEqual(window.width);
        },
      ),
    );
  });
});

describe('the way from the term to the popover', () => {
  const term = box(100, 100, 60, 20);
  const below = box(84, 128, 300, 200);
  const above = box(84, -108, 300, 200);
  it.each<[string, number, number, Box, boolean]>([
    ['is the gap between them', 130, 124, below, true],
    ['widens towards the popover', 200, 126, below, true],
    ['is as narrow as the term at its beginning', 300, 101, below, false],
    ['does not go round the other side of the term', 130, 95, below, false],
    ['leads upward too', 130, 95, above, true],
    ['does not lead down when the popover stands above', 130, 124, above, false],
  ])('%s', (_, x, y, popover, expected) => {
    expect(inCorridor(x, y, term, popover)).toBe(expected);
  });
});
