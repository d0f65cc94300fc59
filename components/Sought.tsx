import { placesOf } from '../lib/text/search';

export interface SoughtProps {
  text: string;
  /** What the reader looks for, as it is searched. */
  words: readonly string[];
}

/** A text of what was found: in it, what the reader looks for is marked. */
export function Sought({ text, words }: SoughtProps) {
  let from = 0;
  const parts = (words.length > 0 ? placesOf(text, words) : []).map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
