import { spanText, type TextSpan } from '../../lib/text/span';

/** A text written with some stretches in ‹angle quotes›: the text without them, and the stretches. */
export function marked(source: string): { readonly text: string; readonly spans: readonly TextSpan[] } {
  const spans: TextSpan[] = [];
  let text = '';
  for (const part of source.split(/([‹›])/)) {
    if (part === '‹') spans.push({ start: text.length, end: text.length });
    else if (part === '›') spans.push({ start: spans.pop()?.start ?? 0, end: text.length });
    else text += part;
  }
  return { text, spans };
}

/** The reverse: `text` with each of `spans` in angle quotes. */
export function mark(text: string, spans: readonly TextSpan[]): string {
  const last = spans.at(-1);
  if (!last) return text;
  return `${mark(text.slice(0, last.start), spans.slice(0, -1))}‹${spanText(text, last)}›${text.slice(last.end)}`;
}
