import type { TextSpan } from '../../text/span';
import { nounKind } from './role-words';

/** How a sentence explains a term, in order of trust. */
export type DefinitionKind = 'answer' | 'apposition' | 'copula' | 'relative' | 'examples';

/** Offsets count in the text given. `definition` is what is said of the term, `term` the words it is said of. */
export interface FoundDefinition {
  readonly kind: DefinitionKind;
  readonly term: TextSpan;
  readonly definition: TextSpan;
}

/** Supposed, reported or denied statements explain nothing for certain. */
export const HEDGE =
  /\b(?:reported(?:ly)?|allegedly|purportedly|likely|unlikely|possibly|perhaps|maybe|may|might|could|would|should|can potentially|potentially|seems?|appears?|expected|strangely|currently an?|a bit|rumou?red|supposedly|projected|planned|plans?|proposed|considering|if|whether|not|n['’]t|never|no longer|denie[sd]|signals?|suggests?|latest|newest)\b/i;

const NOUN_PHRASE = String.raw`(?:an?y?|the|one of|those|a kind of|\p{Lu}[\p{L}.&-]*(?: [\p{L}.&-]+){0,3}['’]s?)\s`;

/**
 * What the sentence says `term` is: "TERM, a …," (apposition), "TERM is a …" (copula), "TERM, which …," (relative
 * clause), "KIND such as TERM" (examples). `term` is a mention inside `sentence`; nothing is found for a term that
 * is only part of a longer noun phrase.
 */
export function defineMention(text: string, sentence: TextSpan, term: TextSpan): FoundDefinition | undefined {
  const after = text.slice(term.end, sentence.end);
  const before = text.slice(sentence.start, term.start);
  if (IN_LONGER.test(before)) return undefined;
  return (
    apposition(after, term) ??
    copula(before, after, term) ??
    relative(before, after, term, text[term.end - 1] === 's') ??
    examples(before, after, term)
  );
}

/** What stands before is of the same name: "the 4K Acme Camera", "pato y Zed". */
const IN_LONGER = /(?:\d\p{Lu}+| (?:y|e|et|und)) $/u;

/** Ends in what opens a clause: behind the next comma comes what the clause says ("In Leeds, a man died"). */
export const FRONTED =
  /(?:^|, )(?:(?:and|but|that) )?(?:in|on|at|by|to|of|as|for|with|from|near|when|while|after|before|if|since|because|although|though|during|despite|under|unlike|like|once|until|where|given|according|without)\b[^,]*$/i;

/** Whether what comes behind an apposition shows it to be an item of a list: "Acme, a bank, or a shop", "bread, wine and rum". */
export const listsOn = (rest: string, person = false): boolean =>
  /^, or /.test(rest) ||
  (!person && /^(?:, and (?:an?|the) |(?:,(?: \p{Ll}[\p{L}’'-]*){1,4})+,? (?:and|or) )/u.test(rest));

const APPOSITION = new RegExp(
  String.raw`^(?: \(\p{Lu}+\))?,\s+(${NOUN_PHRASE}(?:[^,;:()]|,(?=\d{3})){8,160}?)(?:,(?!\d{3})|;|[.!?]["”’)]*$)`,
  'u',
);

/** "Acme (a bank in Oslo)" */
const GLOSS = /^ \(((?:an?|the) [^()]{8,100})\)/;

function apposition(after: string, term: TextSpan): FoundDefinition | undefined {
  const hit = APPOSITION.exec(after) ?? GLOSS.exec(after);
  if (!hit?.[1] || /^(?:the|an?) \p{Lu}\p{L}+ (?:and|,)/u.test(hit[1]) || HEDGE.test(hit[1])) return undefined;
  const start = hit[0].indexOf(hit[1]);
  if (listsOn(after.slice(start + hit[1].length))) return undefined;
  return at('apposition', term, term.end + start, hit[1]);
}

const COPULA = new RegExp(
  String.raw`^\s+(?:\([^)]{1,60}\)\s+)?((?:is|are|was|were)(?:\s+(?:also|now|simply|basically|essentially|specifically))?\s+(?:${NOUN_PHRASE}|(?:designed|made|used|based|located|headquartered|owned|run|produced|published|known)\s)|(?:serves?|acts?|functions?) as\s+(?:an?|the)\s|represents?\s+(?:an?|the)\s|refers? to\s|means?\s)([^;]{8,260}?)[.!?]["”’)]*$`,
  'u',
);

/** "Mr Lee is president and counsel of the Acme Union." */
const ROLE = /^ ((?:is|was) (?:\p{Ll}[\p{Ll}-]* ){0,5}(\p{Ll}+) (?:of|at|for) (?:the )?\p{Lu}[^;]*?)[.!?]["”’)]*$/u;

function copula(before: string, after: string, term: TextSpan): FoundDefinition | undefined {
  const hit = COPULA.exec(after);
  const opens = /^\W*(?:(?:the|an?|(?:mr|mrs|ms|dr|miss)\.?)\s+)?$/i.test(before);
  const [, role, noun = ''] = (opens && ROLE.exec(after)) || [];
  if (role && nounKind(noun) === 'Person' && !HEDGE.test(role)) return at('copula', term, term.end + 1, role);
  if (!hit?.[1] || !opens) return undefined;
  if (HEDGE.test(hit[1])) return undefined;
  const said = hit[0].replace(/[.!?]["”’)]*$/, '').trimStart();
  return HEDGE.test(said) ? undefined : at('copula', term, term.end + hit[0].indexOf(said), said);
}

/** "was on her way", "is happy": what somebody was for a while, and not who. */
export const isPassing = (words: string): boolean =>
  /^(?:now |currently )?(?:is|was) /.test(words) && !LASTING.test(words);
const LASTING =
  /^(?:now |currently )?(?:is|was) (?:(?:now|then|also|still|\p{Ll}+ly) )?(?:an?|the|one|in charge|\p{Lu}\S*|\p{Ll}+(?:ed|en)|born|made|shot|serving)\b/u;

/** It is of what was said that the clause tells: "no match with Acme, which is …". */
const OBJECT = / (?:with|to|of|between|than|about) (?:the )?$/;

function relative(before: string, after: string, term: TextSpan, plural: boolean): FoundDefinition | undefined {
  const hit =
    /^(?: \(\p{Lu}+\))?(?:,| [-–—]{1,2}(?= which))\s+(((?:which|who)\s+(?:is|are|was|were|ha(?:s|ve)(?= (?:an?|the|its|more|over|about|been|\d))|studied|(?!has |says|adds|tells|argues|notes|claims|warns|denies|seems|appears|remains|comes|means|gives|gets|goes|puts|takes|turns|needs|wants|thinks|believes|expects|faces)[a-z]{2,}[^su]s))\s(?:[^,;:()]|,(?=\d{3})){8,200}?)(?:,(?!\d{3}| \p{Ll}+ed,? and (?:\p{Ll}+ly )?\p{Ll}+ed\b)|;|[.!?]["”’)]*$)/u.exec(
      after,
    );
  if (!hit?.[1] || HEDGE.test(hit[1])) return undefined;
  // "unlike with Acme, which is a pity", "Acme and Zed, which are banks"
  const loose = /\b(?:are|were|have)$/.test(hit[2]!) ? !plural : hit[2] === 'which is' && OBJECT.test(before);
  if (loose || (/^who/.test(hit[2]!) && isPassing(hit[1].slice(4)))) return undefined;
  return at('relative', term, term.end + hit[0].indexOf(hit[1]), hit[1]);
}

/** The kind before "such as", "like" or "including", and the list that the term is one item of. */
const EXAMPLES =
  /((?:[\p{L}.&-]+ ){0,2}[\p{Ll}-]+s),?\s+(?:such as|like|including)\s+((?:[^,;:.()]|\.(?=\S))*(?:,\s+(?:and\s+|or\s+)?[^,;:()]*)*)$/u;

/** What may follow an item of a list; a noun would make the item part of something longer ("DoD requirements"). */
const ITEM_ENDS =
  /^(?:$|[,.;:)]|\s+(?:and|or|with|in|for|to|as|may|might|will|can|could|have|has|had|are|is|were|was|that|which)\b)/;

function examples(before: string, after: string, term: TextSpan): FoundDefinition | undefined {
  if (!ITEM_ENDS.test(after) || !/\b(?:such as|like|including)\s/.test(before)) return undefined;
  const hit = EXAMPLES.exec(before);
  if (!hit?.[1] || !/^(?:|.*(?:,|\band|\bor)\s*(?:and |or )?)$/u.test(hit[2] ?? '')) return undefined;
  const start = term.start - (before.length - hit.index);
  const kind = hit[1].replace(
    /^(?:(?:to|by|with|of|for|from|in|other|and|strict|many|several|some|provides?)\s+)+/iu,
    '',
  );
  return at('examples', term, start + hit[1].length - kind.length, kind);
}

function at(kind: DefinitionKind, term: TextSpan, start: number, words: string): FoundDefinition {
  return { kind, term, definition: { start, end: start + words.length } };
}
