/**
 * A half-open stretch of a text: `start` is the first UTF-16 unit in it, `end` the first one after it.
 * Every offset in Newsgloss is counted in UTF-16 units, as `String.prototype.slice` does.
 */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The words of `text` that `span` covers. */
export const spanText = (text: string, span: TextSpan): string => text.slice(span.start, span.end);

/** Whether two spans share at least one unit; neighbours that only touch do not. */
export const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` covers all of `inner`. */
export const covers = (outer: TextSpan, inner: TextSpan): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
