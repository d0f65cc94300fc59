import { sentenceSpans } from '../../text/sentences';
import { spanText, type TextSpan } from '../../text/span';
import { isDemonym, isKnownPlace } from './gazetteer';
import { capitalRuns } from './name-runs';
import { type NameToken, readTokens } from './name-tokens';
import { isOrganizationWord, type NameType, nameTypes } from './name-types';
import { CALENDAR, COMMON_ACRONYMS, FUNCTION_WORDS, GIVEN_NAMES, HONORIFICS, LINKS, TITLE_OPENERS } from './name-words';
import { FIRST_ADJECTIVES } from './pos-words';
import { ADJECTIVAL, nounKind } from './role-words';

/** How the text spells a word where nothing forces a capital. */
interface Usage {
  /** Times in lower case. */
  lower: number;
  /** Times with a capital though no sentence begins there. */
  inner: number;
}

/** Where a name stands, and what it is of where the text tells. */
export interface FoundName extends TextSpan {
  readonly type?: NameType;
  /** The type is only what most such names are of; what shows a kind to a reader must not go by it. */
  readonly guessed?: true;
}

/**
 * Names in prose, in order and apart from each other: runs of capitalised words, mended by what the whole text shows.
 * A word that only a sentence's start capitalises is no name unless the text uses it as one elsewhere, or everybody
 * knows it; titles before a name, days and months are cut off; lines in capitals are read by the names that other
 * lines hold. `lines` limits the search to stretches that are prose, one sentence each.
 */
export function findNames(text: string, lines: readonly TextSpan[] = sentenceSpans(text)): FoundName[] {
  const sentences = lines.map((line) => readTokens(text, line));
  const prose = sentences.filter((tokens) => !inCapitals(tokens));
  const usage = readUsage(prose);
  const names = prose.flatMap((tokens) => capitalRuns(text, tokens).flatMap((run) => mend(run, usage)));
  const alone = new Set(names.map((name) => spanText(text, spanOf(name))));
  const forms = shoutedForms(text, names);
  const shouted = sentences.filter(inCapitals).flatMap((tokens) => findShouted(text, tokens, forms));
  const spans = [...names.flatMap((name) => splitPair(text, name, alone)).map(spanOf), ...shouted];
  spans.sort((a, b) => a.start - b.start);
  const types = nameTypes(text, spans);
  return spans.map((span, i) => ({ ...span, ...types[i] }));
}

function readUsage(sentences: readonly (readonly NameToken[])[]): Map<string, Usage> {
  const usage = new Map<string, Usage>();
  for (const token of sentences.flat()) {
    const seen = usage.get(token.key) ?? { lower: 0, inner: 0 };
    if (!token.capital) seen.lower++;
    else if (!token.first) seen.inner++;
    usage.set(token.key, seen);
  }
  return usage;
}

/** Whether a line is set in capitals, as headlines are: then they say nothing about its words. */
function inCapitals(tokens: readonly NameToken[]): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token.word));
  return words.length > 2 && words.filter((token) => token.shout).length > words.length * 0.7;
}

/** A longer run of capitals is a headline. Words. */
const LONGEST_NAME = 10;

/** Cuts off what belongs to the sentence and not to the name; nothing may be left. */
function mend(run: readonly NameToken[], usage: ReadonlyMap<string, Usage>): NameToken[][] {
  const name = [...run];
  while (name[0] && startsNoName(name, usage)) name.shift();
  while (name.length > 0 && endsNoName(name.at(-1)!) && !isBearer(name)) name.pop();
  const [only] = name;
  if (!only || name.length > LONGEST_NAME || (name.length === 1 && isCommon(only, usage))) return [];
  return name.every((token) => token.word.length === 1) ? [] : [name];
}

