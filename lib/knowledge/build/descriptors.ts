import { spanText } from '../../text/span';
import type { EntryType } from '../model';
import { HEDGE, isPassing, listsOn } from './definitions';
import { isKnownPlace } from './gazetteer';
import { GIVEN_NAMES, LINKS } from './name-words';
import { type NamedSpan, type Occurrence, textBehind } from './occurrence';
import { isBearer, phraseAfter } from './phrase-after';
import { type Phrase, phraseBefore, phraseCalled, typeOfKind } from './phrase-before';
import { kindBehind } from './phrase-behind';
import { roleSetOff } from './phrase-set-off';
import { expanded, isTitle, oneOf, type Wording, wording } from './role-wording';
import type { NounKind } from './role-words';

/** What a sentence says, next to a name, that its bearer is: "Chief economist at Acme". */
export interface Descriptor extends Wording {
  /** The kind it shows the name to be of, where it does. */
  readonly type?: EntryType;
  /** Said of each name of a list: "senators Ann Lee and Bob Ray". */
  readonly listed?: boolean;
  /** Where what shows it begins, if not with the sentence. UTF-16 units. */
  readonly from?: number;
}

/** Puts together what stands before the name, right after it ("of Acme", "(D-Ohio)") and in apposition. */
export function describeName(here: Occurrence): Descriptor | undefined {
  const { text, sentence, name: own, names } = here;
  const inside = names.find(
    (one) => one.person && one.end < own.start && APPOSED_TITLE.test(text.slice(one.end, own.start)),
  );
  if (inside && !isBearer(text, own)) return undefined;
  const before = fitting(phraseBefore(here) ?? phraseCalled(here) ?? roleSetOff(here), own);
  const found = fitting(phraseAfter(here), own);
  const after = found && isItem(here, found) ? undefined : found;
  const kind = firstKind(before?.kind, after?.kind);
  // Whoever does something and has a person's name is a person.
  const type = kind === 'doer' && own.person ? 'Person' : kind && typeOfKind(kind);
  if (type === undefined || type === 'Person') {
    const rest = textBehind(here);
    const of = before && !after ? OF_BODY.exec(rest)?.[0].replace(/^,/, '') : undefined;
    const seat = before ? SEAT.exec(rest)?.[0] : undefined;
    const runs = before || after || !own.person ? undefined : WHO.exec(rest)?.[1];
    const title = before && expanded(before.listed ? oneOf(spanText(text, before)) : spanText(text, before));
    const head = before && `${title}${of ?? ''}${seat ?? ''}`;
    const parts = [head, after && spanText(text, after)].filter((part) => part !== undefined);
    const listed = before?.listed === true;
    if (listed && (after || !LIST_GOES_ON.test(rest))) return undefined;
    if (!after && WEAK.test(parts.join(''))) return undefined;
    if (parts.length > 0) {
      const said = wording(parts.join(', '));
      const past =
        !after &&
        !said.text.startsWith('Former') &&
        isTitle(said.text.split(' ').at(-1)!) &&
        ONCE.test(spanText(text, sentence));
      return { ...said, ...(type && { type }), ...(listed && { listed }), ...(past && { bare: true }) };
    }
    if (runs && !HEDGE.test(runs) && !isPassing(runs))
      return { ...wording(`${spanText(text, own)} ${runs}`), type: 'Person', full: true };
    const home = own.person ? homeOf(spanText(text, own), rest) : undefined;
    if (home) return { ...wording(home), type: 'Person', full: !OF_BODY.test(rest) };
    const behind = own.person && type ? undefined : kindBehind(here);
    return behind && { ...wording(behind.words), type: behind.type, full: true };
  }
  if (after) {
    const said = wording(spanText(text, after));
    // "the official tool" is of something that is not named.
    return {
      ...said,
      type,
      full: true,
      ...(/^The(?: \p{Ll}[\p{Ll}-]*)+$/u.test(said.text) && !OF.test(said.text) && { bare: true }),
    };
  }
  if (!before) return undefined;
  const said = wording(spanText(text, before));
  return { ...said, type, full: said.text.includes(' ') };
}

const OF = / (?:of|for|that|which|in|by|from|to|behind|on|at|with) /;

/** Whether the phrase behind the comma is one more thing of a list, or is cut off in one of its own. */
const isItem = ({ text, sentence }: Occurrence, { kind, end }: Phrase): boolean =>
  listsOn(text.slice(end, sentence.end), kind === 'Person' || kind === 'kin');

