/** What is wrong with a file, in the reader's language. The checks say it in English, for those who make packs. */
import { say } from '../../components/say';
import type { Problem } from '../../lib/knowledge/decode';

/** What a check says, and how the reader hears it; the groups are the values. */
const REASONS: readonly [RegExp, (...values: string[]) => string][] = [
  [/^is not a text$/, () => say('problemText')],
  [/^is empty$/, () => say('problemEmpty')],
  [/^is not a list$/, () => say('problemList')],
  [/^is not an object$/, () => say('problemObject')],
  [/^is neither true nor false$/, () => say('problemFlag')],
  [/^is not an offset/, () => say('problemOffset')],
  [/^is (.+), not one of (.+)$/s, (value, choices) => say('problemChoice', shown(value), choices)],
  [/^is (.+); this version reads format (\d+)$/s, (value, format) => say('problemFormat', shown(value), format)],
  [/^comes before start$/, () => say('problemOrder')],
  [/^quotes (\d+) units for a stretch of (-?\d+)$/, (length, stretch) => say('problemQuote', length, stretch)],
  [/^is not a web address$/, () => say('problemAddress')],
  [/^is not lower-case words joined by hyphens$/, () => say('problemId')],
  [/^is not a date as in 2026-03-17$/, () => say('problemDate')],
  [/^is not a SHA-256 in hexadecimal$/, () => say('problemHash')],
  [/^is not a language tag$/, () => say('problemLanguage')],
  [/^“(.+)” is taken by an earlier entry$/s, (id) => say('problemTaken', id)],
  [/^there is no entry “(.*)”$/s, (id) => say('problemNoEntry', id)],
  [/^is (\d+) of (\d+) sources$/, (number, count) => say('problemSource', number, count)],
  [/^is not a time$/, () => say('problemTime')],
  [/^“(.+)” belongs to kept articles$/s, (id) => say('problemReserved', id)],
  [/^is not JSON \((.*)\)$/s, (detail) => say('problemJson', detail)],
];

/** A file may hold a whole book where a word was meant. UTF-16 units. */
const LONGEST = 60;
const NONE = 'missing';

const shown = (value: string): string => {
  if (value === NONE) return say('problemMissing');
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
};

/** What is wrong and, for those who make packs, where: "There should be a list (entries)". A reason unknown here stays as the check said it. */
export function problemWords({ path, reason }: Problem): string {
  const [match, said] = REASONS.flatMap(([pattern, words]) => {
    const found = pattern.exec(reason);
    return found ? ([[found, words]] as const) : [];
  })[0] ?? [null, null];
  return say('problemAt', path || say('problemWhole'), match ? said(...match.slice(1)) : reason);
}
