import { sentenceSpans } from './sentences';

/**
 * The first sentences of a text, as many as `most` UTF-16 units hold; of a single longer one its first words, and dots.
 * The text itself where nothing is left out.
 */
export function inBrief(text: string, most: number): string {
  if (text.length <= most) return text;
  const whole = sentenceSpans(text).findLast(({ end }) => end <= most);
  if (whole) return text.slice(0, whole.end);
  const space = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, space > 0 ? space : most - 1).replace(/[\s\p{P}]+$/u, '')}…`;
}
