/**
 * The matcher once more, written to be read: regular expressions, strings and every pair of a term and a place,
 * however long that takes. What `scan` and `select` give must be what this gives.
 */
import type { Density, EntryRef, Mention } from '../../lib/match';
import { sentenceSpans } from '../../lib/text/sentences';
import type { TextSpan } from '../../lib/text/span';
import {
  type Form,
  formsOf,
  IGNORABLE,
  type Pack,
  sameLetters,
  spell,
  spelled,
  type Token,
  tokensOf,
} from './oracle-words';

interface Hit extends TextSpan {
  readonly form: Form;
  readonly index: number;
  readonly words: string;
  readonly isPlural: boolean;
  readonly asWritten: boolean;
  /** Words of the text before it. */
  readonly before: number;
}

/** Every form at every place, rules aside. */
function hitsOf(text: string, packs: readonly Pack[]): Hit[] {
  const tokens = tokensOf(text);
  const forms = packs.flatMap((pack, index) => formsOf(pack).map((form) => ({ form, index })));
  const hits: Hit[] = [];
  for (const [first, { start, kind }] of tokens.entries()) {
    if (kind === 'suffix') continue;
    const before = tokens.slice(0, first).filter((token) => token.kind === 'word').length;
    for (let last = first; last < tokens.length; last++) {
      if (last > first && tokens[last]!.before === 'break') break;
      if (adjoinsWord(tokens, first, last)) continue;
      const { end, text: lastWord } = tokens[last]!;
      const words = spell(tokens.slice(first, last + 1));
      for (const { form, index } of forms) {
        const couldBePlural = lastWord.length >= 4 && tokens[last + 1]?.kind !== 'suffix';
        const isPlural = couldBePlural && form.plurals.some((plural) => sameLetters(plural, words));
        if (!isPlural && !sameLetters(form.spelling, words)) continue;
        const asWritten = form.spelling === words || form.plurals.includes(words);
        hits.push({ start, end, form, index, words, isPlural, asWritten, before });
      }
    }
  }
  return hits;
}

function adjoinsWord(tokens: readonly Token[], first: number, last: number): boolean {
  const isWord = (at: number) => tokens[at] !== undefined && tokens[at].kind !== 'symbol';
  const atStart = !isWord(first) && isWord(first - 1) && tokens[first]!.before === 'nothing';
  const atEnd = !isWord(last) && isWord(last + 1) && tokens[last + 1]!.before === 'nothing';
  return atStart || atEnd;
}

const covers = (outer: TextSpan, inner: TextSpan): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The mentions of the packs' entries in `text`. */
export function mentionsOf(text: string, packs: readonly Pack[], density: Density): Mention[] {
  const hits = hitsOf(text, packs);
  const accepted = hits.filter((hit) => isName(hit, hits, text));
  accepted.sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      a.index - b.index ||
      Number(a.isPlural) - Number(b.isPlural) ||
      a.form.entry - b.form.entry,
  );
  const mentions: Mention[] = [];
  const marks: { ref: EntryRef; before: number }[] = [];
  for (let end = 0, rest = accepted; rest.length > 0; rest = rest.filter(({ start }) => start >= end)) {
    const first = rest[0]!;
    end = first.end;
    const same = rest.filter((hit) => hit.start === first.start && hit.end === first.end);
    const refs = uniqueRefs(same.map(({ index, form }) => ({ index, entry: form.entry })));
    const isRecent = refs.some((ref) =>
      marks.some((mark) => isSame(mark.ref, ref) && (density === 'fewer' || first.before - mark.before < 200)),
    );
    const marked = density !== 'none' && !isRecent;
    if (marked) marks.push(...refs.map((ref) => ({ ref, before: first.before })));
    mentions.push({ start: first.start, end, refs, marked });
  }
  return mentions;
}

