import type { TextSpan } from '../text/span';

/**
 * The places of some forms in a text, by a key. A form's occurrences hold equally many words, so of two the later
 * one never ends first: the last that begins at or before a span is the only one that can cover it.
 */
export class Occurrences {
  readonly #spans = new Map<string, TextSpan[]>();

  /** Adds a place; those of one key come by rising start. */
  add(key: string, span: TextSpan): void {
    const spans = this.#spans.get(key);
    if (spans) spans.push(span);
    else this.#spans.set(key, [span]);
  }

  has(key: string): boolean {
    return this.#spans.has(key);
  }

  /** Whether an occurrence of `key` covers all of `span`. */
  covers(key: string, span: TextSpan): boolean {
    const spans = this.#spans.get(key) ?? [];
    let low = 0;
    for (let high = spans.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start <= span.start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && span.end <= spans[low - 1]!.end;
  }
}
