import type { EntryType } from '../model';
import { isKnownPlace } from './gazetteer';
import { byWords } from './name-types';
import { CALENDAR } from './name-words';
import type { Occurrence } from './occurrence';
import { nounKind } from './role-words';
import { isCapital, wordFrom } from './tagged';

/** A name with its kind behind it, as one phrase: "NASA’s spacecraft", "Supercomputer in Stuttgart, Germany". */
export interface KindBehind {
  readonly words: string;
  readonly type: EntryType;
}

/** Words between the name and the noun. */
const MOST_BETWEEN = 2;
const KINDS: readonly string[] = ['Product', 'Place', 'Event', 'Thing'];
/** Things that are made, in the plural: "Acme’s Zed models". */
const WARES = /^(?:models|products|devices|phones|smartphones|chips|apps|tools)$/;
/** Where it is: names of places with nothing else between. */
const PLACE =
  /^ (?:in|near|off|on|outside|(?:north|south|east|west|northeast|northwest|southeast|southwest) of) (?:the )?(?:capital )?(?:(?:north|south|east|west|central)(?:east|west)?(?:ern)?[ -])?\p{Lu}\p{L}+(?:(?: | of |, )\p{Lu}\p{L}+){0,3}(?=[,.;]|\s\p{Ll}|$)/u;
/** "Leeds-based Acme" */
const BASED = /(?:^|[\s(“])(?:The )?((?:\p{Lu}[\p{L}.]+ ){0,2}\p{Lu}[\p{L}.]+)-based $/u;
/** Whose: the genitive right before the name. */
const OWNER = /(?:^|[\s(“"])((?:(?:\p{Lu}[\p{L}.&-]*) ){0,3}\p{Lu}[\p{L}.&-]*['’]s?) $/u;

/**
 * What the noun right behind a name says it is. Only with whose it is, where it is, or what kind in more than one
 * word: the bare noun stands beside the name anyway.
 */
export function kindBehind({ text, tagged, name }: Occurrence): KindBehind | undefined {
  const form = text.slice(name.start, name.end);
  // "A Zed mobile app is …" is any of them.
  if (/\b(?:[Aa]n?|[Ee]ach|[Ee]very|[Aa]ny) $/.test(text.slice(Math.max(0, name.start - 6), name.start)))
    return undefined;
  const own = byWords(form);
  const seated = BASED.exec(text.slice(Math.max(0, name.start - 40), name.start))?.[1];
  if (seated && !name.person)
    return { words: `Based in ${seated}`, type: own === undefined || own === 'Nationality' ? 'Organization' : own };
  const town = TOWN_OF.exec(text.slice(Math.max(0, name.start - 60), name.start))?.[1];
  const site = town && whereabouts(PLACE.exec(text.slice(name.end, name.end + 80))?.[0] ?? '');
  if (town && (site || /\p{Lu}|^(?!nearby)\S+ /u.test(town))) return { words: `${town}${site ?? ''}`, type: 'Place' };
  const wider = TOWN.test(text.slice(Math.max(0, name.start - 10), name.start))
    ? STATE.exec(text.slice(name.end, name.end + 40))?.[1]
    : undefined;
  if (wider && isKnownPlace(wider)) return { words: `${IN}${wider}`, type: 'Place' };

  const seat = SITE.test(form) ? SEAT.exec(text.slice(name.end, name.end + 60))?.[1] : '';
  if (seat?.split(', ').some(isKnownPlace))
    return { words: `In ${seat}`, type: own === undefined || own === 'Nationality' ? 'Place' : own };
  // "the Rovers-United game" is no name, nor is the unit of "2 GW".
  if (/^\p{Lu}\S+-\p{Lu}\p{Ll}/u.test(form) || /\d $/.test(text.slice(Math.max(0, name.start - 2), name.start)))
    return undefined;
  const { spans, keys, words, tags } = tagged;
  const first = wordFrom(tagged, name.end);
  let end = name.end;
  for (let at = first; at <= first + MOST_BETWEEN && at < spans.length; at++) {
    if (
      text.slice(end, spans[at]!.start) !== ' ' ||
      isCapital(words[at]!) ||
      !/[NA]/.test(tags[at]!) ||
      (at > first && /ing$/.test(keys[at]!))
    )
      return undefined;
    end = spans[at]!.end;
    // "OpenAI signals intense competition": a word in -s before the noun is a verb.
    const isKind = nounKind(keys[at]!) !== undefined || WARES.test(keys[at]!);
    if (/[^s]s$/.test(keys[at]!) && !isKind) return undefined;
    const type = WARES.test(keys[at]!) ? 'Product' : nounKind(keys[at]!);
    const next = text.slice(end, spans[at + 1]?.start) === ' ' ? tags[at + 1] : undefined;
    const where = PLACE.exec(text.slice(end, end + 80))?.[0] ?? '';
    // "the Acme College history project" is not the college.
    if (
      !type ||
      own === 'Organization' ||
      keys[at] === 'area' ||
      !KINDS.includes(type) ||
      (!where && (next === 'N' || next === 'A'))
    )
      continue;
    const noun = text.slice(spans[first]!.start, end);
    const place = whereabouts(where);
    const owner = OWNER.exec(text.slice(Math.max(0, name.start - 60), name.start))?.[1];
    // "SIM ejector tool": letters alone go with the next word; "people using Zed sell products".
    if (!owner && !place && (at === first || WARES.test(keys[at]!) || /^\p{Lu}+$/u.test(form))) return undefined;
    return { words: `${owner ? `${owner} ` : ''}${noun}${place}`, type: type as EntryType };
  }
  return undefined;
}

/** All that "in Zed, Peru" says of Zed. */
export const IN = 'A place in ';
/** Bodies that stand somewhere, and where: "Rye Hospital in Leeds", "at the Oslo Arena in Bergen, Norway". */
const SITE =
  /\p{L} (?:.* )?(?:Auditorium|Amphitheat(?:er|re)|Stadium|Arena|Theat(?:er|re)|Hall|Hospital|Infirmary|Prison|Jail|Cent(?:er|re)|Airport|University|College|School|Museum|Gallery|Church|Cathedral|Mosque|Temple|Hotel|Park|Zoo|Library|Institute|Observatory|Laboratory|Base|Clinic|Plant|Dam|Facility)$/u;
const SEAT =
  /^ (?:in|at|near) ((?:the )?(?:St\. )?\p{Lu}[\p{L}-]+(?:,? \p{Lu}[\p{L}-]+){0,3})(?=[,.;)]|\s[\p{Ll}(]|$)/u;
const TOWN = /\b(?:in|at|near|from|of|to|outside) $/;
const STATE = /^, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[,.;)]|\s\p{Ll}|$)/u;

/** "the mining town of Zed in Peru": a kind of place, and which one. */
const TOWN_OF =
  /\b(?:an?|the|(?=\p{Lu}\p{L}+['’]s? )) ?((?:\p{Lu}\p{L}+(?:['’]s?)? )?(?:[\p{Ll}-]+ )?(?:town|city|village|hamlet|area|neighbou?rhood|county|province|island|district|state|port|region|suburb|valley|municipality|prefecture)) of $/u;

/** Without a name that the comma only lists, and without a day: "in Oslo, Norway", but "in Oslo" of "in Oslo, Rovers". */
function whereabouts(where: string): string {
  const [near = '', wider] = where.split(', ');
  const whole = wider === undefined || isKnownPlace(wider) ? where : near;
  return CALENDAR.has(whole.split(' ').at(-1)!.toLowerCase()) ? '' : whole;
}
