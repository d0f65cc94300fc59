/** Finding what a reader types in the middle of a name or a sentence: letter case and accents do not matter. */

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
