import type { TextSpan } from '../../text/span';
import type { EntryType } from '../model';
import { CALENDAR, FUNCTION_WORDS, GIVEN_NAMES, OF_NOUNS } from './name-words';
import type { Occurrence } from './occurrence';
import { isVerb } from './pos';
import { ADJECTIVAL, kindAt, type NounKind, nounKind, POLITE, POSSESSIVES, SHORT_TITLES } from './role-words';
import { isCapital, type Tagged, wordFrom } from './tagged';

/** Words next to a name that say what it is; `kind` is what their noun tells of it. */
export interface Phrase extends TextSpan {
  readonly kind: NounKind;
  /** The noun is a plural and is said of the names of a list one by one: "senators Ann Lee and Bob Ray". */
  readonly listed?: boolean;
}

/** Longer ones are whole sentences. Words. */
const LONGEST_PHRASE = 9;
/** Between a role and what it is of. */
const OF_WORDS = new Set(['of', 'to', 'for', 'at', 'in']);
/** What roles are of, in lower case. */
const COMPOUND = new Set(
  'state house staff police party board law government parliament treasury defense defence'.split(' '),
);
/** Before a title with a capital other words in lower case are of the clause. */
const BEFORE_TITLES = /^(?:former|then|acting|retired|current|outgoing|incoming|ex|new|late|longtime)$/;

/**
 * The noun phrase right before a name that says who or what it is: "Acme analyst" of "Acme analyst Ann Lee",
 * "ambassador to Britain". Nothing where the noun tells nothing, or tells it of somebody the phrase does not name
 * ("his wife"). `gap` is what stands between the two, a space or a comma with one.
 */
