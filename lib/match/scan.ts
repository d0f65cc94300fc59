/** Finds in a text every form of some indexes: what the trie allows, compared letter by letter. */
import { CLASS_SHIFT, FOLDED, unitCell, WORD } from '../text/fold';
import type { TextSpan } from '../text/span';
import { AS_WRITTEN, compareTokens, DIFFERENT } from './compare';
import { extendRow, ROOT } from './hash';
import { PLURAL_ENDINGS, type PluralEnding } from './plural';
import { AFTER_BREAK, AFTER_GAP, ENDS_IN_S, IS_SUFFIX, IS_SYMBOL, type Tokens, tokenize } from './tokenize';
import { FIRST_FORM, findRow, HAS_LONGER, LAST_OF_ROW, PLURAL, type TermIndex } from './trie';

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

const LOWER_E = 0x65;

/**
 * Every place in `text` where a form stands as whole words, letter case ignored: the earliest first, of one start
 * the longest first, of one span the earlier index first and in it the form itself before the plural of another.
 * Spans may nest and overlap; they cover the raw words, possessive endings left out.
 */
export function scan(text: string, indexes: readonly TermIndex[]): Candidate[] {
  const tokens = tokenize(text);
  const candidates: Candidate[] = [];
  for (const [at, index] of indexes.entries()) new Scanner(text, tokens, index, at, candidates).run();
  if (indexes.length > 1) candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  return candidates;
}

/** Where a walk through the trie met forms: their row, the last token, and for a plural how it is made. */
interface Stop {
  readonly firstForm: number;
  readonly last: number;
  readonly plural: PluralEnding | undefined;
}

class Scanner {
  /** The stops of the walk under way, the shortest first. */
  readonly #stops: Stop[] = [];

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly index: TermIndex,
    readonly at: number,
    readonly found: Candidate[],
  ) {}

  run(): void {
    const { count, flags } = this.tokens;
    const never = this.index.hasSymbolStarts ? IS_SUFFIX : IS_SUFFIX | IS_SYMBOL;
    let words = 0;
    for (let token = 0; token < count; token++) {
      const kind = flags[token]!;
      if ((kind & never) === 0) {
        this.#walk(token);
        if (this.#stops.length > 0) this.#collect(token, words);
      }
      if ((kind & (IS_SUFFIX | IS_SYMBOL)) === 0) words++;
    }
  }

  /** Follows the trie from token `first` as far as it goes. */
  #walk(first: number): void {
    const { count, flags, hashes } = this.tokens;
    const { slots, hasPlurals } = this.index;
    let row = ROOT;
    let gap = 0;
    for (let token = first; token < count; token++) {
      const kind = flags[token]!;
      if (token > first) {
        if ((kind & AFTER_BREAK) !== 0) return;
        gap = kind & AFTER_GAP;
      }
      const hash = hashes[token]!;
      if (hasPlurals && (kind & ENDS_IN_S) !== 0) this.#addPlurals(row, hash, gap, token);
      row = extendRow(row, hash, gap);
      const value = findRow(slots, row);
      if ((value & FIRST_FORM) !== 0) this.#stop(value, token, undefined);
      if ((value & HAS_LONGER) === 0) return;
    }
  }

  #addPlurals(row: number, hash: number, gap: number, token: number): void {
    const cell = unitCell(this.text.charCodeAt(this.tokens.ends[token]! - 2));
    const endings = cell >> CLASS_SHIFT === WORD && (cell & FOLDED) !== LOWER_E ? 1 : PLURAL_ENDINGS.length;
    for (let at = endings - 1; at >= 0; at--) {
      const plural = PLURAL_ENDINGS[at]!;
      const value = findRow(this.index.slots, extendRow(row, plural.singularHash(hash), gap));
      if ((value & FIRST_FORM) !== 0) this.#stop(value, token, plural);
    }
  }

  #stop(value: number, last: number, plural: PluralEnding | undefined): void {
    this.#stops.push({ firstForm: (value & FIRST_FORM) - 1, last, plural });
  }

  /** Turns the stops of the walk from `first` into candidates, as far as the text stands the comparison. */
  #collect(first: number, word: number): void {
    const { starts, ends } = this.tokens;
    const { formFlags } = this.index;
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) {
      const { firstForm, last, plural } = stop;
      if (!this.#standsFree(first, last)) continue;
      for (let form = firstForm; ; form++) {
        const same = this.#compare(form, first, last, plural);
        if (same !== DIFFERENT) {
          const [start, end] = [starts[first]!, ends[last]!];
          this.found.push({ start, end, index: this.at, form, asWritten: same === AS_WRITTEN, word });
        }
        if ((formFlags[form]! & LAST_OF_ROW) !== 0) break;
      }
    }
  }

  #compare(form: number, first: number, last: number, plural: PluralEnding | undefined): number {
    const { formEnds, formFlags, units } = this.index;
    const start = form === 0 ? 0 : formEnds[form - 1]!;
    const end = formEnds[form]!;
    if (!plural) return compareTokens(this.text, this.tokens, first, last, units, start, end);
    if ((formFlags[form]! & PLURAL) === 0) return DIFFERENT;
    const singularEnd = String.fromCharCode(...units.subarray(Math.max(start, end - 2), end)).toLowerCase();
    if (!plural.singular.test(singularEnd)) return DIFFERENT;
    return compareTokens(this.text, this.tokens, first, last, units, start, end - plural.cut, plural.ending);
  }

  /** A symbol at the edge of a form must not adjoin a word: no "C++" in "C++11", no "$AAPL" in "US$AAPL". */
  #standsFree(first: number, last: number): boolean {
    const { count, flags } = this.tokens;
    if ((flags[first]! & IS_SYMBOL) !== 0 && first > 0 && isGlued(flags[first]!) && isWord(flags[first - 1]!))
      return false;
    if ((flags[last]! & IS_SYMBOL) === 0 || last + 1 === count) return true;
    return !isGlued(flags[last + 1]!) || !isWord(flags[last + 1]!);
  }
}

const isGlued = (flags: number): boolean => (flags & (AFTER_BREAK | AFTER_GAP)) === 0;
const isWord = (flags: number): boolean => (flags & IS_SYMBOL) === 0;
