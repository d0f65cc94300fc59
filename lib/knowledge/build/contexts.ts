import { spanText, type TextSpan } from '../../text/span';
import { countWords, wordSpans } from '../../text/words';
import type { Evidence } from '../model';
import { isCommonKnowledge } from './common-knowledge';
import type { EntryDraft } from './drafts';
import { isDemonym, isKnownPlace } from './gazetteer';
import { CALENDAR, FUNCTION_WORDS } from './name-words';
import { guessPos } from './pos';
import { isSpoken, type Reading } from './reading';
import { PRAISES } from './role-wording';
import { SAYS } from './speech-verbs';
import { LEANING } from './summary';

/** A longer sentence is no help at a glance, a shorter one says nothing. Words. */
const LONGEST_WORDS = 50;
const SHORTEST_WORDS = 7;

/** Sentences further on than this do not tell how a name came in. */
const TRIES = 5;

/**
 * For each draft the first sentence that names it, stands by itself and says something of it, where a later one names it
 * too: a reader who meets the name again can see how it came in. No definition, and not to be shown as one. Of what
 * everybody knows there is none, nor of one name in a list of them.
 */
export function contextsOf({ text, sentences, drafts, speech }: Reading): (Evidence | undefined)[] {
  const first: (Evidence | undefined)[] = drafts.map(() => undefined);
  const named = drafts.map(() => 0);
  const last = drafts.map(() => 0);
  for (const [number, sentence] of sentences.entries()) {
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
      if (
        !alone ||
        spoken ||
        (draft.type !== 'Person' && PRAISES.test(quote)) ||
        (draft.type === 'Person' && (!draft.name.includes(' ') || spanText(text, mention) !== draft.name)) ||
        isDemonym(draft.name.split(' ').at(-1)!)
      )
        continue;
      if (tellsOf(text, sentence, mention, draft, number < 2))
        first[owner] = { quote, start: sentence.start, end: sentence.end };
    }
  }
  return first.map((found, owner) => (found && last[owner]! >= found.end ? found : undefined));
}

