/** Finding what a reader types in the middle of a name or a sentence: letter case and accents do not matter. */
import type { TextSpan } from './span';

/** Most names: they have nothing but letter case to level, and in a large pack the rest would take most of the time. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A text as it is searched in, and as what is typed is compared. */
export const searchable = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');

/** The parts of what was typed that must all be found, in any order; none where nothing but white space was typed. */
export const typedWords = (typed: string): string[] => searchable(typed).split(' ').filter(Boolean);

/** Whether a `searchable` text holds every word, also as the middle of one of its own. */
export const holdsAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

/** Where the words stand in a text, in order; those that overlap or touch are one. */
export function placesOf(text: string, words: readonly string[]): TextSpan[] {
  const { searched, offsets } = withOffsets(text);
  const found: { start: number; end: number }[] = [];
  for (const word of words)
    for (let at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + word.length))
      found.push({ start: offsets[at]!, end: endAfter(offsets, at + word.length) });
  found.sort((a, b) => a.start - b.start);
  const places: { start: number; end: number }[] = [];
  for (const place of found) {
    const last = places.at(-1);
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else places.push(place);
  }
  return places;
}

/** Of a character that is several where it is searched in, the end. */
function endAfter(offsets: readonly number[], unit: number): number {
  return offsets.find((offset, at) => at >= unit && offset > offsets[unit - 1]!)!;
}

/** A text as it is searched in, and where in it each unit of that is from; white space is not drawn together. */
function withOffsets(text: string): { searched: string; offsets: number[] } {
  let searched = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const level = searchable(character);
    for (let unit = 0; unit < level.length; unit++) offsets.push(offset);
    searched += level;
    offset += character.length;
  }
  return { searched, offsets: [...offsets, offset] };
}
