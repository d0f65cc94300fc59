/**
 * What comparing words needs to know of a UTF-16 unit, in one table that fills itself on first use: its class and
 * its folded form. One look-up a unit is several times faster than a `\p{L}` test or lower-casing the text, and it
 * keeps offsets as they are (lower-casing "İ" makes two units of one).
 *
 * Every fold here is unit to unit. `canonical` levels what is never a difference between words: the kind of quote
 * or hyphen, and NFC singletons. `folded` levels letter case as well.
 */

/** Ends every word and every term: a block boundary ("\n") or another line or paragraph separator. */
export const BREAK = 1;
/** A space, a no-break space or a tab. */
export const SPACE = 2;
/** A hyphen, or an en dash, which joins words likewise ("Russia–Ukraine"). An em dash parts them: a symbol. */
export const HYPHEN = 3;
export const SYMBOL = 4;
/** A character of a script written without spaces, or of Hangul, whose particles adjoin the noun: a word alone. */
export const IDEOGRAPH = 5;
/** Soft hyphens, zero-width characters and direction marks (Default_Ignorable_Code_Point): as if not there. */
export const IGNORED = 6;
/** A sign that may stand inside a word: apostrophe, full stop, ampersand. */
export const INNER = 7;
/** Half of a code point beyond U+FFFF: `pointClass` tells what it is. */
export const SURROGATE = 8;
/** A part of a word that needs NFC before it compares: marks, Hangul jamo, letters that NFC takes apart. */
export const MARK = 9;
/** A letter or a digit. */
export const WORD = 10;

/** Bits below the class in a cell of the table: the folded unit. */
export const CLASS_SHIFT = 16;
export const FOLDED = 0xffff;

/**
 * By unit, its class in the bits from `CLASS_SHIFT` on and its folded form in those of `FOLDED`; 0 where nobody
 * has asked yet. For loops that cannot wait for `unitCell`. Classes stand highest, so a cell of at least
 * `WORD << CLASS_SHIFT` is a letter or a digit.
 */
export const UNIT_CELLS = new Int32Array(0x10000);
const CANONICAL = new Uint16Array(0x10000);

/** What `UNIT_CELLS` holds of `unit`, found out where nobody has asked yet. */
export function unitCell(unit: number): number {
  const cell = UNIT_CELLS[unit]!;
  return cell === 0 ? fillCell(unit) : cell;
}

/** `unit` with quotes and hyphens made plain and NFC singletons replaced; letter case stays. */
export function canonicalUnit(unit: number): number {
  if (UNIT_CELLS[unit] === 0) fillCell(unit);
  return CANONICAL[unit]!;
}

export const unitClass = (unit: number): number => unitCell(unit) >> CLASS_SHIFT;
export const foldedUnit = (unit: number): number => unitCell(unit) & FOLDED;

/** The class of a code point; beyond U+FFFF one of IGNORED, SYMBOL, IDEOGRAPH, MARK and WORD. */
export function pointClass(point: number): number {
  if (point <= 0xffff) return unitClass(point);
  const character = String.fromCodePoint(point);
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return IGNORED;
  if (/\p{Script=Han}/u.test(character)) return IDEOGRAPH;
  if (/\p{M}/u.test(character)) return MARK;
  return /[\p{L}\p{N}]/u.test(character) ? WORD : SYMBOL;
}

/** `text` as compared where letter case counts: without ignored characters, in NFC, quotes and hyphens plain. */
export function canonicalText(text: string): string {
  const composed = text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFC');
  return composed.replace(PLAIN_PATTERN, (sign) => PLAIN.get(sign)!);
}

/** `text` as compared where letter case does not count; its canonical form and this one have the same length. */
export const foldText = (text: string): string =>
  canonicalText(text).replace(/./gsu, (character) => foldCharacter(character));

/**
 * Lower case of the upper case, so that long s, final sigma and the Kelvin sign meet their letters; where that is
 * not one character ("ß" is "SS" in capitals) the lower case alone, and of "İ" its first unit.
 */
function foldCharacter(character: string): string {
  const upper = character.toUpperCase();
  const lower = (upper.length === character.length ? upper : character).toLowerCase();
  return lower.slice(0, character.length);
}

/** Single and double quotes and the hyphens, by what they all become. */
const PLAIN = new Map<string, string>();
for (const quote of '‘’‛ʼ＇') PLAIN.set(quote, "'");
for (const quote of '“”„‟＂') PLAIN.set(quote, '"');
for (const hyphen of '\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D') PLAIN.set(hyphen, '-');
const PLAIN_PATTERN = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');

function fillCell(unit: number): number {
  const character = String.fromCharCode(unit);
  const composed = character.normalize('NFC');
  const canonical = PLAIN.get(character) ?? (composed.length === 1 ? composed : character);
  CANONICAL[unit] = canonical.charCodeAt(0);
  const cell = (classOf(unit, character, canonical) << CLASS_SHIFT) | foldCharacter(canonical).charCodeAt(0);
  UNIT_CELLS[unit] = cell;
  return cell;
}

function classOf(unit: number, character: string, canonical: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return IGNORED;
  if (canonical === '-') return HYPHEN;
  if (canonical === "'" || character === '.' || character === '&') return INNER;
  if (/[\p{Zs}\t]/u.test(character)) return SPACE;
  if (/[\p{Zl}\p{Zp}\p{Cc}]/u.test(character)) return BREAK;
  if (/[\p{M}\u1160-\u11ff]/u.test(character)) return MARK;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u.test(canonical)) return IDEOGRAPH;
  if (!/[\p{L}\p{N}]/u.test(character)) return SYMBOL;
  return character.normalize('NFC').length > 1 ? MARK : WORD;
}