/** A role is nobody's but a person's: of a body or a place by its own words it is said of somebody else. */
const fitting = (phrase: Phrase | undefined, own: NamedSpan): Phrase | undefined =>
  phrase && own.body && (phrase.kind === 'Person' || phrase.kind === 'kin') ? undefined : phrase;

/** Of a year gone by, or what never was: who had an office then need not have it now. */
const ONCE = /^\W*(?:Back )?[Ii]n (?:\p{L}+ )?\d{4}\b(?!.* will )|\bwould\S*(?: \w+)? have\b|\b[Ii]f .*\bhad\b/u;

const LIST_GOES_ON = /^(?:,| and )\s?(?:and )?\p{Lu}/u;

/** "Rob Ray, President Acme North America": what follows the title is a body, unless it has a given name. */
const APPOSED_TITLE = /^, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? $/u;

/** Nouns that alone tell nobody from others. */
const WEAK =
  /^(?:researcher|expert|veteran|star|resident|member|student|survivor|victim|player|suspect|fellow|patient|passenger|volunteer|employee|worker)$/i;

/** "shared" tells least: the other side's kind decides where there is one. */
const firstKind = (before?: NounKind, after?: NounKind): NounKind | undefined =>
  before === undefined || before === 'shared' || before === 'doer' ? (after ?? before) : before;

/** "of NASA’s Jet Propulsion Laboratory in California" */
const OF_BODY =
  /^,? (?:of|from|at|with) (?:the )?(?:\p{Lu}[\p{L}.&’'-]*(?: (?:of|for|and|the|&) (?=\p{Lu})| (?=\p{Lu})|(?=$|[^\p{L}.&’'-])))+(?: in \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)?(?=[\s,.;]|$)/u;
/** A seat: "(D-Minn.)", ", R-Texas,". */
const SEAT = /^(?: \([DRI]-\p{Lu}[\p{L}. ]{1,14}\)|, [DRI]-\p{Lu}\p{L}+\.?(?=,))/u;

/** Where somebody is from or at work: "Ann Lee, 42, of Leeds,", "Ann Lee of the University of Oslo". */
function homeOf(name: string, rest: string): string | undefined {
  const [, age, town = '', land = ''] = HOME.exec(rest) ?? [];
  const home = isKnownPlace(land) ? `${town}, ${land}` : town;
  if (age) return `${/^(?:8|1[18]$)/.test(age) ? 'An' : 'A'} ${age}-year-old from ${home}`;
  if (home !== town || isKnownPlace(town)) return `From ${home}`;
  const [given = '', surname] = name.split(' ');
  const body = surname && !LINKS.has(given) ? OF_BODY.exec(rest)?.[0].replace(SECOND_PERSON, cut) : undefined;
  const [, link, whole = ''] = /^,? (of|from|at) (.+)$/.exec(body ?? '') ?? [];
  if (!link || !BODY.test(whole)) return undefined;
  return `Affiliated with ${whole}`;
}

/** "of Acme Hospital and Bob Ray": the name of somebody else. */
const cut = (and: string, given: string): string => (GIVEN_NAMES.has(given) ? '' : and);
const SECOND_PERSON = / and (\p{Lu}\p{L}+) .*$/u;
const BODY =
  /\b(?:University|College|School|Institute|Institution|Hospital|Infirmary|Laborator(?:y|ies)|Centre|Center|Foundation|Association|Federation|Council|Museum|Department|Ministry|Agency|Commission|Society|Union|Group|Bank|Securities|Research|Inc|Corp|Observatory|Clinic)\b/;
const HOME =
  /^,(?: (\d{1,3}),)? (?:of|from) (\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3})(?:, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))?(?=,|[.]$| (?:was|is|has|had|who|said|pleaded|died|told|and)\b)/u;
const WHO =
  /^(?:\s\([^()]{1,40}\))?(?:,\s(?:\d{1,3},\s)?|\s(?:\(|[-–—]{1,2}\s))who\s((?:now\s|currently\s)?(?:is|was|runs?|ran|leads?|led|heads?|headed|owns?|owned|(?:co-?)?founded|works|teaches|taught|studies|studied|plays|played|directs|directed|wrote|created|serves|served|represents|represented|chairs|chaired|coaches|coached|manages|managed|oversees|oversaw|became|hosts|hosted|edits|edited|invented|designed|specializes|specialises|has (?:been|served|worked|led|written|run|played|studied|coached|covered|taught))\s[^,;:()“”"]{3,160}?)(?:[)]|,(?! \p{Ll}+ed,? and (?:\p{Ll}+ly )?\p{Ll}+ed\b)|\s[-–—]|[.!?]?["”’)]*$)/u;
