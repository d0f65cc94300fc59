/**
 * Regular English plurals, by the rules of spelling that the grammars give (Quirk et al., A Comprehensive Grammar
 * of the English Language, §5.79–81). Irregular ones ("criteria") are aliases.
 */
import { foldText } from '../text/fold';
import { extendHash, hashText, shortenHash } from './hash';

/** How a plural is made: `cut` units are taken off the end of the singular, and `ending` is put there. */
export interface PluralEnding {
  readonly ending: string;
  /** UTF-16 units. */
  readonly cut: number;
  /** The end of every singular that takes it, in lower case. "ch" may be either ("churches", "epochs"). */
  readonly singular: RegExp;
  /** The hash of the singular, from the plural's. */
  readonly singularHash: (plural: number) => number;
}

const [E, I, S, Y] = ['e', 'i', 's', 'y'].map((letter) => letter.charCodeAt(0)) as [number, number, number, number];
const withoutS = (plural: number): number => shortenHash(plural, S);
const withoutEs = (plural: number): number => shortenHash(withoutS(plural), E);
const withoutIes = (plural: number): number => shortenHash(withoutEs(plural), I);

export const PLURAL_ENDINGS: readonly PluralEnding[] = [
  { ending: 's', cut: 0, singular: /[^sxzy]$|[aeiou]y$/, singularHash: withoutS },
  { ending: 'es', cut: 0, singular: /(?:[sxz]|[cs]h|[^aeiou]o)$/, singularHash: withoutEs },
  { ending: 'ies', cut: 1, singular: /[^aeiou]y$/, singularHash: (plural) => extendHash(withoutIes(plural), Y) },
];

/** By hash, words so common that what looks like their plural is something else: "does" and "news". */
const WITHOUT_PLURAL = new Map(['doe', 'new'].map((word) => [hashText(word), word]));

/** Whether a word, given with its hash, is never taken for the singular of what looks like its plural. */
export function lacksPlural(hash: number, word: string): boolean {
  const known = WITHOUT_PLURAL.get(hash);
  return known !== undefined && foldText(word) === known;
}
