/**
 * A text as a row of tokens, by the same rules for the terms of a pack and for the text of a page, so that a term
 * is found wherever its tokens stand in the same order with the same gaps between them.
 *
 * A word is a run of letters, digits and marks, with ' . & allowed inside; a possessive 's is a token of its own
 * (a suffix), so is each ideograph, and so is each symbol. Spaces, no-break spaces and single hyphens between
 * tokens are gaps and all count alike; two words are always parted, while a symbol adjoins its neighbour or does
 * not: that is the literal check which "C++", ".NET" and "Barnes & Noble" need.
 */
import {
  BREAK,
  CLASS_SHIFT,
  canonicalText,
  FOLDED,
  HYPHEN,
  IDEOGRAPH,
  IGNORED,
  INNER,
  MARK,
  pointClass,
  SPACE,
  SURROGATE,
  UNIT_CELLS,
  unitCell,
  unitClass,
  WORD,
} from '../text/fold';
import { EMPTY_HASH, extendHash, hashText, shortenHash } from './hash';

/** Flags of a token. A line break, or the text's start, stands before it: no term runs on into it. */
export const AFTER_BREAK = 1;
/** It is parted from the token before; where not set they adjoin. */
export const AFTER_GAP = 2;
/** It is a symbol, and so part of no word. */
export const IS_SYMBOL = 4;
/** It is a possessive 's, which ends terms ("McDonald's") but begins none. */
export const IS_SUFFIX = 8;
/** It holds marks or letters beyond U+FFFF: compare it by `canonicalText`, not unit by unit. */
export const IS_COMPLEX = 16;
/** It ends in s and could be a plural; with a possessive 's after it ("bosses's") it could not. */
export const ENDS_IN_S = 32;

/** Tokens as columns; `starts` and `ends` are UTF-16 units of the text, `hashes` are over folded units. */
export interface Tokens {
  count: number;
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  flags: Uint8Array;
}

const IGNORED_CELLS = IGNORED << CLASS_SHIFT;
const WORD_CELLS = WORD << CLASS_SHIFT;
const APOSTROPHE = 0x27;
const LOWER_S = 0x73;
const SUFFIX_HASH = hashText("'s");
/** UTF-16 units. Shorter words in -s ("is", "was", "gas") are no plurals worth a look. */
const SHORTEST_PLURAL = 4;

export const createTokens = (capacity: number): Tokens => ({
  count: 0,
  hashes: new Int32Array(capacity),
  starts: new Int32Array(capacity),
  ends: new Int32Array(capacity),
  flags: new Uint8Array(capacity),
});

/** Takes `text` apart, into `tokens` where given (whatever they held is overwritten). Linear in the text. */
export function tokenize(text: string, tokens: Tokens = createTokens((text.length >> 2) + 16)): Tokens {
  tokens.count = 0;
  let gap = AFTER_BREAK;
  /** The class of the last unit that was not ignored; BREAK before the first. */
  let before = BREAK;
  for (let at = 0; at < text.length; ) {
    const cell = unitCell(text.charCodeAt(at));
    if (cell >= WORD_CELLS) {
      at = addWord(tokens, text, at, gap);
      gap = 0;
      before = WORD;
      continue;
    }
    if (cell >> CLASS_SHIFT === SPACE) {
      gap |= AFTER_GAP;
      before = SPACE;
      at++;
      continue;
    }
    const isPair = cell >> CLASS_SHIFT === SURROGATE && text.codePointAt(at)! > 0xffff;
    const kind = isPair ? pointClass(text.codePointAt(at)!) : cell >> CLASS_SHIFT;
    let next = isPair ? at + 2 : at + 1;
    if (kind === SPACE) gap |= AFTER_GAP;
    else if (kind === BREAK) gap = AFTER_BREAK;
    else if (kind === HYPHEN && joins(before) && joins(classAfter(text, next))) gap |= AFTER_GAP;
    else if (kind !== IGNORED) {
      if (kind >= MARK) next = addWord(tokens, text, at, gap);
      else if (kind === IDEOGRAPH) next = addIdeograph(tokens, text, at, next, gap);
      else addToken(tokens, isPair ? hashText(text.slice(at, next)) : hashUnit(cell), at, next, gap | IS_SYMBOL);
      gap = 0;
    }
    if (kind !== IGNORED) before = kind;
    at = next;
  }
  return tokens;
}

/** A single hyphen joins only where tokens adjoin it on both sides; elsewhere it is a dash, and so a symbol. */
const joins = (kind: number): boolean => kind > HYPHEN;

const hashUnit = (cell: number): number => extendHash(EMPTY_HASH, cell & FOLDED);

