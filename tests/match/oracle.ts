/**
 * The matcher once more, written to be read: regular expressions, strings and every pair of a term and a place,
 * however long that takes. What `scan` and `select` give must be what this gives.
 */
import type { Alias, Entry } from '../../lib/knowledge/model';
import type { Density, EntryRef, Mention } from '../../lib/match/types';
import { sentenceSpans } from '../../lib/text/sentences';
import type { TextSpan } from '../../lib/text/span';

type Pack = { readonly entries: readonly Entry[] };

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const BREAK = /[\p{Zl}\p{Zp}]|(?!\t)\p{Cc}/u;
const SPACE = /[\p{Zs}\t]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const LETTER = `(?!${IDEOGRAPH.source})[\\p{L}\\p{N}\\p{M}]`;
const TOKEN = new RegExp(
  [
    `(?<break>${BREAK.source})`,
    `(?<space>${SPACE.source}+|(?<=[^\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cc}-])-(?=[^\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cc}-]))`,
    `(?<ideograph>${IDEOGRAPH.source}\\p{M}*)`,
    `(?<word>${LETTER}(?:['.&]?${LETTER})*)`,
    '(?<symbol>.)',
  ].join('|'),
  'gsu',
);

interface Token extends TextSpan {
  readonly kind: 'word' | 'suffix' | 'symbol';
  /** NFC, plain quotes and hyphens. */
  readonly text: string;
  /** A break, a gap or nothing stands between it and the token before. */
  readonly before: 'break' | 'gap' | 'nothing';
}

const plain = (text: string): string =>
  text
    .replace(/[‘’‛ʼ＇]/g, "'")
    .replace(/[“”„‟＂]/g, '"')
    .replace(/[\u2010-\u2013\u2212\uFE63\uFF0D]/g, '-');

function tokensOf(text: string): Token[] {
  const characters = [...text].map((character, at, all) => ({ character, start: all.slice(0, at).join('').length }));
  const visible = characters.filter(({ character }) => !IGNORABLE.test(character));
  const stripped = plain(visible.map(({ character }) => character).join(''));
  /** For each unit of `stripped`, where it stands in `text`. */
  const places = visible.flatMap(({ character, start }) => [...character.split('').keys()].map((unit) => start + unit));
  const tokens: Token[] = [];
  let before: Token['before'] = 'break';
  const add = (kind: Token['kind'], from: number, to: number) => {
    const token = { kind, text: stripped.slice(from, to).normalize('NFC') };
    tokens.push({ ...token, start: places[from]!, end: places[to - 1]! + 1, before });
    before = 'nothing';
  };
  for (const { 0: found, index, groups } of stripped.matchAll(TOKEN)) {
    const end = index + found.length;
    if (groups?.break !== undefined) before = 'break';
    else if (groups?.space !== undefined) before = before === 'break' ? 'break' : 'gap';
    else if (groups?.symbol !== undefined) add('symbol', index, end);
    else if (/'s$/iu.test(found)) {
      add('word', index, end - 2);
      add('suffix', end - 2, end);
    } else add('word', index, end);
  }
  return tokens.map((token, at) => {
    const previous = tokens[at - 1];
    const isAfterWord = previous !== undefined && previous.kind !== 'symbol';
    return token.kind === 'word' && isAfterWord && token.before === 'nothing' ? { ...token, before: 'gap' } : token;
  });
}

/** The tokens in a row, a space or an unprintable seam between them. */
const spell = (tokens: readonly Token[]): string =>
  tokens.map(({ text, before }, at) => (at === 0 ? text : before === 'gap' ? ` ${text}` : `\0${text}`)).join('');

/** Unicode's simple case folding, which `iu` compares by, and the four i's of Turkish as one. */
const sameLetters = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((text) => text.replace(/[İı]/g, 'i')) as [string, string];
  return (
    one.length === other.length && new RegExp(`^${one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`, 'iu').test(other)
  );
};

interface Form {
  readonly kind: 'name' | 'context' | 'block';
  readonly entry: number;
  readonly spelling: string;
  readonly exact: boolean;
  readonly plurals: readonly string[];
  readonly needs?: readonly string[] | undefined;
  readonly blocks?: readonly string[] | undefined;
}

/** The forms of a pack that can be found at all. */
function formsOf({ entries }: Pack): Form[] {
  return entries.flatMap((entry, number): Form[] => {
    const { name, aliases, type, blocks } = entry;
    const repeatsName = aliases.some((alias) => typeof alias !== 'string' && alias.form === name);
    const names = (repeatsName ? aliases : [name, ...aliases]).map((alias: Alias): Form => {
      const rule = typeof alias === 'string' ? { form: alias } : alias;
      const exact = rule.match ? rule.match === 'exact' : type !== 'Concept';
      const needs = rule.needs ?? entry.needs;
      const plural = rule.plural ?? (type === 'Concept' && !exact);
      return {
        ...{ kind: 'name', entry: number, ...spelled(rule.form, plural), exact, blocks },
        needs: needs?.length ? needs : undefined,
      };
    });
    const contexts = names.flatMap(({ needs = [] }) =>
      needs.map((text): Form => {
        const exact = /\p{Lu}/u.test(text);
        return { kind: 'context', entry: number, ...spelled(text, !exact), exact };
      }),
    );
    const blockForms = (blocks ?? []).map((text): Form => {
      return { kind: 'block', entry: number, ...spelled(text, false), exact: false };
    });
    return [...names, ...contexts, ...blockForms];
  });
}

/** An unusable form gets a spelling that no tokens have. */
function spelled(text: string, plural: boolean): Pick<Form, 'spelling' | 'plurals'> {
  const tokens = tokensOf(text);
  const hasBreak = tokens.slice(1).some(({ before }) => before === 'break');
  const last = tokens.at(-1);
  if (hasBreak || tokens.length > 64 || !tokens.some(({ kind }) => kind !== 'symbol'))
    return { spelling: '\n', plurals: [] };
  const spelling = spell(tokens);
  return { spelling, plurals: plural && last?.kind === 'word' ? pluralsOf(spelling, last.text) : [] };
}

function pluralsOf(spelling: string, lastWord: string): string[] {
  if (['doe', 'new'].some((word) => sameLetters(word, lastWord))) return [];
  const end = spelling.slice(-2).toLowerCase();
  const isVowel = (letter: string | undefined) => 'aeiou'.includes(letter ?? '?');
  const found: string[] = [];
  const takesIes = end.endsWith('y') && end.length > 1 && !isVowel(end[0]);
  if (takesIes) found.push(`${spelling.slice(0, -1)}ies`);
  if (!takesIes && !/[sxz]$/.test(end) && end !== 'y') found.push(`${spelling}s`);
  if (/[sxz]$|[cs]h$/.test(end) || (end.length > 1 && end.endsWith('o') && !isVowel(end[0])))
    found.push(`${spelling}es`);
  return found;
}

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
