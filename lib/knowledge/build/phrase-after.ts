import type { TextSpan } from '../../text/span';
import { isKnownPlace } from './gazetteer';
import { FUNCTION_WORDS, GIVEN_NAMES } from './name-words';
import { type NamedSpan, type Occurrence, textBehind } from './occurrence';
import type { Phrase } from './phrase-before';
import { kindAt, type NounKind, nounKind, POSSESSIVES } from './role-words';
import { isCapital, type Tagged, wordFrom } from './tagged';

/** What may stand between a name and the comma: "(D-Minn.)", "(AAPL)"; and after it the age. */
const LEAD =
  /^(?:\.(?=,))?(?:,\s(?:pictured |far )?(?:left|right|above|below|cent(?:er|re)|pictured)(?=,))?(?:,?\s(?:[JS]r|Ph\.?D|M\.?D|R\.?N|Esq|MSc|MBA|JD|ME?P|MSP|QC|KC|[OMC]BE)\.?(?=,))?(?:\s\([^()\n]{1,40}\))?(?:,[”’"]?|\s[-–—])\s(?:(?:aged?|now)\s)?(?:\d{1,3},\s)?/;
/** A stretch without a break. */
const SEGMENT =
  /^(?:[^,;:()“”"—_\n]|,(?=\d{3}))+?(?=[.!?]?["”’)]*$|,(?!\d{3})|[;:()“”"—]|\s[-–]\s|\s(?:told|said|says)\s)/;
const LONGEST_UNITS = 220;
/** What one is known for says who one is, without a noun. */
const KNOWN =
  /^(?:best|also|better|formerly|widely|perhaps best|commonly|popularly|professionally)? ?known (?:as|for) (?!his|her|their|its|\p{Lu}{2})/u;

/**
 * The apposition after a name that says who or what it is: "Ann Lee, 42, chief economist at Acme, said". Nothing
 * where the words after the comma go on with the sentence, list further names or point at somebody unnamed.
 */
export function phraseAfter(at: Occurrence): Phrase | undefined {
  const { text, sentence, tagged, name } = at;
  const lead = LEAD.exec(textBehind(at))?.[0];
  if (!lead) return undefined;
  // "OSLO — A man died": where it was written.
  if (name.start === sentence.start && /[-–—]/.test(lead) && !/\p{Ll}/u.test(text.slice(name.start, name.end)))
    return undefined;
  const start = name.end + lead.length;
  const first = segmentAt(text, start, sentence.end);
  if (!first) return undefined;
  const known = KNOWN.test(text.slice(first.start, first.end)) ? 'shared' : undefined;
  const kind = known ?? headKind(at, first);
  if (!kind || (!known && runsOn(tagged, first))) return undefined;
  let end = first.end;
  for (let next = nextPart(at, { start, end }); next > end; next = nextPart(at, { start, end })) end = next;
  if (
    end - start > LONGEST_UNITS ||
    !/^(?:[.,;:!?)”"’—]|\s[-–]\s|\s\(|\s(?:told|said|says)\s|$)/.test(text.slice(end, sentence.end))
  )
    return undefined;
  return { start, end, kind };
}

function segmentAt(text: string, start: number, limit: number): TextSpan | undefined {
  const found = SEGMENT.exec(text.slice(start, limit))?.[0].trimEnd();
  return found ? { start, end: start + found.length } : undefined;
}

/** What the first noun phrase of `part` says a thing is; undefined where it is no such phrase. */
export function headKind({ text, tagged, names }: Occurrence, part: TextSpan): NounKind | undefined {
  const { spans, keys, words } = tagged;
  let at = wordFrom(tagged, part.start);
  if (spans[at]?.start !== part.start || POSSESSIVES.has(keys[at]!)) return undefined;
  if (/^(?:formerly|previously|currently|then)$/.test(keys[at]!)) at++;
  const oneOf = keys[at] === 'one' && keys[at + 1] === 'of';
  if (oneOf) at += 2;
  const article = /^(?:an?|the|another)$/.test(keys[at]!);
  if (article) at++;
  const from = at;
  while (
    at < spans.length &&
    spans[at]!.end <= part.end &&
    // "second-largest", "two-time"
    (inNounPhrase(tagged, at, from) || (text[spans[at]!.end] === '-' && FUNCTION_WORDS.has(keys[at]!)))
  )
    at++;
  if (at === from) return undefined;
  const core = at - 1;
  const phrase = { start: spans[from]!.start, end: spans[core]!.end };
  let kind = kindAt(tagged, core, nounKind(oneOf ? keys[core]!.replace(/s$/, '') : keys[core]!));
  // A body’s own name is no kind: "Acme, Sierra Nevada Corporation and Beta".
  if (kind !== 'Person' && isCapital(words[core]!)) kind = undefined;
  // "like Ray, Ann King and Bob Lee", "Ray, King and Lee"
  if (!article && /^(?:king|queen|prince|bishop|dean|pope|knight)$/.test(keys[core]!) && isCapital(words[core]!))
    kind = undefined;
  // "President Acme North America": a title at the head and the body it is of.
  if (!kind && isCapital(words[from]!) && words.slice(from, at).every(isCapital)) {
    const title = [from, from + 1, from + 2].find((i) => i < core && nounKind(keys[i]!) === 'Person');
    if (!article && title !== undefined && /^\s$/.test(text.slice(spans[title]!.end, spans[title + 1]!.start)))
      kind = 'Person';
  }
  if (!kind || FIRST_PERSON.test(text.slice(part.start, part.end))) return undefined;
  const bearer = names.find(
    (one) =>
      isBearer(text, one) &&
      one.start > phrase.start &&
      one.end <= phrase.end + 1 &&
      !/^['’]s?\s/.test(text.slice(one.end)),
  );
  if (bearer) return undefined;
  const possessed = /['’]s?\s/.test(text.slice(phrase.start, phrase.end));
  return kind === 'kin' && !possessed && !/^\sof\s(?!h(?:is|er)\b|their|its|my|our)/.test(text.slice(phrase.end))
    ? undefined
    : kind;
}

/** Whether a title before this name is the name's: not of "Rob Ray, President Acme North America, says". */
export const isBearer = (text: string, { person, start, end }: NamedSpan): boolean =>
  person &&
  (GIVEN_NAMES.has(text.slice(start, end).split(' ')[0] ?? '') || !SPEAKS.test(text.slice(end, end + NEAR_UNITS)));
const SPEAKS = /^, (?:says?|said|tells?|told|adds?|added|explains?|explained|comments?|commented|notes?|noted)\b/;
const NEAR_UNITS = 20;

/** Somebody speaks, and the text itself says nothing. */
const FIRST_PERSON = /\b(?:I|me|my|we|us|our|you|your)\b/;

/** Whether word `at` is still of the noun phrase that began at `from`. */
function inNounPhrase({ keys, words, tags }: Tagged, at: number, from: number): boolean {
  if (isCapital(words[at]!) && !(FUNCTION_WORDS.has(keys[at]!) && at > from)) return true;
  // "Research and Advocacy Director"
  if (keys[at] === 'and' && at > from && isCapital(words[at - 1]!) && isCapital(words[at + 1] ?? ''))
    return nounKind(keys[at - 1]!) !== 'Person' && words.slice(from, at).every(isCapital);
  // "an Indian bank backed by Acme"
  if (/ed$/.test(keys[at]!) && keys[at + 1] === 'by') return false;
  const tag = tags[at];
  if (tag === 'N' || tag === 'A' || tag === 'D' || ORDINAL.test(keys[at]!)) return true;
  if (nounKind(keys[at]!) !== undefined) return true;
  if (tag === 'R') return tags[at + 1] === 'A' || (tags[at + 1] === 'V' && /[NA]/.test(tags[at + 2] ?? ''));
  return (
    tag === 'V' &&
    /(?:ed|ing)$/.test(keys[at]!) &&
    (tags[at + 1] === 'N' || tags[at + 1] === 'A' || isCapital(words[at + 1] ?? ''))
  );
}

const ORDINAL = /^(?:first|second|third|two|three|four|five|six|seven|eight|nine|ten|most|then)$/;
const RELATIVE = /^(?:who|that|which|whose|whom|where|when)$/;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|should|does|did|do|said|says|told|tells|added|adds|came|went|took|made|gave|got|saw|won|lost|ran|became|began|wrote|knew|thought|left|fell|rose)$/;

/** Whether the part has a verb of its own, so that it is a clause and no apposition. */
export function runsOn(tagged: Tagged, part: TextSpan): boolean {
  const { spans, keys, words, tags } = tagged;
  for (let at = wordFrom(tagged, part.start); at < spans.length && spans[at]!.end <= part.end; at++) {
    // The WHO is no "who".
    if (RELATIVE.test(words[at]!)) return !hasVerb(tagged, at + 1, part.end);
    if (AUXILIARY.test(keys[at]!)) return true;
    // "a London-based bank"
    if (tags[at] !== 'V' || /(?:ing|^based|^owned|^backed|^led)$/.test(keys[at]!)) continue;
    const participle = /(?:ed|en|own|ept|eld|uilt|^set)$/.test(keys[at]!);
    const next = keys[at + 1] ?? '';
    const closes = spans[at + 1] === undefined || spans[at + 1]!.start > part.end;
    if (
      participle &&
      (closes ||
        /^(?:in|by|at|on|for|with|as|to|from|of|around|over|through|into|after|under|out|up)$/.test(next) ||
        /^(?:named|called|dubbed|titled|known|nicknamed)$/.test(keys[at]!))
    )
      continue;
    // "director of policy studies for Acme"
    if (/s$/.test(keys[at]!) && /^(?:of|for|at|in|on)$/.test(next)) continue;
    // "an expert on tax issues": at the end a word in -s is no verb.
    if (tags[at - 1] === 'N' && !(closes && /s$/.test(keys[at]!))) return true;
  }
  return false;
}

/** "the first clerk who Ann and Acme’s founder": without a verb the clause goes on behind the part. */
const hasVerb = ({ spans, keys, tags }: Tagged, from: number, end: number): boolean =>
  keys.some(
    (key, at) =>
      at >= from && spans[at]!.end <= end && (tags[at] === 'V' || AUXILIARY.test(key) || /(?:s|ed)$/.test(key)),
  );

/** A part of a firm, or the firm: “my6sense”, “eBay” too. */
const UNIT = /^(?:\p{Lu}|\p{Ll}+[\p{Lu}\d])[\p{L}&.’'-]*(?: (?:\p{Lu}[\p{L}&.’'-]*|of|for|and|&|the|at))*$/u;
const kindAtEnd = (words: string): NounKind | undefined => nounKind(words.split(' ').at(-1)!.toLowerCase());

/** Where the apposition ends when it goes on after a comma, or its old end. */
function nextPart(at: Occurrence, so: TextSpan): number {
  const { text, sentence, tagged, names } = at;
  const rest = text.slice(so.end, sentence.end);
  const firm = /^, (?:Inc|Ltd|LLC|Corp|Co|PLC|LLP)\b\.?/.exec(rest)?.[0];
  if (firm) return so.end + firm.length;
  const joined = /^,? and (?=\S)/.exec(rest)?.[0];
  if (joined?.startsWith(',')) {
    const part = segmentAt(text, so.end + joined.length, sentence.end);
    const kind = part && headKind(at, part);
    return part && kind && kind !== 'kin' && !runsOn(tagged, part) ? part.end : so.end;
  }
  // "Boeing Defense, Space, and Security"
  const list = /^(?:, \p{Lu}[\p{L}.]+)+,? and \p{Lu}[\p{L}.]+(?=[,.]|$)/u.exec(rest)?.[0];
  if (
    list &&
    /\p{Lu}\S*$/u.test(text.slice(so.start, so.end)) &&
    !names.some((one) => one.person && one.start >= so.end && one.start < so.end + list.length)
  )
    return so.end + list.length;
  const part = /^, /.test(rest) ? segmentAt(text, so.end + 2, sentence.end) : undefined;
  if (!part) return so.end;
  const words = text.slice(part.start, part.end);
  const closed = /^(?:[.,;!?”"]|$)/.test(text.slice(part.end, sentence.end));
  const said = text.slice(so.start, so.end);
  if (closed && /\p{Lu}\S*$/u.test(said) && isKnownPlace(words)) return part.end;
  const title = said.split(' ').length <= 4 && said.split(' ').every((word) => /^(?:\p{Lu}|of$|&$|and$)/u.test(word));
  const body = words.split(' ').length <= 5 && words.split(' ').every((word) => /^(?:\p{Lu}|of$|&$|the$)/u.test(word));
  const person = names.some((one) => one.person && one.start === part.start);
  // "division vice president, Acme Optical at Acme"
  const placeless = said.split(' ').length <= 5 && !/ (?:of|at|for|with|in|to|who|that) |['’]/.test(said);
  if (closed && placeless && !person && UNIT.test(words) && kindAtEnd(said) === 'Person') return part.end;
  return closed && title && body && !person ? part.end : so.end;
}