export function phraseBefore({ text, tagged, name }: Occurrence, gap = ' '): Phrase | undefined {
  const { spans, keys, words } = tagged;
  let start = name.start;
  let last = wordFrom(tagged, start) - 1;
  if (last >= 0 && POLITE.has(keys[last]!) && adjoins(text, tagged, last, start)) start = spans[last--]!.start;
  if (last < 0) return undefined;
  if (gap === ' ' ? !adjoins(text, tagged, last, start) : text.slice(spans[last]!.end, start) !== gap) return undefined;
  const core = coreBefore(tagged, text, last);
  if (core < 0) return undefined;
  const listed = kindOfWord(keys[core]!) === undefined;
  const kind = kindAt(tagged, core, kindOfWord(singular(keys[core]!))!);
  if (isCapital(words[core]!) && (kind === 'doer' || (kind !== 'Person' && core > 0))) return undefined;
  let from = core;
  for (let step = 1; from > 0 && core - from < LONGEST_PHRASE && step > 0; from -= step)
    step = stepsBack(text, tagged, from, core);
  const before = from > 0 && joint(text, tagged, from) === ' ' ? keys[from - 1]! : '';
  if (POSSESSIVES.has(before)) return undefined;
  // "able to nurse Ann"
  if (
    from === core &&
    before === 'to' &&
    /^(?:able|how|order|(?:want|try|need|hop|go)\p{Ll}*)$/u.test(keys[core - 2] ?? '')
  )
    return undefined;
  // No title takes "a": "a hotelier Trump chose" goes on with a clause.
  if (gap === ' ' && /^an?$/.test(before)) return undefined;
  if (kind === 'kin' && !/['’]s? /.test(text.slice(spans[from]!.start, spans[core]!.start))) return undefined;
  while (from < core && !startsPhrase(tagged, from)) from++;
  if (isCapital(words[core]!)) from = afterBearer(text, tagged, from, core);
  if (from > 0 && joint(text, tagged, from) === ' ' && needsBefore(text, tagged, from)) from--;
  return { start: spans[from]!.start, end: dotted(text, spans[last]!.end), kind, ...(listed && { listed }) };
}

/**
 * The noun phrase of "an online shop called Acme": what bears the name, in two words or more.
 */
export function phraseCalled({ text, tagged, name }: Occurrence): Phrase | undefined {
  const { spans, keys, words, tags } = tagged;
  const cue = CALLED.exec(text.slice(Math.max(0, name.start - 20), name.start))?.[0];
  if (!cue) return undefined;
  const end = wordFrom(tagged, name.start - cue.length);
  let [from, core] = [end, end - 1];
  for (; from > 0 && end - from < LONGEST_PHRASE && /^[ -]$/.test(joint(text, tagged, from)); from--)
    if (CALLED_OF.test(keys[from - 1]!)) core = from - 2;
    else if (!/[NAD]/.test(tags[from - 1]!) && !(keys[from - 1] === 'the' && CALLED_OF.test(keys[from - 2] ?? '')))
      break;
  const key = keys[core] ?? '';
  const kind = /^(?:wo)?man$|^boy$|^girl$/.test(key) ? 'Person' : nounKind(key);
  if (core - from < 1 || !/^an?$/.test(keys[from - 1] ?? '') || isCapital(words[core]!)) return undefined;
  const given = GIVEN_NAMES.has(text.slice(name.start, name.end).split(' ')[0]!);
  if (kind === 'Person' ? !name.person : given) return undefined;
  return { start: spans[from - 1]!.start, end: spans[end - 1]!.end, kind: kind ?? 'shared' };
}

const CALLED_OF = /^(?:of|in|for|from|at|on)$/;
const CALLED = /(?<= )(?:called|named|dubbed|known as|titled|entitled) (?:the )?[“"‘']?$/;

/** "Ann Lee’s Captain Bob Ray": in front of a title a full name in the genitive is of an actor, not of what he leads. */
function afterBearer(text: string, { spans, words }: Tagged, from: number, core: number): number {
  for (let at = from + 1; at < core + 1; at++) {
    const possessed = /^['’]s? /.test(text.slice(spans[at - 1]!.end, spans[at]!.start));
    if (possessed && at - from > 1 && words.slice(from, at).every(isCapital) && GIVEN_NAMES.has(words[from]!))
      return at;
  }
  return from;
}

/** "the president’s lawyer", "five time champion": without the word before them these would say something else. */
const needsBefore = (text: string, { spans, keys, words }: Tagged, from: number): boolean =>
  (keys[from] === 'time' && /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(keys[from - 1]!)) ||
  (keys[from - 1] === 'the' &&
    !isCapital(words[from]!) &&
    /^['’]/.test(text.slice(spans[from]!.end, spans[from + 1]?.start)));

/** A title's full stop belongs to it. */
const dotted = (text: string, end: number): number => (text[end] === '.' ? end + 1 : end);

const kindOfWord = (key: string): NounKind | undefined => (SHORT_TITLES.has(key) ? 'Person' : nounKind(key));
const singular = (key: string): string =>
  kindOfWord(key) === undefined ? key.replace(/s$/, '').replace(/men$/, 'man') : key;

const adjoins = (text: string, { spans, keys }: Tagged, at: number, start: number): boolean => {
  const gap = text.slice(spans[at]!.end, start);
  return /^\s+[“‘"]?$/.test(gap) || (gap === '. ' && (SHORT_TITLES.has(keys[at]!) || POLITE.has(keys[at]!)));
};

const joint = (text: string, { spans }: Tagged, at: number): string =>
  text.slice(spans[at - 1]!.end, spans[at]!.start).replace(/\s+/g, ' ');

/** The noun that decides: the last word, or the one before "of X", "to X". -1 where there is none. */
function coreBefore(tagged: Tagged, text: string, last: number): number {
  const { keys, words } = tagged;
  // "Secretary of State": the title decides, and not what it is of.
  const office = last > 1 && isCapital(words[last]!) && keys[last - 1] === 'of';
  if (kindOfWord(keys[last]!) && !office) return last;
  if (/^(?:elect|designate)$/.test(keys[last]!) && joint(text, tagged, last) === '-') return last - 1;
  if (/(?:s|men)$/.test(keys[last]!) && /^(?:Person|shared|doer)$/.test(kindOfWord(singular(keys[last]!)) ?? ''))
    return last;
  if (!isCapital(words[last]!) && !COMPOUND.has(keys[last]!)) return -1;
  // "author of A History of Zed"
  if (CALENDAR.has(keys[last]!) || FUNCTION_WORDS.has(keys[last]!)) return -1;
  for (let at = last; at > 1 && last - at < 4 && joint(text, tagged, at) === ' '; at--) {
    if (!isCapital(words[at]!) && !COMPOUND.has(keys[at]!) && keys[at] !== 'and' && keys[at] !== 'the') break;
    if (!OF_WORDS.has(keys[at - 1]!) || joint(text, tagged, at - 1) !== ' ') continue;
    return kindOfWord(keys[at - 2]!) === 'Person' ? at - 2 : -1;
  }
  return -1;
}

/** How many words to the left of word `from` go on with the phrase, 0 where it begins. */
function stepsBack(text: string, tagged: Tagged, from: number, core: number): number {
  const { spans, keys, words, tags } = tagged;
  const gap = text.slice(spans[from - 1]!.end, spans[from]!.start).replace(/\s+/g, ' ');
  const before = from - 1;
  const [key, word] = [keys[before]!, words[before]!];
  if (!/^(?: |['’]s? |-| & |\. |\/)$/.test(gap)) return 0;
  if (gap === '. ' && !/^(?:\p{Lu}|\p{Lu}\.\p{Lu}|Inc|Corp|Co|St|Jr|Sen|Rep|Gov|Lt|Maj|Vice)$/u.test(word)) return 0;
  // "self-made", "34-year-old"
  if (before > 0 && gap === ' ' && text[spans[before]!.start - 1] === '-')
    return REPEATED.test(`${keys[before - 1]}-${key}`) ? 0 : 2;
  // "the Queen and Prince Philip" are two.
  if (key === 'and' && before > 0 && kindOfWord(keys[before - 1]!) === 'Person')
    return /^(?:king|queen|prince|princess|duke|duchess)$/.test(keys[core]!) ? 0 : 2;
  if (key === 'of' && before > 0 && isCapital(words[before - 1]!) && OF_NOUNS.has(keys[before - 1]!)) return 2;
  // "then-President Lee"
  if (key === 'vice' || (key === 'then' && gap === '-')) return 1;
  // ": warns cleric Lee", "Names general Lee": a verb with nobody before it.
  if (gap === ' ' && /[^s]s$/.test(key) && isVerb(key) && (before === 0 || joint(text, tagged, before) !== ' '))
    return 0;
  const shout = word.length > 1 && word === word.toUpperCase();
  // "former Acme and Nova chief"
  if (key === 'and' && isCapital(words[from]!) && isCapital(words[before - 1] ?? '') && core > from)
    return keys.slice(Math.max(0, before - 4), before).includes('former') ? 2 : 0;
  if (gap === ' ' && /^(?:late|early)$/.test(key)) return 1;
  if (key === 'other' && before > 0 && /['’]s? /.test(joint(text, tagged, before))) return 1;
  if (CALENDAR.has(key) || (FUNCTION_WORDS.has(key) && !shout)) return 0;
  if (isCapital(word)) return before === 0 && tags[before] === 'V' && !ADJECTIVAL.test(key) ? 0 : 1;
  if (isCapital(words[core]!) && !/['’]/.test(gap)) return BEFORE_TITLES.test(key) ? 1 : 0;
  // "will feature members", "to feature singers"
  const verbal = keys[before - 1] ?? '';
  if (MODAL.test(verbal) || (verbal === 'to' && from === core && /s$/.test(keys[core]!))) return 0;
  const tag = tags[before];
  if (/ed$/.test(key) && !ADJECTIVAL.test(key))
    return /^(?:an?|the|and|by|with|of|for|from|as|than)$/.test(keys[before - 1] ?? '') ? 1 : 0;
  // "the board ousted chief executive Ann Lee"
  if (/ed$/.test(key) && tags[before - 1] === 'N' && joint(text, tagged, before) === ' ') return 0;
  if (tag === 'N' || tag === 'A' || ADJECTIVAL.test(key)) return 1;
  if (tag === 'D' && before > 0 && !/^(?:in|by|since|of|to)$/.test(keys[before - 1]!)) return 1;
  return gap === '-' ? 1 : 0;
}

/** After these a word in lower case is a verb. */
const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|did|does|not)$/;

/** "re-elected" is a verb, where "self-made" describes. */
const REPEATED = /^(?:re|co|pre)-\p{L}+ed$/u;

/** Words left over from the clause before, at the head of a phrase. */
const startsPhrase = ({ keys, tags }: Tagged, at: number): boolean =>
  tags[at] !== 'R' &&
  !/^(?:last|next|week|weekend|month|year|as|fellow|other|another|same|even|only|many|several|include)$/.test(
    keys[at]!,
  ) &&
  !(keys[at - 1] === 'to' && /(?:ate|ify|ize|ise)$/.test(keys[at]!));

/** Kinds that tell an entry's own. */
export const typeOfKind = (kind: NounKind): EntryType | undefined =>
  kind === 'shared' || kind === 'doer' ? undefined : kind === 'kin' ? 'Person' : kind;
