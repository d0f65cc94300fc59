import { FUNCTION_WORDS } from './name-words';

/** A term and what its sentence says it is, in the sentence's words. */
export interface DefinedTerm {
  readonly term: string;
  readonly definition: string;
}

interface Pattern {
  /** Has the groups `term` and `definition`. */
  readonly form: RegExp;
  /** Whether the words of the groups can be what the form takes them for. */
  readonly holds?: (term: string, definition: string, before: string) => boolean;
}

/** A noun phrase of up to six words; hyphens may be set apart by spaces. */
const TERM = String.raw`(?<term>(?:[“"‘']\s?)?(?:(?:[Tt]he|[Aa]n?)\s)?(?:[\p{L}\p{N}.’'-]+\s?[-–/]?\s){0,5}?[\p{L}\p{N}.’'-]+(?:\s?[”"’'])?)`;
const BRACKET = String.raw`(?:\s\([^()]{1,60}\))?`;
const BE = '(?:is|are|was|were)';
const OFTEN = String.raw`(?:\s(?:also|often|sometimes|usually|commonly|generally|typically|simply|essentially|formally|now|then|thus|therefore|broadly|best|basically|collectively|frequently|technically|otherwise|better|traditionally))*`;
const KIND = `(?:type|kind|form|set|group|class|process|series|number|part|measure|method|way|means|state|act|branch|study|condition|system|collection|period|region|unit|science|tendency|ability|practice|theory|point|place|person|one|combination|amount|sum|ratio|rate|degree|difference|strategy|technique|approach|pattern|structure|molecule|disease|disorder|substance|device|organism|cell|area|law|rule|document|organization)s?`;
const REST = `(?<definition>[^;]{12,}?)`;
const END = String.raw`\s?(?:[.;]|$)`;
const START = String.raw`^(?:\W*|(?:\([a-z]\)\s)?(?:(?:In|For|By|As|At|To|From|Within|Under|With|On)\s[^,]{2,60},\s|(?:However|Thus|Therefore|Finally|Also|Another|Similarly|First|Second|Third|Next|Recall that|Note that),?\s)?)`;
const form = (source: string): RegExp => new RegExp(source, 'u');

/** From the surest to the least sure; the first that holds is taken. */
const PATTERNS: readonly Pattern[] = [
  // "… is called a standing wave", "known as communism"
  {
    form: form(
      String.raw`^(?<definition>.{8,}?),?\s(?:${BE}|be|been|being|result\sis)?${OFTEN}\s?(?:called|known as|termed|referred to as)\s${TERM}(?=\s?(?:[.,;:()—–]|\s(?:and|because|which|that|in|when|by|or|for|of the|after|to|is|are|was|were|from)\b|$))`,
    ),
    holds: (term) => isTerm(term) && !/^(?:up|on|upon|out|for|in|to|by|after|into|home|back|off)\b/.test(term),
  },
  // "vapor pressure is defined as …", "… refers to …"
  {
    form: form(
      String.raw`${START}${TERM}${BRACKET},?\s(?:(?:${BE}|can be|may be)${OFTEN}\s(?:defined as|described as|understood as|defined by|the (?:term|name) for)|refers? to|means|(?:${BE})\sa term (?:for|used)|(?:can|may) be (?:defined|thought of) as|denotes?|signif(?:ies|y)|describes?|consists? of|occurs? when|${BE} when)\s${REST}${END}`,
    ),
    holds: isTerm,
  },
  // "A species is a group of organisms that …"
  {
    form: form(
      String.raw`${START}${TERM}${BRACKET}(?:,[^,]{3,60},)?\s(?:is|are)${OFTEN}\s(?<definition>(?:an?y?|the|one of the)\s[^;]{10,}?)${END}`,
    ),
    holds: (term, definition) => isTerm(term) && explains(definition),
  },
  // "The tarsals are bones that …", plural terms and nouns of stuff
  {
    form: form(
      String.raw`${START}${TERM}${BRACKET}\sare${OFTEN}\s(?<definition>(?!not\b|no\b)(?:[\p{Ll}-]+\s){0,4}[\p{Ll}-]+s\s(?:that|which|who|whose|of|in which|used|found|made|with|where|between|from|by|located|produced|secreted|formed|composed)\s[^;]{6,}?)${END}`,
    ),
    holds: (term, definition) =>
      isTerm(term) &&
      !/^(?:able|more|less|very|so|too|usually|considered|thought|said|known|found|used|called|made)\b/.test(
        definition,
      ),
  },
  // "the limbic system, which is the area of …"
  {
    form: form(
      String.raw`(?:^|\s)${TERM}${BRACKET},\s(?:which|who|that)\s(?:${BE}|means|refers? to|describes?)${OFTEN}\s(?<definition>(?:(?:an?y?|the)\s)?[^,;.]{12,}?)(?:[,;.]|$)`,
    ),
    holds: (term, definition) => isTerm(lastPhrase(term)) && explains(definition),
  },
  // "cognitive learning, the manipulation of information using the mind,"
  {
    form: form(
      String.raw`(?<before>^|^.*?\s)${TERM}${BRACKET},\s(?:or\s)?(?<definition>(?:an?y?|the)\s[\p{L}’' -]{2,60}?\s(?:of|that|which|who|in|used|for|by|between|from|where|when|with|to|made|designed)\s[^,;.]{4,}?)(?=\s?(?:[.;]|,(?!\s(?:and|or)\b)|$))`,
    ),
    holds: (term, definition, before) => isTerm(lastPhrase(term)) && isApposed(definition, `${before}${term}`),
  },
  // "the ovule — the female gametophyte"; "the dependency ratio: the number of …"
  {
    form: form(
      String.raw`(?<before>^|^.*?\s)${TERM}${BRACKET}\s?(?:—|–|--)\s(?<definition>(?:an?y?|the)\s[^;.—–]{10,}?)(?:[;.]|\s?[—–]|$)`,
    ),
    holds: (term, definition, before) => isTerm(lastPhrase(term)) && isApposed(definition, `${before}${term}`),
  },
  // "an abstract (a concise summary)", "perfused (filled with blood)"
  {
    form: form(
      String.raw`(?:^|\s)${TERM}\s\((?<definition>(?:an?y?|the|or|that is,?|i\.e\.,?|meaning|in which|those)\s[^()]{6,})\)`,
    ),
    holds: (term) => isTerm(lastPhrase(term)),
  },
];

