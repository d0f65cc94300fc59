/** Finds in a text what may be a mention: what a trie allows, compared letter by letter. */
import { CLASS_SHIFT, FOLDED, foldedUnit, unitCell, WORD } from '../text/fold';
import type { TextSpan } from '../text/span';
import { AS_WRITTEN, compareTokens, DIFFERENT } from './compare';
import { mayHold } from './filter';
import { extendRow, ROOT } from './hash';
import { PLURAL_CUTS, PLURAL_ENDINGS, singularHash, takesEnding } from './plural';
import { findValue } from './slots';
import { LONGEST_FORM } from './spell';
import {
  AFTER_BREAK,
  AFTER_GAP,
  createTokens,
  ENDS_IN_S,
  IS_COMPLEX,
  IS_SUFFIX,
  IS_SYMBOL,
  type Tokens,
  tokenize,
} from './tokenize';
import {
  EXACT,
  FIRST_FORM,
  formFlags,
  formLength,
  formOwner,
  GUARDED,
  HAS_LONGER,
  KIND,
  LAST_OF_ROW,
  NAME,
  PLURAL,
  RECORD_HEAD,
  type TermIndex,
} from './trie';

/** A place where a form of an index stands, before `select` decides what it means. */
export interface Candidate extends TextSpan {
  /** Which of the indexes. */
  readonly index: number;
  /** Which of the index's forms, by what rules, and whose: see `formFlags` and `formOwner`. */
  readonly form: number;
  readonly flags: number;
  readonly owner: number;
  /** Whether letter case is the form's own, too. */
  readonly asWritten: boolean;
  /** How many words of the text stand before it. */
  readonly word: number;
}

/**
 * Every place in `text` where a form stands as whole words, letter case ignored. Left out are only names that want
 * a capital and begin in lower case, where no rule asks for them. The earliest first, of one start the longest
 * first, of one span the earlier index first, and in it the form itself before the plural of another. Spans may
 * nest and overlap; they cover the raw words, possessive endings left out.
 */
export function scan(text: string, indexes: readonly TermIndex[]): Candidate[] {
  const tokens = tokenize(text, tokenRoom);
  const candidates: Candidate[] = [];
  for (const [number, index] of indexes.entries()) new Scanner(text, tokens, index, number, candidates).scan();
  if (indexes.length > 1) candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  return candidates;
}

const LOWER_A = 0x61;
const LOWER_E = 0x65;
const LOWER_Z = 0x7a;
/** In place of an ending's number, for a form that stands there itself. */
const NO_ENDING = -1;
/** A walk is no longer than the longest form; each token may stop it for itself and for each plural ending. */
const MOST_STOPS = LONGEST_FORM * (1 + PLURAL_ENDINGS.length);

/**
 * Room that one scan after another uses: browsers take longer to make typed arrays than to find all mentions.
 * It stays as large as the longest text needed, 13 bytes a token.
 */
const tokenRoom = createTokens(4096);
const stopRoom = new Int32Array(3 * MOST_STOPS);

