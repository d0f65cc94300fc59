/** What stands around a name: the evidence for and against one that could be something else. */
import { sentenceSpans } from '../text/sentences';
import type { TextSpan } from '../text/span';
import { IS_SUFFIX, IS_SYMBOL, tokenize } from './tokenize';

/** UTF-16 units looked at on either side of a name, which keeps the time for each place constant. */
const REACH = 64;

export class Surroundings {
  #sentences: readonly TextSpan[] | undefined;
  #block: TextSpan = { start: 0, end: 0 };
  #blockIsCapitals = false;

  constructor(readonly text: string) {}

  /** Whether the block around `at` is set in capitals throughout, so that letter case says nothing there. */
  inCapitals(at: number): boolean {
    if (at < this.#block.start || at >= this.#block.end) {
      const stop = this.text.indexOf('\n', at);
      this.#block = { start: this.text.lastIndexOf('\n', at) + 1, end: stop < 0 ? this.text.length : stop };
      this.#blockIsCapitals = !/\p{Ll}/u.test(this.text.slice(this.#block.start, this.#block.end));
    }
    return this.#blockIsCapitals;
  }

  /** Whether grammar asks for a capital at `at`: only signs stand before it in its sentence or quotation. */
  beginsSentence(at: number): boolean {
    if (/["“«]/.test(this.text.charAt(at - 1))) return true;
    const start = this.#sentenceStart(at);
    return at - start <= REACH && !/[\p{L}\p{N}]/u.test(this.text.slice(start, at));
  }

  /**
   * The words next to `span`, with only space between, that begin with a capital which grammar does not ask for:
   * parts of a longer name, as far as one can see.
   */
  capitalNeighbours(span: TextSpan): TextSpan[] {
    const from = Math.max(0, span.start - REACH);
    const before = wordsIn(this.text, from, span.start).at(-1);
    const after = wordsIn(this.text, span.end, span.end + REACH)[0];
    const found = [];
    if (before && this.#isSpace(before.end, span.start) && !this.beginsSentence(before.start)) found.push(before);
    if (after && this.#isSpace(span.end, after.start)) found.push(after);
    return found.filter(({ start }) => /^[\p{Lu}\p{Lt}]/u.test(this.text.slice(start, start + 2)));
  }

  #isSpace(start: number, end: number): boolean {
    return /^\p{Default_Ignorable_Code_Point}*[\p{Zs}\t][\p{Zs}\t\p{Default_Ignorable_Code_Point}]*$/u.test(
      this.text.slice(start, end),
    );
  }

  /** The start of the last sentence that begins at or before `at`. */
  #sentenceStart(at: number): number {
    this.#sentences ??= sentenceSpans(this.text);
    let low = 0;
    for (let high = this.#sentences.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.#sentences[middle]!.start <= at) low = middle + 1;
      else high = middle;
    }
    return this.#sentences[low - 1]?.start ?? 0;
  }
}

/** The words from `start` to `end`, possessive endings left out. */
function wordsIn(text: string, start: number, end: number): TextSpan[] {
  const { count, flags, starts, ends } = tokenize(text.slice(start, end));
  const words = [];
  for (let at = 0; at < count; at++)
    if ((flags[at]! & (IS_SYMBOL | IS_SUFFIX)) === 0)
      words.push({ start: start + starts[at]!, end: start + ends[at]! });
  return words;
}
