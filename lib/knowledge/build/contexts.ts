import { spanText, type TextSpan } from '../../text/span';
import { countWords, wordSpans } from '../../text/words';
import type { Evidence } from '../model';
import { isCommonKnowledge } from './common-knowledge';
import type { EntryDraft } from './drafts';
import { FUNCTION_WORDS, GIVEN_NAMES } from './name-words';
import { guessPos } from './pos';
import { isSpoken, type Reading } from './reading';
import { nounKind } from './role-words';
import { LEANING } from './summary';

/** A longer sentence is no help at a glance, a shorter one says nothing. Words. */
const LONGEST_WORDS = 55;
const SHORTEST_WORDS = 6;

/** Some 60 words on, a reader may have forgotten how a name came in. UTF-16 units. */
const FAR_UNITS = 400;

interface FirstNamed extends Evidence {
  /** Worth showing at any later mention, and not only at one far off. */
  readonly near: boolean;
}

/** Sentences further on than this do not tell how a name came in. */
const TRIES = 5;

/**
 * For each draft the first sentence that names it and says something by itself, where a later one names it too: a
 * reader who meets the name again can see how it came in. No definition, and not to be shown as one. Of people, and of
 * names that are the sentence's subject, any later mention will do; of other names only one far off; of what everybody
 * knows none.
 */
export function contextsOf({ text, sentences, drafts, speech }: Reading): (Evidence | undefined)[] {
  const first: (FirstNamed | undefined)[] = drafts.map(() => undefined);
  const named = drafts.map(() => 0);
  const last = drafts.map(() => 0);
  let common: ReadonlySet<string> | undefined;
  for (const sentence of sentences) {
    let alone: boolean | undefined;
    for (const owner of new Set(sentence.mentions.map((mention) => mention.owner))) {
      const draft = drafts[owner];
      const mention = sentence.mentions.find((one) => one.owner === owner);
      if (!draft || !mention) continue;
      named[owner]!++;
      last[owner] = mention.start;
      if (first[owner] || named[owner]! > TRIES || isCommonKnowledge(draft.name)) continue;
      const quote = spanText(text, sentence);
      alone ??= standsAlone(quote);
      const spoken =
        isSpoken(speech, mention.start) || (draft.type !== 'Person' && isSpoken(speech, sentence.start + 1));
      if (!alone || spoken) continue;
      const near =
        (draft.type === 'Person' && isFull(draft)) || hasAcronym(draft) || isSubject(text, sentence, mention);
      common ??= lowerWords(text);
      if (near || isWhole(text, draft.name, mention, common))
        first[owner] = { quote, start: sentence.start, end: sentence.end, near };
    }
  }
  return first.map((found, owner) => {
    if (!found || last[owner]! < found.end) return undefined;
    const { near, ...context } = found;
    return near || last[owner]! - found.start >= FAR_UNITS ? context : undefined;
  });
}

/** Whether a sentence says something without the one before it, and as news does: it calls nothing out to "you" or "me". */
function standsAlone(quote: string): boolean {
  const words = countWords(quote);
  if (words < SHORTEST_WORDS || words > LONGEST_WORDS || PERSONAL.test(quote.replace(/[“"][^”"]*[”"]/g, '')))
    return false;
  return !LEANING.test(quote) && /\.[”"’')]?$/.test(quote) && !/^\W*\d/.test(quote) && !isTable(quote);
}

const PERSONAL = /\b(?:I|me|my|we|us|our|you|your)\b/;

/** The words that the text has in lower case. */
const lowerWords = (text: string): ReadonlySet<string> => new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu) ?? []);

/**
 * Whether the words are all of a name: no figure goes on with it ("Phase 1", "2B Mindset"), no noun has it for an
 * adjective ("Chargers coach"), it is not shouted, and the text does not use it as a common word.
 */
function isWhole(text: string, name: string, mention: TextSpan, common: ReadonlySet<string>): boolean {
  const before = text.slice(Math.max(0, mention.start - 6), mention.start);
  const after = text.slice(mention.end, mention.end + NEAR_UNITS);
  if (/^(?:[ -]?\d|-\p{L})/u.test(after) || /\d\p{L}* $/u.test(before)) return false;
  if (name === name.toUpperCase() && name.length > LONGEST_ACRONYM) return false;
  if (common.has(name.toLowerCase()) || nounKind(name.toLowerCase().split(' ').at(-1)!) === 'Person') return false;
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
  return next === undefined || !/[NA]/.test(guessPos(['the', name, next])[2]!) || FUNCTION_WORDS.has(next);
}

/** UTF-16 units. */
const LONGEST_ACRONYM = 6;

/** Figures in plenty among few words. */
const isTable = (quote: string): boolean => (quote.match(/\d+/g)?.length ?? 0) * 4 > countWords(quote);

/** Of people the full name introduces them: one with a common given name, or one that the text then cuts short. */
const isFull = ({ name, aliases }: EntryDraft): boolean =>
  name.includes(' ') && (GIVEN_NAMES.has(name.split(' ')[0] ?? '') || aliases.length > 0);

/** Long and short forms both stand in the text: the sentence with the long one explains the other. */
const hasAcronym = ({ name, aliases }: EntryDraft): boolean =>
  name.includes(' ') && aliases.some((alias) => typeof alias === 'string' && /^\p{Lu}[\p{Lu}\d]+$/u.test(alias));

/** Whether the mention opens the sentence and a verb or an insertion follows it. */
function isSubject(text: string, sentence: TextSpan, mention: TextSpan): boolean {
  if (!/^\W*(?:the )?$/i.test(text.slice(sentence.start, mention.start))) return false;
  const rest = text.slice(mention.end, Math.min(sentence.end, mention.end + NEAR_UNITS));
  if (/^(?: \([^)]*\))?, (?:which|who|an?|the)\b/.test(rest)) return true;
  const words = wordSpans(rest).map((word) => rest.slice(word.start, word.end));
  return /^ \p{Ll}/u.test(rest) && (guessPos(['it', ...words])[1] === 'V' || BE_OR_HAVE.test(words[0] ?? ''));
}

const NEAR_UNITS = 60;
const BE_OR_HAVE = /^(?:is|are|was|were|has|have|had|will|would|did|does)$/;
