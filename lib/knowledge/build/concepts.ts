import { spanText, type TextSpan } from '../../text/span';
import type { Definition } from '../model';
import { FRONTED, listsOn } from './definitions';
import { FUNCTION_WORDS } from './name-words';
import { runsOn } from './phrase-after';
import { PALE_NOUNS } from './pos-words';
import { isSpoken } from './reading';
import { isCapital, tagSentence, wordFrom } from './tagged';

/** A common term and what its sentence says it is. */
export interface Concept {
  readonly term: string;
  readonly definition: Definition;
}

/** Sentences without this define nothing by a name. */
const CUE = /\b(?:called|known as|termed)\b/;
const LONGEST_TERM_WORDS = 4;

/**
 * Terms that sentences of the prose explain: "a hydrocarbon called acetylene", "Index funds are investments that …".
 * Each term once, with the first sentence that explains it; nothing inside `speech`.
 */
export function findConcepts(text: string, sentences: readonly TextSpan[], speech: readonly TextSpan[]): Concept[] {
  const found = new Map<string, Concept>();
  for (const sentence of sentences) {
    const quote = spanText(text, sentence);
    if (isSpoken(speech, sentence.start) || isSpoken(speech, sentence.end - 1)) continue;
    const calls = CUE.test(quote) ? calledTerms(text, sentence) : [];
    for (const { term, said } of [...calls, ...openingTerms(quote), ...apposedTerms(text, sentence)]) {
      const key = term.toLowerCase();
      if (found.has(key)) continue;
      const words = said.replace(/\s+/g, ' ');
      const explained = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
      found.set(key, { term, definition: { text: explained, quote, ...sentence, origin: 'document' } });
    }
  }
  return [...found.values()];
}

interface Explained {
  readonly term: string;
  readonly said: string;
}

const CALLED =
  /\b(?:called|known as|termed) (?:the |an? )?[“"‘']?((?:[\p{L}\p{N}-]+ ){0,3}?[\p{L}\p{N}-]+)[”"’']?(?=[,.;:)—]|\s(?:and|that|which|in|on|for|to|when|where|by|from|with|—|is|are|was)\b|$)/gu;

/** "a hydrocarbon called acetylene": the noun phrase before the verb says what the term after it is. */
function calledTerms(text: string, sentence: TextSpan): Explained[] {
  const quote = spanText(text, sentence);
  const { spans, keys, tags, words } = tagSentence(text, sentence);
  return [...quote.matchAll(CALLED)].flatMap((hit): Explained[] => {
    const at = sentence.start + hit.index;
    const last = spans.findIndex((span) => span.start >= at) - 1;
    let from = last + 1;
    while (from > 0 && isNounish(tags[from - 1], words[from - 1]!) && adjoins(text, spans, from, last)) from--;
    if (keys[from - 1] === 'of' && from > 1 && isNounish(tags[from - 2], words[from - 2]!)) {
      from--;
      while (from > 0 && isNounish(tags[from - 1], words[from - 1]!)) from--;
    }
    const article = /^(?:an?)$/.test(keys[from - 1] ?? '') ? from - 1 : from;
    const plural = /[^su]s$/.test(keys[last] ?? '');
    if (last < from || (article === from && !plural) || !isTerm(hit[1]!)) return [];
    return [{ term: hit[1]!, said: text.slice(spans[article]!.start, spans[last]!.end) }];
  });
}

const isNounish = (tag: string | undefined, word: string): boolean =>
  (tag === 'N' || tag === 'A') && !isCapital(word) && !PALE_NOUNS.has(word.toLowerCase());

/** The words up to `last` stand side by side, and the verb follows them at once. */
const adjoins = (text: string, spans: readonly TextSpan[], from: number, last: number): boolean =>
  from > last || /^[ -]$/.test(text.slice(spans[from - 1]!.end, spans[from]!.start));

/** "Index funds are investments that …", "A tuft cell is a type of …", "LeanFIRE means …", alone or after an article. */
const OPENING =
  /^(?:An? )?(?<term>[\p{L}\d’'-]+(?: [\p{L}\d’'-]+){0,3}) (?<verb>is(?= an? )|are|refers? to|means|equals|is defined as) (?<said>[^;]{12,260}?)[.!]?$/u;
