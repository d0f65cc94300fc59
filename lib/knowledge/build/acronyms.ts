import type { TextSpan } from '../../text/span';
import { alignAcronym } from './acronym-letters';

/** An acronym and the words it stands for, each as the text spells them. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
}

/** An acronym pair and the stretch of text that introduces it, from the long form or the short one to the bracket's end. */
export interface IntroducedAcronym extends Acronym, TextSpan {}

/** Round or square brackets, with at most one pair inside ("FEV(1)"). */
const BRACKETS = /\(((?:[^()[\]\n]|\([^()\n]*\)){1,120})\)|\[((?:[^()[\]\n]|\([^()\n]*\)){1,120})\]/g;

/**
 * Pairs by the way acronyms are introduced: "Long Form (LF)" and "LF (long form)". After Schwartz and Hearst, "A simple
 * algorithm for identifying abbreviation definitions in biomedical text" (PSB 2003), which matches letters from the
 * right, but alignments with the starts of words come first, as in Sohn et al., "Abbreviation definition
 * identification based on automatic precision estimates" (BMC Bioinformatics 2008).
 */
export const findAcronyms = (text: string): Acronym[] =>
  introducedAcronyms(text).map(({ short, long }) => ({ short, long }));

/** The same, each pair where it first stands. */
export function introducedAcronyms(text: string): IntroducedAcronym[] {
  const found = new Map<string, IntroducedAcronym>();
  const brackets = new RegExp(BRACKETS);
  for (let hit = brackets.exec(text); hit; hit = brackets.exec(text)) {
    // The next bracket may open inside this one.
    brackets.lastIndex = hit.index + 1;
    // What follows a comma or semicolon inside the brackets is said of the acronym, and is no part of it.
    const whole = (hit[1] ?? hit[2] ?? '').trim();
    const inside = whole.split(/[,;]\s/)[0]?.trim() ?? '';
    const before = lead(text, hit.index);
    const pair =
      (isShort(inside) ? expand(inside, before) : undefined) ?? reverse(inside, before) ?? reverse(whole, before);
    const key = pair && `${pair.short}\n${pair.long}`;
    if (!pair || !key || found.has(key)) continue;
    const first = hit[0].includes(pair.long) ? pair.short : pair.long;
    const start = text.lastIndexOf(first, hit.index);
    found.set(key, { ...pair, start: start < 0 ? hit.index : start, end: hit.index + hit[0].length });
  }
  return [...found.values()];
}

/** A short form worth an explanation: capitals, no handle and no figure alone, and not the name it shortens. */
const WORTH = /^\p{Ll}?\p{Lu}[\p{L}\p{N}&.-]*\p{Lu}[\p{L}\p{N}]*s?$/u;

/** Of a member of Congress: "R-AL". */
const SEAT = /^[DRI]-/;

/** The acronyms that the text introduces and that a reader may meet again. */
export const worthyAcronyms = (text: string): IntroducedAcronym[] =>
  introducedAcronyms(text)
    // "Zed Agency’s (ZA)"
    .map((pair) => ({ ...pair, long: pair.long.replace(/['’]s$/, '') }))
    .filter(({ short, long }) => WORTH.test(short) && !SEAT.test(short) && long.includes(' '));

/** How far back a long form may begin. UTF-16 units. */
const LEAD_UNITS = 250;

/** What stands before the bracket in its own clause; a bracket closed before it that opened earlier ends the clause. */
function lead(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LEAD_UNITS), at).trimEnd();
  const clause = before.split(/\n|[.!?]\s+(?=\p{Lu})|;\s|:\s/u).at(-1) ?? '';
  let depth = 0;
  for (let i = clause.length - 1; i >= 0; i--) {
    const unit = clause[i];
    if (unit === ')' || unit === ']') depth++;
    else if ((unit === '(' || unit === '[') && --depth < 0) return clause.slice(i + 1);
  }
  const closed = clause.lastIndexOf(')');
  return depth > 0 ? clause.slice(closed + 1) : clause;
}

/** Words that stand in brackets and are short, but for nothing: measures, numbered kinds, "e.g.". */
const NO_SHORT =
  /[=<>±%]|^\d+(?:[.,]\d+)?(?:\s|$)|^(?:e\.g|i\.e|cf|vs|see|and|or|that|the|in|n|[Ff]ig|[Tt]able|[Tt]ype|[Gg]roup)\b\.?|^(?:[ivx]+|[IVX]{2,})$/;

/** One to ten units, at most two words, a letter first or second, and more than a plain word. */
function isShort(form: string): boolean {
  if (form.length < 1 || form.length > 12 || NO_SHORT.test(form) || form.split(/\s+/).length > 2) return false;
  if (!/^[\p{L}\p{N}]/u.test(form) || !/\p{L}/u.test(form)) return false;
  if (form.length === 1) return /\p{Lu}/u.test(form);
  return /\p{Lu}|\d/u.test(form) || form.length <= 4;
}

function expand(short: string, before: string): Acronym | undefined {
  const words = before.split(/\s+/);
  const limit = Math.min(short.length + 5, short.length * 2);
  const near = words.slice(-limit).join(' ');
  const long = [near, near.slice(near.search(/[^)\];]*$/))]
    .map((end) => alignAcronym(short, end))
    .find((one) => one !== undefined && isBalanced(one));
  const known = long?.split(/[\s-]+/) ?? [];
  return long && long.length > short.length && !known.includes(short) ? { short, long } : undefined;
}

/** No bracket in it lacks its partner or stands apart from its word, and no clause ends in it. */
const isBalanced = (long: string): boolean =>
  !/;|[\p{Ll}\d]\.\s|\s[([]|[)\]][,\s]/u.test(long) && !/[()[\]]/.test(long.replace(/\([^()]*\)|\[[^[\]]*\]/g, ''));

function reverse(long: string, before: string): Acronym | undefined {
  const short = /([\p{L}\p{N}][\p{L}\p{N}.&-]{1,9})$/u.exec(before)?.[1];
  if (!short || !/\p{Lu}/u.test(short) || long.length <= short.length || /^\d+$/.test(long)) return undefined;
  return alignAcronym(short, long) === long ? { short, long } : undefined;
}

/** The initials of a name of several words as they may be written: "DOD", "DoD" and "DD" for "Department of Defense". */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2 || /\d/.test(name)) return [];
  const initials = (kept: readonly string[]) => kept.map((word) => word.charAt(0)).join('');
  const long = words.filter((word) => /^\p{Lu}/u.test(word));
  const forms = [initials(words), initials(words).toUpperCase(), initials(long)];
  return [...new Set(forms)].filter((form) => form.length > 1 && form.length <= 8);
}