const isSame = (a: EntryRef, b: EntryRef): boolean => a.index === b.index && a.entry === b.entry;
const uniqueRefs = (refs: readonly EntryRef[]): EntryRef[] =>
  refs.filter((ref, at) => refs.findIndex((other) => isSame(ref, other)) === at);

/** The rules, in the order of lib/match/rules.ts. */
function isName(hit: Hit, hits: readonly Hit[], text: string): boolean {
  const { form, index } = hit;
  if (form.kind !== 'name') return false;
  if (!hasCase(hit, text)) return false;
  const others = hits.filter(
    (other) => other.index === index && other.form.entry === form.entry && hasCase(other, text),
  );
  if (others.some((other) => other.form.kind === 'block' && covers(other, hit))) return false;
  if (!form.needs) return true;
  const needs = others.filter((other) => other.form.kind === 'context' && isNeedOf(form, other));
  if (form.exact && !(isCapitalHere(hit, hits, text) && standsAlone(hit, needs, text))) return false;
  return needs.length > 0;
}

const isNeedOf = (form: Form, context: Hit): boolean =>
  form.needs!.some((need) => spelled(need, false).spelling === context.form.spelling);

function hasCase({ form, asWritten, start }: Hit, text: string): boolean {
  if (!form.exact || asWritten) return true;
  const block = text.slice(text.lastIndexOf('\n', start) + 1).split('\n')[0]!;
  return !form.needs && !/\p{Ll}/u.test(block);
}

/** The capital is not there for grammar's sake alone, or the text shows elsewhere what the word is. */
function isCapitalHere(hit: Hit, hits: readonly Hit[], text: string): boolean {
  if (!owesCapital(hit, text)) return true;
  const same = hits.filter((other) => other.form === hit.form);
  const blocks = hits.filter(
    ({ form, index }) => form.kind === 'block' && form.entry === hit.form.entry && index === hit.index,
  );
  const contexts = hits.filter(
    (other) => other.form.kind === 'context' && other.form.entry === hit.form.entry && other.index === hit.index,
  );
  const needs = contexts.filter((other) => hasCase(other, text) && isNeedOf(hit.form, other));
  const isNamed = same.some(
    (other) =>
      other.asWritten &&
      !blocks.some((block) => covers(block, other)) &&
      !owesCapital(other, text) &&
      standsAlone(other, needs, text),
  );
  return isNamed || !same.some((other) => !other.asWritten && !/\p{Lu}/u.test(text.slice(other.start, other.end)));
}

const owesCapital = ({ start, end }: Hit, text: string): boolean =>
  /^\p{Lu}[^\p{Lu}\p{Zs}\p{Pd}]*$/u.test(text.slice(start, end)) && beginsSentence(start, text);

function beginsSentence(at: number, text: string): boolean {
  const start = sentenceSpans(text).findLast((sentence) => sentence.start <= at)?.start ?? 0;
  return '"“«'.includes(text[at - 1] ?? ' ') || (at - start <= 64 && !/[\p{L}\p{N}]/u.test(text.slice(start, at)));
}

/** No word with a capital of its own stands next to it, but for words of its needs. */
function standsAlone({ start, end }: Hit, needs: readonly Hit[], text: string): boolean {
  const tokens = tokensOf(text);
  const previous = tokens.findLast((token) => token.end <= start);
  const next = tokens.find((token) => token.start >= end);
  const isNeighbour = (token: Token | undefined, gap: string): token is Token =>
    token?.kind === 'word' && /^[\p{Zs}\t]+$/u.test([...gap].filter((sign) => !IGNORABLE.test(sign)).join(''));
  const neighbours = [
    ...(isNeighbour(previous, text.slice(previous?.end, start)) && !beginsSentence(previous.start, text)
      ? [previous]
      : []),
    ...(isNeighbour(next, text.slice(end, next?.start)) ? [next] : []),
  ];
  return neighbours.every((token) => !/^[\p{Lu}\p{Lt}]/u.test(token.text) || needs.some((need) => covers(need, token)));
}
