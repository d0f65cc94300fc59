/** The end of a sentence, where that is sure: no full stop of "U.S." or "Corp." is taken for one. */
const END = /\p{Ll}{5}[.!?]["'”’»)]*(?= \p{Lu})/gu;

/**
 * The first sentences of a text, as many as `most` UTF-16 units hold, and where that is none its first words, and dots.
 * The text itself where nothing is left out.
 */
export function inBrief(text: string, most: number): string {
  if (text.length <= most) return text;
  const ends = [...text.matchAll(END)].map((hit) => hit.index + hit[0].length);
  const whole = ends.findLast((end) => end <= most);
  if (whole) return text.slice(0, whole);
  const space = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, space > 0 ? space : most - 1).replace(/[\s\p{P}]+$/u, '')}…`;
}
