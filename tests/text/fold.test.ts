import { describe, expect, test } from 'vitest';
import {
  BREAK,
  canonicalText,
  canonicalUnit,
  foldedUnit,
  foldText,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  INNER,
  MARK,
  pointClass,
  SPACE,
  SURROGATE,
  SYMBOL,
  unitClass,
  WORD,
} from '../../lib/text/fold';

const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
const character = (unit: number): string => String.fromCharCode(unit);

describe('the class of a character', () => {
  test.each<[string, number, string]>([
    ['letters and digits of any script', WORD, 'aZéßøЖλאعก9٣½'],
    ['marks', MARK, '\u0301\u0308\u3099'],
    ['Han, kana and Hangul', IDEOGRAPH, '中々あアー한'],
    ['what may stand inside a word', INNER, ".&'’‘ʼ"],
    ['hyphens and the en dash', HYPHEN, '-‐‑‒–'],
    ['spaces and tabs', SPACE, ' \u00a0\u2009\u202f\u3000\t'],
    ['what parts lines', BREAK, '\n\r\u2028\u2029\u000b'],
    ['what is invisible', IGNORED, '\u00ad\u200b\u200d\u200e\u2060\ufeff\ufe0f'],
    ['everything else', SYMBOL, '—_+#,"“”$€/*()…'],
    ['halves of longer characters', SURROGATE, '\ud83d\ude00'],
  ])('%s', (_, expected, characters) => {
    for (const unit of characters.split('').map((sign) => sign.charCodeAt(0))) expect(unitClass(unit)).toBe(expected);
  });

  test.each<[string, number]>([
    ['𝒜', WORD],
    ['𠀀', IDEOGRAPH],
    ['🙂', SYMBOL],
    ['\u{e0101}', IGNORED],
    ['a', WORD],
  ])('of %s, seen as a whole', (sign, expected) => expect(pointClass(sign.codePointAt(0)!)).toBe(expected));
});

describe('folding', () => {
  test.each([
    ['Straße', 'STRAẞE'],
    ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
    ['ſee', 'SEE'],
    ['İstanbul', 'istanbul'],
    ['KELVIN', 'kelvin'],
    ['Cafe\u0301', 'CAFÉ'],
    ['don’t “say”', 'Don\'t "Say"'],
    ['e\u00admail', 'E\u200bMAIL'],
    ['non‑profit', 'Non-Profit'],
    ['𐐀', '𐐨'],
  ])('%s and %s are the same', (one, other) => expect(foldText(one)).toBe(foldText(other)));

  test.each([
    ['resume', 'résumé'],
    ['Strasse', 'Straße'],
    ['a—b', 'a-b'],
  ])('%s and %s are not', (one, other) => expect(foldText(one)).not.toBe(foldText(other)));

  test('what is canonical keeps its letter case', () => {
    expect(canonicalText('Cafe\u0301 ‘X’')).toBe("Café 'X'");
  });

  test('every unit folds to one that folds to itself', () => {
    for (const unit of units) expect(foldedUnit(foldedUnit(unit))).toBe(foldedUnit(unit));
  });

  test('a unit that is one unit in NFC folds alone as it does in a text', () => {
    const isOne = (unit: number) => character(unit).normalize('NFC').length === 1;
    const alone = units.filter((unit) => isOne(unit) && ![IGNORED, SURROGATE].includes(unitClass(unit)));
    expect(alone.filter((unit) => character(foldedUnit(unit)) !== foldText(character(unit)))).toEqual([]);
    expect(alone.filter((unit) => character(canonicalUnit(unit)) !== canonicalText(character(unit)))).toEqual([]);
  });
});
