import type { TextSpan } from '../../text/span';
import type { EntryType } from '../model';
import { CALENDAR, FUNCTION_WORDS, GIVEN_NAMES } from './name-words';
import { type NounKind, nounKind, POLITE, POSSESSIVES, SHORT_TITLES } from './role-words';
import { isCapital, type Tagged, wordFrom } from './tagged';

/** Words next to a name that say what it is; `kind` is what their noun tells of it. */
export interface Phrase extends TextSpan {
  readonly kind: NounKind;
}

/** Longer ones are whole sentences. Words. */
const LONGEST_PHRASE = 9;
/** Between a role and what it is of. */
const OF_WORDS = new Set(['of', 'to', 'for', 'at', 'in']);
const COMPOUND = new Set([
  'state',
  'house',
  'staff',
  'police',
  'party',
  'board',
  'law',
  'government',
  'parliament',
  'treasury',
  'defense',
  'defence',
]);
/** Participles that stand before a role, where a verb would end the phrase. */
const ADJECTIVAL =
  /^(?:retired|elected|appointed|renowned|acclaimed|convicted|accused|disgraced|celebrated|wanted|leading|acting|incoming|outgoing|managing|founding|commanding|visiting|ruling|rising|starting|supporting|presiding|suspected|designated|respected|experienced|ranking|training|marketing|operating|lending|reigning|defending|advertising|accounting|casting|racing|learning)$/;

/**
 * The noun phrase right before a name that says who or what it is: "Acme analyst" of "Acme analyst Ann Lee",
 * "ambassador to Britain". Nothing where the noun tells nothing, or tells it of somebody the phrase does not name
 * ("his wife").
 */
export function phraseBefore(text: string, tagged: Tagged, name: TextSpan): Phrase | undefined {
  const { spans, keys, words } = tagged;
  let last = wordFrom(tagged, name.start) - 1;
  if (last >= 0 && POLITE.has(keys[last]!) && adjoins(text, tagged, last, name.start)) {
    name = spans[last]!;
    last--;
  }
  if (last < 0 || !adjoins(text, tagged, last, name.start)) return undefined;
  const core = coreBefore(tagged, text, last);
  const kind = core < 0 ? undefined : kindOfWord(keys[core]!);
  if (!kind) return undefined;
  let from = core;
  while (from > 0 && last - from < LONGEST_PHRASE && leadsTo(text, tagged, from)) from -= stepsBack(text, tagged, from);
  const before = from > 0 && joint(text, tagged, from) === ' ' ? keys[from - 1]! : '';
  if (
    POSSESSIVES.has(before) ||
    (kind === 'kin' && !/['’]s? /.test(text.slice(spans[from]!.start, spans[core]!.start)))
  )
    return undefined;
  while (from < core && !startsPhrase(tagged, from)) from++;
  if (isCapital(words[core]!)) from = afterBearer(text, tagged, from, core);
  return { start: spans[from]!.start, end: dotted(text, spans[last]!.end), kind };
}

/** "Ann Lee’s Captain Bob Ray": in front of a title a full name in the genitive is of an actor, not of what he leads. */
function afterBearer(text: string, { spans, words }: Tagged, from: number, core: number): number {
  for (let at = from + 1; at < core + 1; at++) {
    const possessed = /^['’]s? /.test(text.slice(spans[at - 1]!.end, spans[at]!.start));
    if (
      possessed &&
      at - from > 1 &&
      words.slice(from, at).every((word) => GIVEN_NAMES.has(word) || isCapital(word)) &&
      GIVEN_NAMES.has(words[from]!)
    )
      return at;
  }
  return from;
}

/** A title's full stop belongs to it. */
const dotted = (text: string, end: number): number => (text[end] === '.' ? end + 1 : end);

const kindOfWord = (key: string): NounKind | undefined => (SHORT_TITLES.has(key) ? 'Person' : nounKind(key));

const adjoins = (text: string, { spans, keys }: Tagged, at: number, start: number): boolean => {
  const gap = text.slice(spans[at]!.end, start);
  return /^\s+$/.test(gap) || (gap === '. ' && (SHORT_TITLES.has(keys[at]!) || POLITE.has(keys[at]!)));
};

const joint = (text: string, { spans }: Tagged, at: number): string =>
  text.slice(spans[at - 1]!.end, spans[at]!.start).replace(/\s+/g, ' ');

/** The noun that decides: the last word, or the one before "of X", "to X". -1 where there is none. */
function coreBefore(tagged: Tagged, text: string, last: number): number {
  const { keys, words } = tagged;
  if (kindOfWord(keys[last]!)) return last;
  if (!isCapital(words[last]!) && !COMPOUND.has(keys[last]!)) return -1;
  let at = last;
  while (
    at > 0 &&
    last - at < 4 &&
    (isCapital(words[at]!) || COMPOUND.has(keys[at]!) || keys[at] === 'and' || keys[at] === 'the') &&
    joint(text, tagged, at) === ' '
  ) {
    at--;
    if (at > 0 && OF_WORDS.has(keys[at]!) && joint(text, tagged, at) === ' ' && kindOfWord(keys[at - 1]!) === 'Person')
      return at - 1;
  }
  return -1;
}

/** Whether the word before `from` goes on to the left with the phrase. */
function leadsTo(text: string, tagged: Tagged, from: number): boolean {
  return stepsBack(text, tagged, from) > 0;
}

/** How many words further left belong to it, 0 where it begins. */
function stepsBack(text: string, tagged: Tagged, from: number): number {
  const { keys, words, tags } = tagged;
  const gap = joint(text, tagged, from);
  const before = from - 1;
  const key = keys[before]!;
  if (!/^(?: |['’]s? |-| & |\. |\/)$/.test(gap)) return 0;
  if (gap === '. ' && !/^(?:\p{Lu}|\p{Lu}\.\p{Lu}|Inc|Corp|Co|St|Jr|Sen|Rep|Gov|Lt|Maj|Vice)$/u.test(words[before]!))
    return 0;
  if (key === 'and' && before > 0 && kindOfWord(keys[before - 1]!) === 'Person') return 2;
  if (OF_WORDS.has(key) && before > 0 && kindOfWord(keys[before - 1]!) === 'Person' && isCapital(words[from]!))
    return 2;
  if (
    CALENDAR.has(key) ||
    (FUNCTION_WORDS.has(key) &&
      !(isCapital(words[before]!) && words[before]!.length > 1 && words[before] === words[before]!.toUpperCase()))
  )
    return key === 'vice' ? 1 : 0;
  if (isCapital(words[before]!) && !(before === 0 && tags[before] === 'V')) return 1;
  const tag = tags[before];
  if (tag === 'N' || tag === 'A' || ADJECTIVAL.test(key)) return 1;
  if (tag === 'D' && before > 0 && !/^(?:in|by|since|of|to)$/.test(keys[before - 1]!)) return 1;
  return gap === '-' ? 1 : 0;
}

/** Words left over from the clause before, at the head of a phrase. */
const startsPhrase = ({ keys, tags }: Tagged, at: number): boolean =>
  tags[at] !== 'R' && !/^(?:early|late|last|next|as|then|fellow|other|another|same|even|only)$/.test(keys[at]!);

/** Kinds that tell an entry's own. */
export const typeOfKind = (kind: NounKind): EntryType | undefined =>
  kind === 'shared' ? undefined : kind === 'kin' ? 'Person' : kind;
