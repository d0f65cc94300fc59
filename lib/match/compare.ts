import { canonicalText, canonicalUnit, foldedUnit, foldText, IGNORED, unitClass } from '../text/fold';
import { AFTER_GAP, IS_COMPLEX, type Tokens } from './tokenize';

/** How tokens compare with a form, by rising likeness; `AS_WRITTEN` is of the same letter case, too. */
export const DIFFERENT = 0;
export const SAME_FOLDED = 1;
export const AS_WRITTEN = 2;

const SPACE_UNIT = 0x20;

/**
 * Compares the tokens from `first` to `last` with a form in its canonical spelling, which stands in `units` from
 * `start` to `end` and goes on with `ending` (a plural's, or '').
 */
export function compareTokens(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  units: Uint16Array,
  start: number,
  end: number,
  ending: string,
): number {
  const stop = end + ending.length;
  let result = AS_WRITTEN;
  let at = start;
  for (let token = first; token <= last; token++) {
    const flags = tokens.flags[token]!;
    if (token > first && (flags & AFTER_GAP) !== 0 && (at >= end || units[at++] !== SPACE_UNIT)) return DIFFERENT;
    const tokenEnd = tokens.ends[token]!;
    let place = tokens.starts[token]!;
    if ((flags & IS_COMPLEX) !== 0) {
      const word = canonicalText(text.slice(place, tokenEnd));
      const form = String.fromCharCode(...units.subarray(at, Math.min(at + word.length, end))) + ending;
      const wanted = form.slice(0, word.length);
      if (foldText(word) !== foldText(wanted)) return DIFFERENT;
      if (word !== wanted) result = SAME_FOLDED;
      at += word.length;
      continue;
    }
    // Most of what is compared is equal, unit by unit.
    while (place < tokenEnd && at < end && text.charCodeAt(place) === units[at]) {
      place++;
      at++;
    }
    for (; place < tokenEnd; place++) {
      const unit = text.charCodeAt(place);
      const wanted = at < end ? units[at]! : at < stop ? ending.charCodeAt(at - end) : -1;
      if (unit !== wanted) {
        if (unitClass(unit) === IGNORED) continue;
        if (wanted < 0 || foldedUnit(unit) !== foldedUnit(wanted)) return DIFFERENT;
        if (canonicalUnit(unit) !== wanted) result = SAME_FOLDED;
      }
      at++;
    }
  }
  return at === stop ? result : DIFFERENT;
}
