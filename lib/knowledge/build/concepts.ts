import { spanText, type TextSpan } from '../../text/span';
import type { Definition } from '../model';
import { FUNCTION_WORDS } from './name-words';
import { PALE_NOUNS } from './pos-words';
import { isSpoken } from './reading';
import { isCapital, tagSentence } from './tagged';

/** A common term and what its sentence says it is. */
export interface Concept {
  readonly term: string;
  readonly definition: Definition;
}

/** Sentences without any of these define nothing that is looked for. */
const CUE = /\b(?:called|known as|termed)\b/;
/** Sentences that open with a term and its verb, or set a kind of thing off behind a common noun. */
const DEFINES =
  /^(?:\S+ ){1,5}(?:is an?|are|refers? to|means|is defined as)\b|\p{Ll} \p{Ll}+, an? [^,]{4,80}\b(?:that|which|where|who|used|made|of|in|for)\b/u;
const LONGEST_TERM_WORDS = 4;

/**
 * Terms that sentences of the prose explain: "a hydrocarbon called acetylene", "Index funds are investments that …".
 * Each term once, with the first sentence that explains it; nothing inside `speech`.
 */
export function findConcepts(text: string, sentences: readonly TextSpan[], speech: readonly TextSpan[]): Concept[] {
  const found = new Map<string, Concept>();
  for (const sentence of sentences) {
    const quote = spanText(text, sentence);
    const [calls, defines] = [CUE.test(quote), DEFINES.test(quote)];
    const stands = STANDS_FOR.exec(quote);
    if (!(calls || defines || stands) || isSpoken(speech, sentence.start) || isSpoken(speech, sentence.end - 1))
      continue;
    for (const { term, said } of [
      ...(calls ? calledTerms(text, sentence) : []),
      ...(defines ? definedTerms(quote) : []),
      ...standing(stands),
    ]) {
      const key = term.toLowerCase();
      if (found.has(key)) continue;
      const words = said.replace(/\s+/g, ' ');
      const explained = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
      found.set(key, { term, definition: { text: explained, quote, ...sentence, origin: 'document' } });
    }
  }
  return [...found.values()];
}

/** "The government sector represents a market where …": only with a noun that says what kind of thing the term is. */
const STANDS_FOR =
  /^(?:The )?(?<term>\p{L}\p{Ll}+(?: \p{Ll}[\p{Ll}-]+){1,2}) (?:(?:often|usually|also|typically|generally) )?(?:represents?|serves? as|acts? as|functions? as) (?<said>an? (?:[\p{Ll}-]+,? ){0,4}(?:market|sector|industry|field|process|method|system|program|programme|tool|technology|form|type|kind|group|class|service|network|platform)s? (?:where|that|which|of|for|in|who|used|to)\b[^;]*?)[.!]?$/u;

function standing(hit: RegExpExecArray | null): Explained[] {
  const { term = '', said = '' } = hit?.groups ?? {};
  return hit && !/^(?:this|that|these|those|its|his|her|their|such)\b/i.test(term) && isTerm(term)
    ? [{ term: term.charAt(0).toLowerCase() + term.slice(1), said }]
    : [];
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
  /^(?:An? )?(?<term>[\p{L}\d’'-]+(?: [\p{L}\d’'-]+){0,3}) (?<verb>is|are|refers? to|means|is defined as) (?<said>[^;]{12,260}?)[.!]?$/u;
/** "brown bats, a species that …" */
const APPOSED = /(?:^|\s)(?:the |an? )?(?<term>\p{Ll}+ \p{Ll}[\p{Ll}-]+), (?<said>an? [^,;:()]{8,160}?)(?=[,;.]|$)/u;
/** What a noun phrase must go on to say to tell its thing from others. */
const TELLS =
  /\b(?:that|which|who|whose|where|when|used|made|found|designed|located|formed|caused|associated|consisting)\b|^(?:an?|the|one)\s(?:[\p{L}-]+\s){0,3}(?:type|kind|form|group|class|set|species|branch|disease|process|system|method)\b/u;

function definedTerms(quote: string): Explained[] {
  const opening = OPENING.exec(quote)?.groups;
  const hits = [opening, APPOSED.exec(quote)?.groups].filter((groups) => groups !== undefined);
  return hits.flatMap((groups): Explained[] => {
    const { term = '', said = '' } = groups;
    const means = groups === opening && /^(?:refers?|means|is defined)/.test(groups.verb ?? '');
    const isNoun =
      /^(?:an?|the|one of) /.test(said) || /^(?:[\p{L}-]+ ){0,3}[\p{L}-]+s (?:that|which|who)\b/u.test(said);
    if (!means && !(isNoun && TELLS.test(said))) return [];
    if (SOMEBODY.test(said) || VAGUE.test(said) || !isTerm(term)) return [];
    return [{ term, said }];
  });
}

/** Somebody speaks, or points at what was said before. */
const SOMEBODY = /\b(?:I|me|my|we|us|our|said|says|told|this|these)\b/;

/** "a simple way to …", "a sign that …" judge, and explain nothing. */
const VAGUE =
  /^(?:more|less|better|fewer)\b|\.\.$|…$|^(?:an?|the|one of the)\s(?:[\p{L}-]+\s){0,3}?(?:way|point|part|place|time|thing|reason|sign|chance|lot|bit|must|good|great|big|huge|key|major|important|matter|problem|question|issue|step|move|deal|day|year)s?\b/u;

function isTerm(term: string): boolean {
  const words = term.toLowerCase().split(/[\s-]+/);
  if (words.length > LONGEST_TERM_WORDS || PALE_NOUNS.has(words.at(-1)!)) return false;
  if (/[.@]|\p{Lu}\p{Ll}.* \p{Lu}\p{Ll}/u.test(term)) return false;
  return words.every((word) => !FUNCTION_WORDS.has(word)) && /\p{L}{3}/u.test(term);
}
