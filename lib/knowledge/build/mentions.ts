import { canonicalText } from '../../text/fold';
import type { TextSpan } from '../../text/span';
import { wordSpans } from '../../text/words';
import type { MatchMode } from '../model';

/** A form to look for and whose it is; `owner` is any number the caller knows, a negative one only blocks. */
export interface SoughtForm {
  readonly form: string;
  readonly match: MatchMode;
  readonly plural: boolean;
  readonly owner: number;
}

export interface FoundForm extends TextSpan {
  readonly owner: number;
}

interface Pattern {
  readonly words: readonly string[];
  /** What stands between the words, and last what follows the last word ("++" of "C++"). */
  readonly joints: readonly string[];
  readonly form: SoughtForm;
}

/** White space and hyphens join words alike. Most words are plain letters, and stay as they are. */
const canonical = (text: string): string => (PLAIN.test(text) ? text : canonicalText(text).replace(/[\s-]+/g, ' '));
const PLAIN = /^[A-Za-z0-9.&]+$|^ $/;

/**
 * Every place in `text` where a form stands between word bounds. Of overlapping ones the leftmost longest stays;
 * with `nested`, those inside a longer one are given too.
 */
export function findForms(text: string, forms: readonly SoughtForm[], nested = false): FoundForm[] {
  const index = indexForms(forms);
  const words = wordSpans(text);
  const spelled = words.map((word) => canonical(text.slice(word.start, word.end)));
  const found: FoundForm[] = [];
  for (let at = 0, free = 0; at < words.length; at++) {
    if (!nested && at < free) continue;
    const patterns = index.get(spelled[at]?.toLowerCase() ?? '');
    if (!patterns) continue;
    const hits = patterns
      .map((pattern) => ({ pattern, end: matchEnd(text, words, spelled, at, pattern) }))
      .filter((hit) => hit.end > 0)
      .sort((a, b) => b.end - a.end);
    for (const { pattern, end } of nested ? hits : hits.slice(0, 1)) {
      free = at + pattern.words.length;
      if (pattern.form.owner >= 0) found.push({ start: words[at]?.start ?? 0, end, owner: pattern.form.owner });
    }
  }
  return found;
}

/** Forms by the lower-cased first word of theirs; a plural flag makes a second pattern. */
function indexForms(forms: readonly SoughtForm[]): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const form of forms) {
    for (const spelling of form.plural ? [form.form, pluralOf(form.form)] : [form.form]) {
      const text = canonical(spelling);
      const spans = wordSpans(text);
      const words = spans.map((word) => text.slice(word.start, word.end));
      const first = words[0];
      if (first === undefined) continue;
      const joints = spans.map((word, i) => text.slice(word.end, spans[i + 1]?.start ?? text.length));
      const key = first.toLowerCase();
      const known = index.get(key);
      if (known) known.push({ words, joints, form });
      else index.set(key, [{ words, joints, form }]);
    }
  }
  return index;
}

/** Where the pattern ends when it begins at word `at`, or -1. */
function matchEnd(
  text: string,
  words: readonly TextSpan[],
  spelled: readonly string[],
  at: number,
  pattern: Pattern,
): number {
  const same =
    pattern.form.match === 'exact'
      ? (a: string, b: string) => a === b
      : (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const last = pattern.words.length - 1;
  for (let i = 0; i <= last; i++) {
    if (!same(spelled[at + i] ?? '', pattern.words[i] ?? '')) return -1;
    if (i === last) break;
    const gap = text.slice(words[at + i]?.end, words[at + i + 1]?.start);
    if (gap.includes('\n') || canonical(gap) !== pattern.joints[i]) return -1;
  }
  const end = words[at + last]?.end ?? 0;
  const tail = pattern.joints[last] ?? '';
  return text.startsWith(tail, end) ? end + tail.length : -1;
}

/** The regular English plural of the last word. */
export function pluralOf(form: string): string {
  if (/[^aeiou]y$/i.test(form)) return `${form.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(form) ? `${form}es` : `${form}s`;
}
