/** The oracle's own idea of words and of the forms of a pack, in regular expressions. */
import type { Alias, Entry } from '../../lib/knowledge/model';
import type { TextSpan } from '../../lib/text/span';

export type Pack = { readonly entries: readonly Entry[] };

export const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
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

export interface Token extends TextSpan {
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

export function tokensOf(text: string): Token[] {
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
export const spell = (tokens: readonly Token[]): string =>
  tokens.map(({ text, before }, at) => (at === 0 ? text : before === 'gap' ? ` ${text}` : `\0${text}`)).join('');

/** Unicode's simple case folding, which `iu` compares by, and the four i's of Turkish as one. */
export const sameLetters = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((text) => text.replace(/[İı]/g, 'i')) as [string, string];
  return (
    one.length === other.length && new RegExp(`^${one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`, 'iu').test(other)
  );
};

export interface Form {
  readonly kind: 'name' | 'context' | 'block';
  readonly entry: number;
  readonly spelling: string;
  readonly exact: boolean;
  readonly plurals: readonly string[];
  readonly needs?: readonly string[] | undefined;
  readonly blocks?: readonly string[] | undefined;
}

/** The forms of a pack that can be found at all. */
export function formsOf({ entries }: Pack): Form[] {
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
export function spelled(text: string, plural: boolean): Pick<Form, 'spelling' | 'plurals'> {
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
