/**
 * Regular English plurals, by the rules of spelling that the grammars give (Quirk et al., A Comprehensive Grammar
 * of the English Language, §5.79–81). Irregular ones ("criteria") are aliases.
 */
import { foldText } from '../text/fold';
import { extendHash, hashText, shortenHash } from './hash';

/** How a plural is made, by number: these letters stand at its end, */
export const PLURAL_ENDINGS = ['s', 'es', 'ies'] as const;
/** and so many of the singular's are taken off before them. */
export const PLURAL_CUTS = [0, 0, 1] as const;
const [S, ES, IES] = [0, 1, 2];

const code = (letter: string): number => letter.charCodeAt(0);

/** The hash of the word that would be the singular, from the plural's. */
export function singularHash(plural: number, ending: number): number {
  const withoutS = shortenHash(plural, code('s'));
  if (ending === S) return withoutS;
  const withoutEs = shortenHash(withoutS, code('e'));
  return ending === ES ? withoutEs : extendHash(shortenHash(withoutEs, code('i')), code('y'));
}

/** Whether a singular with these last two letters, folded, takes the ending. "ch" takes two: "churches", "epochs". */
export function takesEnding(ending: number, last: number, beforeLast: number): boolean {
  const takesIes = last === code('y') && !isVowel(beforeLast);
  if (ending === IES) return takesIes;
  const isHissing = last === code('s') || last === code('x') || last === code('z');
  if (ending === S) return !takesIes && !isHissing;
  const isHushing = last === code('h') && (beforeLast === code('c') || beforeLast === code('s'));
  return isHissing || isHushing || (last === code('o') && !isVowel(beforeLast));
}

const isVowel = (letter: number): boolean =>
  letter === code('a') || letter === code('e') || letter === code('i') || letter === code('o') || letter === code('u');

/** By hash, words so common that what looks like their plural is something else: "does" and "news". */
const WITHOUT_PLURAL = new Map(['doe', 'new'].map((word) => [hashText(word), word]));

/** Whether a word, given with its hash, is never taken for the singular of what looks like its plural. */
export function lacksPlural(hash: number, word: string): boolean {
  const known = WITHOUT_PLURAL.get(hash);
  return known !== undefined && foldText(word) === known;
}
