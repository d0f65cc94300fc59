/** Finds in a text every form of some indexes: what the trie allows, compared letter by letter. */
import { CLASS_SHIFT, FOLDED, unitCell, WORD } from '../text/fold';
import type { TextSpan } from '../text/span';
import { AS_WRITTEN, compareTokens, DIFFERENT } from './compare';
import { extendRow, ROOT } from './hash';
import { PLURAL_ENDINGS } from './plural';
import { LONGEST_FORM } from './spell';
import { AFTER_BREAK, AFTER_GAP, ENDS_IN_S, IS_SUFFIX, IS_SYMBOL, type Tokens, tokenize } from './tokenize';
import {
  FIRST_FORM,
  findRow,
  formFlags,
  formLength,
  HAS_LONGER,
  LAST_OF_ROW,
  PLURAL,
  RECORD_HEAD,
  type TermIndex,
} from './trie';

/** A place where a form of an index stands, before `select` decides what it means. */
export interface Candidate extends TextSpan {
  /** Which of the indexes. */
  readonly index: number;
  /** Which of the index's forms: a name, or a context or block of one. */
  readonly form: number;
  /** Whether letter case is the form's own, too. */
  readonly asWritten: boolean;
  /** How many words of the text stand before it. */
  readonly word: number;
}

/**
 * Every place in `text` where a form stands as whole words, letter case ignored: the earliest first, of one start
 * the longest first, of one span the earlier index first and in it the form itself before the plural of another.
 * Spans may nest and overlap; they cover the raw words, possessive endings left out.
 */
export function scan(text: string, indexes: readonly TermIndex[]): Candidate[] {
  const tokens = tokenize(text);
  const candidates: Candidate[] = [];
  for (const [number, index] of indexes.entries()) new Scanner(text, tokens, index, number).scan(candidates);
  if (indexes.length > 1) candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  return candidates;
}

const LOWER_E = 0x65;
/** A stop that is no plural's. */
const NO_PLURAL = -1;
/** A walk is no longer than the longest form; each token on it may stop it for itself and for each plural ending. */
const MOST_STOPS = LONGEST_FORM * (1 + PLURAL_ENDINGS.length);

/** One pass over a text with one index. */
class Scanner {
  /** Where the walk under way met forms, the shortest first: a row's value, its last token, the plural's ending. */
  readonly #stops = new Int32Array(3 * MOST_STOPS);
  #stopCount = 0;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly index: TermIndex,
    readonly number: number,
  ) {}

  scan(candidates: Candidate[]): void {
    const { count, flags } = this.tokens;
    const neverFirst = this.index.hasSymbolStarts ? IS_SUFFIX : IS_SUFFIX | IS_SYMBOL;
    for (let token = 0, word = 0; token < count; token++) {
      const kind = flags[token]!;
      if ((kind & neverFirst) === 0) {
        this.#walk(token);
        if (this.#stopCount > 0) this.#collect(token, word, candidates);
      }
      if ((kind & (IS_SUFFIX | IS_SYMBOL)) === 0) word++;
    }
  }

  /** Follows the trie from token `first` as far as it goes. */
  #walk(first: number): void {
    const { count, flags, hashes } = this.tokens;
    const { slots, hasPlurals } = this.index;
    const end = Math.min(count, first + LONGEST_FORM);
    let row = ROOT;
    for (let token = first; token < end; token++) {
      const kind = flags[token]!;
      if (token > first && (kind & AFTER_BREAK) !== 0) return;
      const gap = token > first ? kind & AFTER_GAP : 0;
      const hash = hashes[token]!;
      if (hasPlurals && (kind & ENDS_IN_S) !== 0) this.#walkPlurals(row, hash, gap, token);
      row = extendRow(row, hash, gap);
      const value = findRow(slots, row);
      if ((value & FIRST_FORM) !== 0) this.#stop(value, token, NO_PLURAL);
      if ((value & HAS_LONGER) === 0) return;
    }
  }

  /** Looks for what `token` may be the plural of. The ending "-s" stops last, so that its forms come first. */
  #walkPlurals(row: number, hash: number, gap: number, token: number): void {
    const beforeS = unitCell(this.text.charCodeAt(this.tokens.ends[token]! - 2));
    const isNoE = beforeS >> CLASS_SHIFT === WORD && (beforeS & FOLDED) !== LOWER_E;
    for (let ending = isNoE ? 0 : PLURAL_ENDINGS.length - 1; ending >= 0; ending--) {
      const singular = PLURAL_ENDINGS[ending]!.singularHash(hash);
      const value = findRow(this.index.slots, extendRow(row, singular, gap));
      if ((value & FIRST_FORM) !== 0) this.#stop(value, token, ending);
    }
  }

  #stop(value: number, last: number, ending: number): void {
    const at = 3 * this.#stopCount++;
    this.#stops[at] = value;
    this.#stops[at + 1] = last;
    this.#stops[at + 2] = ending;
  }

  /** Turns the stops of the walk from `first` into candidates, as far as they stand the comparison. */
  #collect(first: number, word: number, candidates: Candidate[]): void {
    const start = this.tokens.starts[first]!;
    for (let stop = 3 * (this.#stopCount - 1); stop >= 0; stop -= 3) {
      const last = this.#stops[stop + 1]!;
      if (!standsFree(this.tokens, first, last)) continue;
      const end = this.tokens.ends[last]!;
      for (let form = (this.#stops[stop]! & FIRST_FORM) - 1; ; form += RECORD_HEAD + formLength(this.index, form)) {
        const likeness = this.#compare(form, first, last, this.#stops[stop + 2]!);
        const asWritten = likeness === AS_WRITTEN;
        if (likeness !== DIFFERENT) candidates.push({ start, end, index: this.number, form, asWritten, word });
        if ((formFlags(this.index, form) & LAST_OF_ROW) !== 0) break;
      }
    }
    this.#stopCount = 0;
  }

  #compare(form: number, first: number, last: number, ending: number): number {
    const { records } = this.index;
    const start = form + RECORD_HEAD;
    const end = start + formLength(this.index, form);
    if (ending === NO_PLURAL) return compareTokens(this.text, this.tokens, first, last, records, start, end, '');
    const plural = PLURAL_ENDINGS[ending]!;
    if ((formFlags(this.index, form) & PLURAL) === 0) return DIFFERENT;
    const singularEnd = String.fromCharCode(records[end - 2]!, records[end - 1]!).toLowerCase();
    if (!plural.singular.test(singularEnd)) return DIFFERENT;
    return compareTokens(this.text, this.tokens, first, last, records, start, end - plural.cut, plural.ending);
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
