import { canonicalText, canonicalUnit, foldedUnit, foldText, IGNORED, unitClass } from '../text/fold';
import { AFTER_GAP, IS_COMPLEX, type Tokens } from './tokenize';

/** Ordered by how much they ask: `AS_WRITTEN` is the same letter case, too. */
export const DIFFERENT = 0;
export const SAME_FOLDED = 1;
export const AS_WRITTEN = 2;

const SPACE_UNIT = 0x20;

/**
 * How the tokens from `first` to `last` compare with a form, which stands in `units` from `start` to `end` in its
 * canonical spelling: tokens in `canonicalText`, one space where a gap is. `ending` stands after it, for plurals.
 */
export function compareTokens(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  units: Uint16Array,
  start: number,
  end: number,
  ending = '',
): number {
  const stop = end + ending.length;
  const unitAt = (at: number): number => (at < end ? units[at]! : ending.charCodeAt(at - end));
  let at = start;
  let result = AS_WRITTEN;
  for (let token = first; token <= last; token++) {
    const flags = tokens.flags[token]!;
    if (token > first && (flags & AFTER_GAP) !== 0 && (at >= stop || unitAt(at++) !== SPACE_UNIT)) return DIFFERENT;
    const tokenEnd = tokens.ends[token]!;
    if ((flags & IS_COMPLEX) !== 0) {
      const word = canonicalText(text.slice(tokens.starts[token]!, tokenEnd));
      if (at + word.length > stop) return DIFFERENT;
      let form = '';
      for (let unit = 0; unit < word.length; unit++) form += String.fromCharCode(unitAt(at++));
      if (word === form) continue;
      if (foldText(word) !== foldText(form)) return DIFFERENT;
      result = SAME_FOLDED;
      continue;
    }
    for (let place = tokens.starts[token]!; place < tokenEnd; place++) {
      const raw = text.charCodeAt(place);
      const unit = canonicalUnit(raw);
      const wanted = at < stop ? unitAt(at) : -1;
      if (unit !== wanted) {
        if (unitClass(raw) === IGNORED) continue;
        if (wanted < 0 || foldedUnit(unit) !== foldedUnit(wanted)) return DIFFERENT;
        result = SAME_FOLDED;
      }
      at++;
    }
  }
  return at === stop ? result : DIFFERENT;
}
