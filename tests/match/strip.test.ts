import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestTo, STRIP_SLOTS, stripMarks } from '../../lib/match/strip';

const LENGTH = 5000;
const spans = fc
  .array(fc.nat(LENGTH - 1), { minLength: 1, maxLength: 200 })
  .map((starts) => starts.sort((a, b) => a - b).map((start) => ({ start, end: start + 3 })));

describe('the strip', () => {
  test('marks the beginning of the article first and its end last', () => {
    const ends = [
      { start: 0, end: 2 },
      { start: LENGTH - 1, end: LENGTH },
    ];
    expect(stripMarks(ends, LENGTH)).toEqual([0, STRIP_SLOTS - 1]);
  });

  test('marks each place once, within a slot of where it is, and nothing else', () => {
    fc.assert(
      fc.property(spans, (places) => {
        const marks = stripMarks(places, LENGTH);
        const holds = (mark: number, start: number) => {
          const share = (start / LENGTH) * STRIP_SLOTS;
          return mark <= share && share < mark + 1;
        };
        expect(marks).toEqual([...new Set(marks)].sort((a, b) => a - b));
        expect(marks.every((mark) => places.some(({ start }) => holds(mark, start)))).toBe(true);
        expect(places.every(({ start }) => marks.some((mark) => holds(mark, start)))).toBe(true);
      }),
    );
  });

  test('leads to the place that is nearest', () => {
    fc.assert(
      fc.property(spans, fc.double({ min: 0, max: 1, noNaN: true }), (places, share) => {
        const distances = places.map(({ start }) => Math.abs(start / LENGTH - share));
        expect(distances[nearestTo(places, LENGTH, share)]).toBe(Math.min(...distances));
      }),
    );
  });

  test('of an empty text leads nowhere and marks nothing', () => {
    expect([stripMarks([], 0), nearestTo([], 0, 0.5)]).toEqual([[], -1]);
  });
});