const isFunctionWord = (token: NameToken): boolean =>
  FUNCTION_WORDS.has(token.key.replace(/['’].*$/, '')) && (!token.shout || token.key.length < 2);

function startsNoName(name: readonly NameToken[], usage: ReadonlyMap<string, Usage>): boolean {
  const [token, next] = name;
  if (!token) return false;
  if ((LINKS.has(token.word) && !token.capital) || CALENDAR.has(token.key)) return true;
  // What pages call out to readers.
  if (token.first && next && /^(?:follow|read|watch|see|join)$/.test(token.key)) return true;
  // "He Jianxiong, an economist": after a pronoun no word has a capital.
  if ((token.word === 'He' || (token.word === 'Will' && !token.first)) && next?.capital && name.length === 2)
    return false;
  if (isFunctionWord(token)) return token.first || token.key !== 'the' || !next;
  if (HONORIFICS.has(token.key))
    return next !== undefined && !(isOrganizationWord(name.at(-1)!.word) && name.length < 4);
  if (
    next &&
    name.length > 2 &&
    ((nounKind(token.key) ?? nounKind(token.key.replace(/s$/, ''))) === 'Person' ||
      (token.first && /(?:er|or|ist|ent)s?$/.test(token.key) && !GIVEN_NAMES.has(token.word))) &&
    (GIVEN_NAMES.has(next.word) || HONORIFICS.has(next.key))
  )
    return true;
  if (TITLE_OPENERS.has(token.key) && next && HONORIFICS.has(next.key)) return true;
  if (!token.first || !next || isKnown(token.word) || LINKS.has(token.key)) return false;
  const { lower, inner } = usage.get(token.key) ?? { lower: 0, inner: 0 };
  if (inner > 0 && inner >= lower) return false;
  return lower > 0 || /(?:ly|ing)$/.test(token.key) || ADJECTIVAL.test(token.key) || FIRST_ADJECTIVES.has(token.key);
}

/** "Liu He": inside a sentence no pronoun has a capital. "Moon Jae-in": only after a hyphen is "in" in a run at all. */
const isSyllable = (token: NameToken): boolean =>
  token.word === 'in' || (!token.first && /^(?:He|So|An|Do|You)$/.test(token.word));

const endsNoName = (token: NameToken): boolean =>
  /^(?:Ph\.?D|M\.?D|Esq|ME?P|MSP|QC|KC|[OMC]BE)$/.test(token.word) ||
  LINKS.has(token.word) ||
  (isFunctionWord(token) && !isSyllable(token)) ||
  CALENDAR.has(token.key);

/** "Theresa May", "Shelley Long": behind a given name such a word is a surname. */
const isBearer = (name: readonly NameToken[]): boolean =>
  name.length === 2 && GIVEN_NAMES.has(name[0]!.word) && /^(?:May|Early|Long|Will|Summer|Winter)$/.test(name[1]!.word);

const isKnown = (word: string): boolean => isKnownPlace(word) || isDemonym(word);

/** A lone word that is no name: common in lower case here, or begins its sentence and is never a name inside one. */
function isCommon(token: NameToken, usage: ReadonlyMap<string, Usage>): boolean {
  const { key, word, first } = token;
  if (word.length === 1 || HONORIFICS.has(key) || COMMON_ACRONYMS.has(key)) return true;
  if (isKnown(word)) return false;
  if (/^[js]r$/.test(key)) return true;
  // "Police said", "School head Ann Lee"
  if (first && /^(?:police|school|church|court|college|hospital)$/.test(key)) return true;
  const { lower, inner } = usage.get(key) ?? { lower: 0, inner: 0 };
  if (lower > inner) return true;
  return first && inner === 0 && !/\p{Lu}/u.test(word.slice(1));
}

/** Names as a line in capitals would spell them, whole and by their parts. */
function shoutedForms(text: string, names: readonly (readonly NameToken[])[]): ReadonlySet<string> {
  const parts = names.flatMap((name) =>
    name.filter((token) => token.capital && token.word.length > 2).map((token) => token.word),
  );
  return new Set([...names.map((name) => spanText(text, spanOf(name))), ...parts].map((form) => form.toUpperCase()));
}

/** How many words of a line in capitals are tried as one name. */
const LONGEST_SHOUTED = 6;

function findShouted(text: string, tokens: readonly NameToken[], forms: ReadonlySet<string>): TextSpan[] {
  const found: TextSpan[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + LONGEST_SHOUTED); to > from; to--) {
      const span = spanOf(tokens.slice(from, to));
      const form = spanText(text, span);
      if (!forms.has(form) && !isKnown(form.charAt(0) + form.slice(1).toLowerCase())) continue;
      found.push(span);
      from = to - 1;
      break;
    }
  }
  return found;
}

const spanOf = (tokens: readonly NameToken[]): TextSpan => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end });

/** "OpenAI AWS deal": two brands or acronyms that also stand alone are two. "Monica Seles" is one all the same. */
function splitPair(text: string, name: readonly NameToken[], alone: ReadonlySet<string>): (readonly NameToken[])[] {
  for (let at = 1; at < name.length; at++) {
    const [left, right] = [name.slice(0, at), name.slice(at)];
    const brands = /\p{Ll}?\p{Lu}[^-]*\p{Lu}/u;
    if (![left, right].every((part) => alone.has(spanText(text, spanOf(part))))) continue;
    if (brands.test(left.at(-1)!.word) && brands.test(right[0]!.word)) return [left, right];
  }
  return [name];
}
