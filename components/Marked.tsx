export interface MarkedProps {
  /** As much of a source as is known: it may begin or end inside a sentence. */
  text: string;
  /** Parts of it. */
  words: readonly string[];
}

/** Words of a source, with some of them marked, and dots where a sentence goes on that is not known whole. */
export const Marked = ({ text, words }: MarkedProps) => (
  <>
    {/^\p{Ll}/u.test(text) && '… '}
    {inParts(text, words).map((part, at) => (at % 2 ? <mark>{part}</mark> : part))}
    {/[\p{L}\p{N},;]$/u.test(text) && ' …'}
  </>
);

/** Every second part is one of the words; of words that overlap, those that begin first, and all of the text is none. */
function inParts(text: string, words: readonly string[]): string[] {
  const places = words
    .map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }))
    .filter(({ start, end }) => start >= 0 && end - start < text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of places) {
    if (start < from) continue;
    parts.push(text.slice(from, start), text.slice(start, end));
    from = end;
  }
  return [...parts, text.slice(from)];
}
