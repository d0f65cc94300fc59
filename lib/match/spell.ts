/** The forms of a pack as the trie wants them: rows of hashes, and records with a spelling to compare with. */
import { canonicalText, canonicalUnit, IGNORED, unitClass } from '../text/fold';
import { NumberColumn } from './column';
import type { Form } from './forms';
import { extendRow, ROOT } from './hash';
import { lacksPlural } from './plural';
import {
  AFTER_BREAK,
  AFTER_GAP,
  createTokens,
  IS_COMPLEX,
  IS_SUFFIX,
  IS_SYMBOL,
  type Tokens,
  tokenize,
} from './tokenize';
import { PLURAL, RECORD_HEAD, recordHead } from './trie';

/** Tokens, and UTF-16 units. A longer form is no name but a sentence: it is left out, which bounds every walk. */
export const LONGEST_FORM = 64;
const LONGEST_SPELLING = 1024;
const SPACE_UNIT = 0x20;

/** Usable forms, as columns: an object for each of 150,000 would cost more time than all the rest. */
export class SpelledForms {
  count = 0;
  hasSymbolStarts = false;
  hasPlurals = false;
  /** Records as in `TermIndex`, and where each form's ends. A spelling has a space where a gap is. */
  readonly records = new NumberColumn();
  readonly recordEnds = new NumberColumn();
  /** The hashes of the rows of tokens a form begins with, the shortest first, and where each form's end. */
  readonly rows = new NumberColumn();
  readonly rowEnds = new NumberColumn();
  /** As in `Form`. */
  readonly needs = new NumberColumn();
  readonly blocks = new NumberColumn();

  readonly #tokens = createTokens(LONGEST_FORM);

  /** Adds a form, unless it has no word, runs over a line break, or is longer than any name. */
  add({ text, flags, owner, needs, blocks }: Form): void {
    if (text.length > LONGEST_SPELLING) return;
    const tokens = tokenize(text, this.#tokens);
    if (!isUsable(tokens)) return;
    const last = tokens.count - 1;
    const head = this.records.length;
    for (let at = 0; at < RECORD_HEAD; at++) this.records.push(0);
    for (let at = 0, row = ROOT; at <= last; at++) {
      const gap = at > 0 ? tokens.flags[at]! & AFTER_GAP : 0;
      if (gap !== 0) this.records.push(SPACE_UNIT);
      this.#spell(text, tokens, at);
      row = extendRow(row, tokens.hashes[at]!, gap);
      this.rows.push(row);
    }
    const endsInWord = (tokens.flags[last]! & (IS_SYMBOL | IS_SUFFIX)) === 0;
    const lastWord = text.slice(tokens.starts[last], tokens.ends[last]);
    const formFlags = endsInWord && !lacksPlural(tokens.hashes[last]!, lastWord) ? flags : flags & ~PLURAL;
    this.records.set(head, recordHead(formFlags, owner, this.records.length - head - RECORD_HEAD));
    this.recordEnds.push(this.records.length);
    this.rowEnds.push(this.rows.length);
    this.needs.push(needs);
    this.blocks.push(blocks);
    this.hasSymbolStarts ||= (tokens.flags[0]! & IS_SYMBOL) !== 0;
    this.hasPlurals ||= (formFlags & PLURAL) !== 0;
    this.count++;
  }

  /** Appends the canonical text of a token. */
  #spell(text: string, tokens: Tokens, token: number): void {
    const [start, end] = [tokens.starts[token]!, tokens.ends[token]!];
    if ((tokens.flags[token]! & IS_COMPLEX) !== 0) {
      const word = canonicalText(text.slice(start, end));
      for (let at = 0; at < word.length; at++) this.records.push(word.charCodeAt(at));
      return;
    }
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unitClass(unit) !== IGNORED) this.records.push(canonicalUnit(unit));
    }
  }
}

function isUsable({ count, flags }: Tokens): boolean {
  if (count > LONGEST_FORM) return false;
  let hasWord = false;
  for (let at = 0; at < count; at++) {
    if (at > 0 && (flags[at]! & AFTER_BREAK) !== 0) return false;
    hasWord ||= (flags[at]! & IS_SYMBOL) === 0;
  }
  return hasWord;
}
