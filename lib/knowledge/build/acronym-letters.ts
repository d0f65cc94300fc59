const SMALL = new Set('of the and for in on to a an by with at from de la'.split(' '));

/** A word of the long form, hyphens and slashes parting words too. */
interface Part {
  readonly start: number;
  readonly key: string;
}

/**
 * The end of `words` that `short` stands for, or undefined. Letters that begin words are tried first, then letters
 * anywhere, from the right, the first one at a word's start.
 */
export function alignAcronym(short: string, words: string): string | undefined {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const singular = /\p{Lu}s$/u.test(short) && /s$/.test(words) ? letters.slice(0, -1) : letters;
  if (singular.length === 0) return undefined;
  if (singular.length === 1) return singleLetter(singular, words);
  // A figure at the end may only number the thing ("PLS-1").
  const start =
    byInitials(singular, words) ?? fromTheRight(singular, words) ?? byInitials(singular.replace(/\d+$/, ''), words);
  return start === undefined ? undefined : words.slice(wordStart(words, start));
}

/** Before a hyphen, and no part of what the letters stand for; any other prefix of a word is ("2,3-", "alpha-"). */
const FREE_PREFIX = /(?:[/)]|--|(?:^|\s)(?!alpha|beta|gamma|delta)\p{Ll}{3,}-)$/u;

/** Where the written word that holds `at` begins. */
function wordStart(words: string, at: number): number {
  const from = words.lastIndexOf(' ', at - 1) + 1;
  if (FREE_PREFIX.test(words.slice(Math.max(0, from - 1), at))) return at;
  return from + (/^[([]*/.exec(words.slice(from, at))?.[0].length ?? 0);
}

/** "diaphragm (D)": only the word right before, and only a common one; a name's initial is not worth telling. */
function singleLetter(letter: string, words: string): string | undefined {
  const last = /(?:^|\s)(\p{Ll}[\p{L}-]{3,})$/u.exec(words)?.[1];
  return last?.startsWith(letter) ? last : undefined;
}

const partsOf = (words: string): Part[] =>
  [...words.matchAll(/[\p{L}\p{N}]+/gu)].map((hit) => ({ start: hit.index, key: hit[0].toLowerCase() }));

/** Each letter begins the next word; small words may be skipped, and no other. */
function byInitials(letters: string, words: string): number | undefined {
  const parts = partsOf(words);
  let at = parts.length - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    while (at >= 0 && SMALL.has(parts[at]!.key) && parts[at]!.key[0] !== letters[i]) at--;
    if (at < 0 || parts[at]!.key[0] !== letters[i]) return undefined;
    at--;
  }
  return letters.length > 1 ? parts[at + 1]?.start : undefined;
}

function fromTheRight(letters: string, words: string): number | undefined {
  const lower = words.toLowerCase();
  let at = words.length - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    while (at >= 0 && (lower[at] !== letters[i] || (i === 0 && /[\p{L}\p{N}]/u.test(words[at - 1] ?? ' ')))) at--;
    if (at < 0) return undefined;
    at--;
  }
  return at + 1;
}