/** One pass over a text with one index. */
class Scanner {
  /** Where the walk under way met forms, the shortest first: the first form, the last token, the plural's ending. */
  readonly #stops = stopRoom;
  #stopCount = 0;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly index: TermIndex,
    readonly number: number,
    readonly candidates: Candidate[],
  ) {}

  scan(): void {
    const { count, flags } = this.tokens;
    const neverFirst = this.index.hasSymbolStarts ? IS_SUFFIX : IS_SUFFIX | IS_SYMBOL;
    for (let token = 0, word = 0; token < count; token++) {
      const kind = flags[token]!;
      if ((kind & neverFirst) === 0) {
        this.#walk(token);
        if (this.#stopCount > 0) this.#collect(token, word);
      }
      if ((kind & (IS_SUFFIX | IS_SYMBOL)) === 0) word++;
    }
  }

  /** Follows the trie from token `first` as far as it goes. */
  #walk(first: number): void {
    const { count, flags, hashes } = this.tokens;
    const { slots, filter, hasPlurals } = this.index;
    const end = Math.min(count, first + LONGEST_FORM);
    let row = ROOT;
    let gap = 0;
    for (let token = first; token < end; token++) {
      const kind = flags[token]!;
      if (token > first) {
        if ((kind & AFTER_BREAK) !== 0) return;
        gap = kind & AFTER_GAP;
      }
      const hash = hashes[token]!;
      if (hasPlurals && (kind & ENDS_IN_S) !== 0) this.#walkPlurals(row, hash, gap, token);
      row = extendRow(row, hash, gap);
      if (!mayHold(filter, row)) return;
      const value = findValue(slots, row);
      if ((value & FIRST_FORM) !== 0) this.#stop(value, token, NO_ENDING);
      if ((value & HAS_LONGER) === 0) return;
    }
  }

  /** Looks for what `token` may be the plural of. The ending "-s" stops last, so that its forms come first. */
  #walkPlurals(row: number, hash: number, gap: number, token: number): void {
    const { slots, filter } = this.index;
    const beforeS = unitCell(this.text.charCodeAt(this.tokens.ends[token]! - 2));
    const isNoE = beforeS >> CLASS_SHIFT === WORD && (beforeS & FOLDED) !== LOWER_E;
    for (let ending = isNoE ? 0 : PLURAL_ENDINGS.length - 1; ending >= 0; ending--) {
      const singular = extendRow(row, singularHash(hash, ending), gap);
      if (!mayHold(filter, singular)) continue;
      const value = findValue(slots, singular);
      if ((value & FIRST_FORM) !== 0) this.#stop(value, token, ending);
    }
  }

  #stop(value: number, last: number, ending: number): void {
    const at = 3 * this.#stopCount++;
    this.#stops[at] = (value & FIRST_FORM) - 1;
    this.#stops[at + 1] = last;
    this.#stops[at + 2] = ending;
  }

  /** Turns the stops of the walk from `first` into candidates, as far as they stand the comparison. */
  #collect(first: number, word: number): void {
    const { tokens, index } = this;
    const stops = this.#stops;
    const start = tokens.starts[first]!;
    const firstUnit = this.text.charCodeAt(start);
    const isComplex = (tokens.flags[first]! & IS_COMPLEX) !== 0;
    const isLower = !isComplex && firstUnit >= LOWER_A && firstUnit <= LOWER_Z;
    for (let stop = 3 * (this.#stopCount - 1); stop >= 0; stop -= 3) {
      const last = stops[stop + 1]!;
      if (!standsFree(tokens, first, last)) continue;
      const end = tokens.ends[last]!;
      for (let form = stops[stop]!; ; form += RECORD_HEAD + formLength(index, form)) {
        const flags = formFlags(index, form);
        const wantsCapital = isLower && (flags & (KIND | GUARDED | EXACT)) === (NAME | EXACT);
        if (!wantsCapital || index.records[form + RECORD_HEAD] === firstUnit) {
          const likeness = this.#compare(form, first, last, stops[stop + 2]!);
          if (likeness !== DIFFERENT) this.#add(start, end, form, likeness === AS_WRITTEN, word);
        }
        if ((flags & LAST_OF_ROW) !== 0) break;
      }
    }
    this.#stopCount = 0;
  }

  #add(start: number, end: number, form: number, asWritten: boolean, word: number): void {
    const flags = formFlags(this.index, form);
    const owner = formOwner(this.index, form);
    this.candidates.push({ start, end, index: this.number, form, flags, owner, asWritten, word });
  }

  #compare(form: number, first: number, last: number, ending: number): number {
    const { records } = this.index;
    const start = form + RECORD_HEAD;
    const end = start + formLength(this.index, form);
    if (ending === NO_ENDING) return compareTokens(this.text, this.tokens, first, last, records, start, end, '');
    if ((formFlags(this.index, form) & PLURAL) === 0) return DIFFERENT;
    if (!takesEnding(ending, foldedUnit(records[end - 1]!), foldedUnit(records[end - 2]!))) return DIFFERENT;
    const stem = end - PLURAL_CUTS[ending]!;
    return compareTokens(this.text, this.tokens, first, last, records, start, stem, PLURAL_ENDINGS[ending]!);
  }
}

/** A symbol at the edge of a form must not adjoin a word: no "C++" in "C++11", no "$AAPL" in "US$AAPL". */
function standsFree({ count, flags }: Tokens, first: number, last: number): boolean {
  if ((flags[first]! & IS_SYMBOL) !== 0 && first > 0 && isWord(flags[first - 1]!) && adjoins(flags[first]!))
    return false;
  if ((flags[last]! & IS_SYMBOL) === 0 || last + 1 === count) return true;
  return !isWord(flags[last + 1]!) || !adjoins(flags[last + 1]!);
}

const adjoins = (flags: number): boolean => (flags & (AFTER_BREAK | AFTER_GAP)) === 0;
const isWord = (flags: number): boolean => (flags & IS_SYMBOL) === 0;
