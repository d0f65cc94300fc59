/** An acronym and the words it stands for, each as the text spells them. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
}

/** "Long Form (LF)" or "LF (long form)"; what follows a comma or semicolon inside the brackets is no part of it. */
const BRACKETS = /\(([^()\n]{2,120})\)/g;

/**
 * Pairs found by the way acronyms are introduced, after Schwartz and Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text" (PSB 2003): brackets, and letters that match from the right.
 */
export function findAcronyms(text: string): Acronym[] {
  const found: Acronym[] = [];
  for (const hit of text.matchAll(BRACKETS)) {
    const inside = (hit[1] ?? '').split(/[,;]/)[0]?.trim() ?? '';
    const line = text.slice(text.lastIndexOf('\n', hit.index) + 1, hit.index).trimEnd();
    const pair = isShort(inside) ? expand(inside, line) : reverse(inside, line);
    if (pair && !found.some((known) => known.short === pair.short && known.long === pair.long)) found.push(pair);
  }
  return found;
}

/** Two to ten units, at most two words, a letter in it, and a letter or digit first. */
const isShort = (form: string): boolean =>
  form.length >= 2 &&
  form.length <= 10 &&
  form.split(/\s+/).length <= 2 &&
  /\p{L}/u.test(form) &&
  /^[\p{L}\p{N}]/u.test(form);

function expand(short: string, before: string): Acronym | undefined {
  const words = before.split(/\s+/);
  const limit = Math.min(short.length + 5, short.length * 2);
  const long = longForm(short, words.slice(-limit).join(' '));
  return long && long.length > short.length && !long.split(/\s+/).includes(short) ? { short, long } : undefined;
}

function reverse(long: string, before: string): Acronym | undefined {
  const short = /([\p{L}\p{N}][\p{L}\p{N}.&-]{1,9})$/u.exec(before)?.[1];
  if (!short || !/\p{Lu}/u.test(short) || long.split(/\s+/).length < 2) return undefined;
  return longForm(short, long) === long ? { short, long } : undefined;
}

/** The shortest end of `words` whose letters give `short` in order, its first letter at a word's start. */
export function longForm(short: string, words: string): string | undefined {
  let at = words.length - 1;
  for (let i = short.length - 1; i >= 0; i--) {
    const letter = short.charAt(i).toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    while (
      at >= 0 &&
      (words.charAt(at).toLowerCase() !== letter || (i === 0 && /[\p{L}\p{N}]/u.test(words.charAt(at - 1))))
    )
      at--;
    if (at < 0) return undefined;
    at--;
  }
  return words.slice(words.lastIndexOf(' ', Math.max(0, at)) + 1).replace(/^[^\p{L}\p{N}]+/u, '') || undefined;
}

/** Whether `short` is the initials of `long`, with or without its small words ("DoD", "AWS"). */
export function areInitials(short: string, long: string): boolean {
  const words = long.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2 || !/^\p{L}{2,8}$/u.test(short)) return false;
  const initials = (kept: readonly string[]) =>
    kept
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
  const wanted = short.toLowerCase();
  return initials(words) === wanted || initials(words.filter((word) => /^\p{Lu}/u.test(word))) === wanted;
}