/** Whether a sentence says something without the one before it, and as news does: it calls nothing out to "you" or "me". */
function standsAlone(quote: string): boolean {
  const words = countWords(quote);
  if (words < SHORTEST_WORDS || words > LONGEST_WORDS || POINTING.test(quote.replace(/[“"][^”"]*[”"]/g, '')))
    return false;
  return (
    !LEANING.test(quote) &&
    !CAPTION.test(quote) &&
    /[^.]\.[”"’')]?$/.test(quote) &&
    !/^\W*\d/.test(quote) &&
    !isTable(quote)
  );
}

/** At speaker and reader, at what was said before, or at what is only supposed. */
const POINTING =
  /\b(?:I|[Ii]f|would have|[Mm](?:e|y)|[Ww]e|[Uu]s|[Oo]ur|[Yy]our?|[Aa]lso|too|still|[Hh]owever|[Ii]nstead|again|[Mm]eanwhile|[Tt]hen|[Tt]he (?:same|former|latter)|[Tt]h(?:is|ese|ose)(?! (?:year|week|month|season)))\b/;

/** Below a picture. */
const CAPTION = /\((?:left|right|above|pictured|cent(?:er|re)|[LRC])\)|\bpictured\b/;

/** Figures in plenty among few words. */
const isTable = (quote: string): boolean => (quote.match(/\d+/g)?.length ?? 0) * 4 > countWords(quote);

/**
 * Whether the sentence says something of the name: it is what the sentence is about, or did what is told, or is said to
 * be of a country. What opens a text, below its title, is made to place all its names.
 */
function tellsOf(
  text: string,
  sentence: TextSpan,
  mention: TextSpan,
  { type, name }: EntryDraft,
  lead: boolean,
): boolean {
  const before = text.slice(sentence.start, mention.start);
  const rest = text.slice(mention.end, Math.min(sentence.end, mention.end + NEAR_UNITS));
  const person = type === 'Person';
  // "Ann Lee and Bob Ray left" is about both.
  const [head, tail] = person
    ? [before.replace(FROM, '').replace(AND_BEFORE, '').replace(FROM, ''), rest.replace(AND_AFTER, '')]
    : [before, rest];
  if (/^\W*(?:the )?$/i.test(head) || FRONTED.test(head))
    return isSubject(tail) && (person || DESCRIBES.test(rest)) && !LISTED_AFTER.test(tail);
  if (
    LISTED_AFTER.test(rest) ||
    LISTED_BEFORE.test(before) ||
    /^\W*The /.test(before) ||
    PRONOUN.test(before) ||
    !isWhole(rest)
  )
    return false;
  const [, owner = '', genitive] = /(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)(['’]s?)? (?:the )?$/u.exec(before) ?? [];
  if (genitive && !person && !CALENDAR.has(owner.toLowerCase())) return true;
  const home = /^ (?:of|from) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)/u.exec(rest)?.[1] ?? '';
  if (isKnownPlace(owner) || isDemonym(owner) || isKnownPlace(home) || AGENT.test(before)) return true;
  if (person && OBJECT.test(before)) return true;
  return (
    lead &&
    !FAINT.test(rest) &&
    (person || (name.includes(' ') && !/ (?:at|of|in|from|with|for|by|to|near|on) (?:the )?$/.test(before)))
  );
}

/** "Acme dismissed Ann Lee": done to somebody, and no mere word or look. */
const OBJECT = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’'-]+ ){1,5}(?!${SAYS}|told|met|saw|thanked|praised|asked|knew)(?:\\p{Ll}+ed|put|made|chose|shot|beat) $`,
  'u',
);
const AND_BEFORE = /\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+)* and $/u;
/** "American Ann Lee" */
const FROM = /\p{Lu}\p{L}+(?:an|ian|ish|ese) $/u;
const AND_AFTER = /^ and \p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+)*/u;
/** What a body or a thing is, and not only what it did. */
const DESCRIBES =
  /^(?: \([^)]*\))?(?:, (?:which|an?|the)\b| (?:(?:is|are|was|were)(?! (?:set|due|expected|going|likely)\b)|has been|have been|will)\b)/;

/** When or where something was, before the subject. */
const FRONTED =
  /^(?:In|On|At|After|Before|Since|During|Earlier|Last|Founded|Based|Born|Built)\b[^,;:“”"]{2,60}, (?:the )?$/;
/** Side by side with another name. */
const LISTED_AFTER = /^(?:,|,? and|,? or|,? &) (?:the )?(?:\p{Lu}|\d(?!\d?,))/u;
const LISTED_BEFORE = /\p{Lu}[^\s,]*(?:,|,? and|,? or) (?:the )?$/u;
/** Of whom or what the words speak stands in the sentence before. */
const PRONOUN = /\b(?:he|she|it|they|his|her|their|its|them|him)\b/;
/** "laid by Acme" */
const AGENT = /\b\p{Ll}+(?:ed|en|wn|ilt|ade|ght|id) by (?:the )?$/u;

/** Whether nothing goes on with the name, as in "Chargers coach", "Zed Hall Prize", "Phase 1", "Ann Lee’s side". */
function isWhole(rest: string): boolean {
  if (/^(?: ?[-\d\p{Lu}]|['’])/u.test(rest)) return false;
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(rest)?.[1];
  return next === undefined || FUNCTION_WORDS.has(next) || !/[NA]/.test(guessPos(['the', 'Acme', next])[2]!);
}

/** Whether a verb that tells something, or an insertion, follows the name. */
function isSubject(after: string): boolean {
  if (/^(?: \([^)]*\))?, (?:which|who|both|an?|the|\p{Ll}+ed)\b/u.test(after)) return true;
  const rest = after.replace(/^\.?, \d{1,3},/, '');
  const words = wordSpans(rest).map((word) => rest.slice(word.start, word.end));
  if (!/^ \p{Ll}/u.test(rest) || FAINT.test(rest)) return false;
  return guessPos(['it', ...words])[1] === 'V' || BE_OR_HAVE.test(words[0] ?? '');
}

const NEAR_UNITS = 60;
const BE_OR_HAVE = /^(?:is|are|was|were|has|have|had|will|would|could|did|does|made|took|gave|\p{Ll}+ed)$/u;
/** Words, ways and feelings of somebody say nothing of who it is. */
const FAINT = new RegExp(
  `^ (?:${SAYS}|(?:is|are) (?:back|ok|okay|here|happy|great|good)\\b|went|came|flew|arrived|returned|seem|appear|look|th(?:inks|ought)|kn[eo]w|want|hope|felt|feel|lik|lov|(?:has )?deni)`,
);