/** Adds the word that begins at `start`, its possessive apart; gives the unit after both. */
function addWord(tokens: Tokens, text: string, start: number, gap: number): number {
  const cells = UNIT_CELLS;
  let hash = EMPTY_HASH;
  let end = start;
  let last = 0;
  for (; end < text.length; end++) {
    const cell = cells[text.charCodeAt(end)]!;
    if (cell < WORD_CELLS) {
      if (cell === 0 || cell >= IGNORED_CELLS) return addIntricateWord(tokens, text, start, gap);
      break;
    }
    last = cell & FOLDED;
    hash = extendHash(hash, last);
  }
  const isPlural = last === LOWER_S && end - start >= SHORTEST_PLURAL;
  addToken(tokens, hash, start, end, isPlural ? gap | ENDS_IN_S : gap);
  return end;
}

/** The same for a word in which, or right after which, stands more than letters and digits seen before. */
function addIntricateWord(tokens: Tokens, text: string, start: number, gap: number): number {
  let hash = EMPTY_HASH;
  let end = start;
  let complex = 0;
  /** Folded units so far, and the last of them. */
  let size = 0;
  let last = 0;
  /** The size and the end of the word at its last apostrophe. */
  let stemSize = 0;
  let stem = start;
  for (let at = start; at < text.length; at++) {
    const cell = unitCell(text.charCodeAt(at));
    if (cell < WORD_CELLS) {
      const isPair = cell >> CLASS_SHIFT === SURROGATE;
      const kind = isPair ? pointClass(text.codePointAt(at)!) : cell >> CLASS_SHIFT;
      if (kind === INNER && classAfter(text, at + 1) >= MARK) {
        if ((cell & FOLDED) === APOSTROPHE) {
          stemSize = size;
          stem = end;
        }
      } else if (kind < MARK && kind !== IGNORED) break;
      if (isPair) at++;
      if (kind === IGNORED) continue;
      if (kind >= MARK) complex = IS_COMPLEX;
    }
    last = cell & FOLDED;
    hash = extendHash(hash, last);
    size++;
    end = at + 1;
  }
  let length = size;
  if (complex) {
    const word = canonicalText(text.slice(start, end));
    hash = hashText(word);
    length = word.length;
  }
  if (last !== LOWER_S) addToken(tokens, hash, start, end, gap | complex);
  else if (stemSize > 0 && stemSize === size - 2) {
    addToken(tokens, shortenHash(shortenHash(hash, LOWER_S), APOSTROPHE), start, stem, gap | complex);
    addToken(tokens, SUFFIX_HASH, stem, end, IS_SUFFIX);
  } else addToken(tokens, hash, start, end, gap | complex | (length < SHORTEST_PLURAL ? 0 : ENDS_IN_S));
  return end;
}

/** Adds one ideograph with the marks on it, such as a voicing mark; gives the unit after them. */
function addIdeograph(tokens: Tokens, text: string, start: number, afterFirst: number, gap: number): number {
  let end = afterFirst;
  for (let at = end; at < text.length; at++) {
    const kind = unitClass(text.charCodeAt(at));
    if (kind === MARK) end = at + 1;
    else if (kind !== IGNORED) break;
  }
  if (end === start + 1) addToken(tokens, hashUnit(unitCell(text.charCodeAt(start))), start, end, gap);
  else addToken(tokens, hashText(text.slice(start, end)), start, end, gap | IS_COMPLEX);
  return end;
}

/** The class of the next unit that is not ignored; BREAK at the end. */
function classAfter(text: string, at: number): number {
  for (let next = at; next < text.length; next++) {
    const kind = unitClass(text.charCodeAt(next));
    if (kind === IGNORED) continue;
    if (kind !== SURROGATE) return kind;
    const whole = pointClass(text.codePointAt(next)!);
    if (whole !== IGNORED) return whole;
    next++;
  }
  return BREAK;
}

function addToken(tokens: Tokens, hash: number, start: number, end: number, flags: number): void {
  const at = tokens.count++;
  if (at === tokens.hashes.length) grow(tokens);
  const parted = at > 0 && (flags & (IS_SYMBOL | IS_SUFFIX)) === 0 && (tokens.flags[at - 1]! & IS_SYMBOL) === 0;
  tokens.hashes[at] = hash;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.flags[at] = parted ? flags | AFTER_GAP : flags;
}

function grow(tokens: Tokens): void {
  const wider = createTokens(tokens.hashes.length * 2);
  wider.hashes.set(tokens.hashes);
  wider.starts.set(tokens.starts);
  wider.ends.set(tokens.ends);
  wider.flags.set(tokens.flags);
  wider.count = tokens.count;
  Object.assign(tokens, wider);
}