/** What a noun phrase must go on to say to tell its thing from others. */
const TELLS =
  /\b(?:that|which|who|whose|where|when|used|made|given|found|designed|located|formed|caused|associated|consisting)\b|^(?:an?|the|one)\s(?:[\p{L}-]+\s){0,3}(?:type|kind|form|group|class|set|species|branch|disease|process|system|method)\b/u;

function openingTerms(quote: string): Explained[] {
  const { term = '', verb = '', said = '' } = OPENING.exec(quote)?.groups ?? {};
  const means = /^(?:refers?|means|equals|is defined)/.test(verb);
  const isNoun = /^(?:an?|the|one of) /.test(said) || /^(?:[\p{L}-]+ ){0,3}[\p{L}-]+s (?:that|which|who)\b/u.test(said);
  return (means || (isNoun && TELLS.test(said))) && explains(said) && isTerm(term) ? [{ term, said }] : [];
}

/** "ground heave, the swelling of soil that …,": set off behind a common noun. */
const APPOSED = /(?<=\p{Ll}), (?<said>(?:an?|the) [^,;:()]{8,160}?)(?=[,;]|[.]?$)/gu;
function apposedTerms(text: string, sentence: TextSpan): Explained[] {
  const quote = spanText(text, sentence);
  return [...quote.matchAll(APPOSED)].flatMap((hit): Explained[] => {
    const { said = '' } = hit.groups ?? {};
    const before = quote.slice(0, hit.index);
    const end = hit.index + hit[0].length;
    if (
      /^the most\b/.test(said) ||
      !TELLS.test(said) ||
      !explains(said) ||
      FRONTED.test(before) ||
      listsOn(quote.slice(end))
    )
      return [];
    const tagged = tagSentence(text, sentence);
    const start = sentence.start + end - said.length;
    if (runsOn(tagged, { start, end: sentence.start + end })) return [];
    const last = wordFrom(tagged, start) - 1;
    let from = last + 1;
    while (from > 0 && last - from < 2 && isNounish(tagged.tags[from - 1], tagged.words[from - 1]!)) from--;
    const term = from > last ? '' : text.slice(tagged.spans[from]!.start, tagged.spans[last]!.end);
    // One word only where an article shows it to be a thing: "an ayatollah, the title given to …".
    const alone = from === last && !/^an?$/.test(tagged.keys[from - 1] ?? '');
    return !alone && isTerm(term) ? [{ term, said }] : [];
  });
}

/** Whether nobody speaks in the words, and they judge nothing. */
const explains = (said: string): boolean => !SOMEBODY.test(said) && !VAGUE.test(said);

/** Somebody speaks, or points at what was said before. */
const SOMEBODY = /\b(?:I|me|my|we|us|our|said|says|told|this|these)\b/;

/** "a simple way to …", "a sign that …" judge, and explain nothing. */
const VAGUE =
  /^(?:more|less|better|fewer)\b|\.\.$|…$|^(?:an?|the|one of the)\s(?:[\p{L}-]+\s){0,3}?(?:way|point(?! at which)|part|place|time|thing|reason|sign|chance|lot|bit|must|good|great|big|huge|key|major|important|matter|problem|question|issue|step|move|deal|day|year)s?\b/u;

function isTerm(term: string): boolean {
  const words = term.toLowerCase().split(/[\s-]+/);
  if (words.length > LONGEST_TERM_WORDS || PALE_NOUNS.has(words.at(-1)!)) return false;
  if (/[.@]|\p{Lu}\p{Ll}.* \p{Lu}\p{Ll}/u.test(term)) return false;
  return words.every((word) => !FUNCTION_WORDS.has(word)) && /\p{L}{3}/u.test(term);
}