/** Longer sentences are tables and lists that lost their breaks; the forms would take long over them. UTF-16 units. */
const LONGEST_UNITS = 800;

/** What the sentence defines, at most one term; nothing where it supposes, denies or points elsewhere. */
export function findDefinitions(sentence: string): DefinedTerm[] {
  const plain = sentence.replace(/\s+/g, ' ').trim();
  if (plain.endsWith('?') || plain.length > LONGEST_UNITS) return [];
  for (const { form: pattern, holds = () => true } of PATTERNS) {
    const groups = pattern.exec(plain)?.groups;
    const [term, definition] = [groups?.term?.trim() ?? '', groups?.definition?.trim() ?? ''];
    if (term && definition && holds(term, definition, groups?.before ?? '')) return [{ term: clean(term), definition }];
  }
  return [];
}

const clean = (term: string): string => lastPhrase(term).replace(/^[“"‘']\s?|\s?[.,”"’']+$/g, '');

/** After a verb or a preposition the term begins anew: "about the limbic system" → "the limbic system". */
const lastPhrase = (term: string): string =>
  term
    .replace(/^.*\s(?=(?:the|an?)\s)/i, '')
    .replace(
      /^.*\b(?:of|in|by|with|about|for|to|from|on|as|at|and|or|is|are|was|were|has|have|had|made|makes|make|uses?|used|using|that|which|called|include|including|includes|between|into|through|under|during)\s/i,
      '',
    ) || term;

/** Words that point at something said before, or at nothing: what follows them is no definition of a term. */
const POINTERS =
  /^(?:example|instance|addition|fact|general|contrast|particular|short|remember|recall|suppose|consider|note|imagine|assume|assuming|following|supporting|(?:the|an?) (?:results?|reasons?|problem|goal|purpose|first|second|third|last|next|others?|following|former|latter|same|most|more|main|only|best|key|idea|question|answer|difference|number|majority|rest|point|fact|example|authors?|book|study|people|figure|table)\b)/i;

function isTerm(term: string): boolean {
  const bare = term.replace(/^[“"‘']\s?/, '');
  const [first = '', ...rest] = bare.toLowerCase().split(' ');
  if (!/^(?:the|an?)$/.test(first) && (FUNCTION_WORDS.has(first) || (rest.length === 0 && /ly$/.test(first))))
    return false;
  if (POINTERS.test(bare) || /\d{4}/.test(bare)) return false;
  return !/\b(?:is|are|was|were|has|have|had|can|will|would|may|might|must|should|do|does|did|which|that|who|because|although|while|when|if|than|of these|of this|of those)\b/i.test(
    bare,
  );
}

/** A sentence that opens with one of these has its main clause after the comma, and no apposition. */
const OPENERS =
  /^(?:when|if|for|while|after|as|because|although|though|since|with|within|without|to|by|on|in|at|during|once|until|unless|under|from|given|unlike|like|before|whenever|where|among|through|along|despite|instead|of|even|rather|according|depending)\b/i;
const FINITE = /\b(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|does|did|do)\b/;

/** Whether a noun phrase after a comma explains what stands before it, and does not go on with the sentence. */
function isApposed(definition: string, before: string): boolean {
  if (
    /^(?:the|an?)\s(?:same|other|first|most|more|number of|result|lot|fact|way|latter|former|following|majority|case|rest)\b/.test(
      definition,
    )
  )
    return false;
  if (OPENERS.test(before) && !before.includes(',')) return false;
  return !FINITE.test(definition.replace(/\b(?:that|which|who|whose|whom|where|when)\b.*$/, ''));
}

/** What a noun phrase must go on to say to tell its thing from others. */
const explains = (definition: string): boolean =>
  /\b(?:that|which|who|whose|whom|where|when|in which|used|made|found|designed|located|composed|consisting|containing|caused|called|given|formed|based|involving|concerned|responsible|devoted|by which|to which|for which|with|between|from|through|within|during)\b/.test(
    definition,
  ) || OF_KIND.test(definition);

const OF_KIND = form(String.raw`^(?:an?y?|the|one)\s(?:[\p{L}-]+\s){0,3}${KIND}\b`);
