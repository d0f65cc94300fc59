import { spanText, type TextSpan } from '../../text/span';
import type { EntryType } from '../model';
import { isDemonym, isKnownPlace } from './gazetteer';
import { COMPANY_ENDS, GIVEN_NAMES, HONORIFICS } from './name-words';
import { nounKind } from './role-words';
import { SAYS } from './speech-verbs';

/** What a name may be of: an entry's kinds, and words made from a country or a people, which name no entry. */
export type NameType = EntryType | 'Nationality';

/** The kind of a name; `guessed` where nothing but the make of the name or a bare "in" stands for it. */
export interface TypedName {
  readonly type: NameType;
  readonly guessed?: true;
}

/** What a name's own words tell; the last word that tells something decides. */
const OWN_WORDS: readonly (readonly [NameType, RegExp])[] = [
  [
    'Event',
    /^(?:Hurricane|Typhoon|Cyclone) |\b(?:Cup|Open|Championships?|Games|Olympics?|Olympiad|Prix|Series|Tour|Classic|Masters|Marathon|Festival|Wars?|Revolution|Conference|Summit|Awards?|Grammys|Oscars)$/i,
  ],
  [
    'Legislation',
    /\b(?:Act|Treaty|Directive|Regulations?|Amendment|Convention|Accords?|Protocol|Constitution|Pact|Agreement)$/i,
  ],
  [
    'GovernmentOrganization',
    /\b(?:Department|Ministry|Senate|Congress|Parliament|Commission|Bureau of|Pentagon|Treasury|Kremlin|White House|Supreme Court|High Court|Navy|Army|Air Force|Cabinet|Knesset|Duma|Bundestag|Reserve|Police)\b/i,
  ],
  [
    'Periodical',
    /\b(?:Times|Post|Journal|Tribune|Herald|Gazette|Guardian|Telegraph|Chronicle|Observer|Register|Inquirer|Examiner|Newspaper|Magazine|Weekly|Daily)$/i,
  ],
  [
    'Place',
    /\b(?:River|County|City|Islands?|Lake|Street|Road|Avenue|Airport|Mountains?|Bay|Beach|Valley|Park|Stadium|Square|Province|Peninsula|Ocean|Sea|Desert|Forest|Heights|Bridge|Highway|District|Republic|Village|Strip|Gulf|Hill|Hills|Hotel|Palace|Cathedral|Cemetery|Region|Kingdom)$/i,
  ],
  [
    'Organization',
    /\b(?:Bank|University|College|School|Party|Union|Council|Committee|Association|Bureau|League|Club|United|Group|Company|Companies|Labs?|Laboratory|Laboratories|Services|Systems|Industries|Institute|Foundation|Federation|Agency|Organi[sz]ation|Board|Society|Church|Hospital|Airlines?|Airways|Motors?|Holdings?|Partners|Capital|Securities|Trust|Fund|Front|Movement|Force|Authority|Exchange|Network|News|Press|Radio|Television|TV|Records|Studios?|Technologies|Technology|Software|Energy|Petroleum|Steel|Insurance|Financial|International|Brothers|Rangers|Rovers|Wanderers|City FC|FC|AC|Real|Dynamo|Sox|Yankees|Team|Orchestra|Museum|Court|Corps|Alliance|Coalition|Congress|Electric|Mills|Dynamics|Assembly|Index|Economics|Research|Media|Pictures|Entertainment|Productions|Airport|Ventures|Analytics|Equities|Asset Management|Business School|Project|Center|Centre|Program|Programme|Mission|Administration|Office)\b/i,
  ],
];

/** Whether a name that ends in this word is of a body, a place or an event and not of a person. */
export const isOrganizationWord = (word: string): boolean =>
  COMPANY_ENDS.has(word.toLowerCase()) || OWN_WORDS.some(([, pattern]) => pattern.test(word));

/** One cue decides for a name mentioned up to this often; of more mentions as large a share must agree. */
const COMMON_MENTIONS = 8;

const SPEECH = new RegExp(`^ ${SAYS}`);
const PLACE_BEFORE =
  /(?<!\b(?:invest\w*|stake|shares?|interest\w*|confidence|trust|role|available|change|used|investments?|[mb]illion) )\b(?:in|near|outside|inside|around|across|throughout|visit to|trip to|city of|town of|village of|province of|state of|capital|north of|south of|east of|west of) (?:the )?(?:north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central)? ?$/;
const BARE_IN = /\b(?:in|inside|around|across|throughout) (?:the )?$/;
const COMPANY_AFTER =
  /^(?:'s|’s)? (?:shares?|stock|spokes(?:man|woman)|Inc|Corp|executives?|officials?|subsidiary|employees|customers|products|plc|unit|bank|party|fans|players|newspaper|news agency)\b/;

/**
 * What each name is of, as far as its words, what stands around any of its mentions, and what everybody knows tell it.
 * One form has one kind throughout a text; a surname takes the kind of the full name. Undefined where nothing tells.
 */
export function nameTypes(text: string, names: readonly TextSpan[]): (TypedName | undefined)[] {
  const forms = new Map<string, TextSpan[]>();
  for (const name of names) {
    const key = formOf(text, name);
    const places = forms.get(key);
    if (places) places.push(name);
    else forms.set(key, [name]);
  }
  const kinds = new Map<string, NameType | undefined>();
  const guessed = new Set<string>();
  for (const [form, places] of forms) {
    const own = byWords(form);
    const kind = own ? { type: own } : byContext(text, form, places, forms);
    kinds.set(form, kind?.type);
    if (own ? VAGUE.test(form) : kind?.guessed) guessed.add(form);
  }
  const surnames = new Set(
    [...kinds].flatMap(([form, kind]) =>
      kind === 'Person' && form.includes(' ') ? [form.split(' ').at(-1) ?? ''] : [],
    ),
  );
  for (const [form, kind] of kinds)
    if (
      kind === undefined &&
      !isWare(text, forms.get(form)) &&
      GIVEN_FIRST.test(form) &&
      kinds.get(form.split(' ')[0] ?? '') === 'Person'
    )
      kinds.set(form, 'Person');
  return names.map((name) => {
    const form = formOf(text, name);
    const kind = kinds.get(form);
    if (surnames.has(form) && kind !== 'Place' && kind !== 'Nationality') return { type: 'Person' };
    return kind && { type: kind, ...(guessed.has(form) && { guessed: true }) };
  });
}

/** Words that end the names of films, games and plans as well as those of bodies and events. */
const VAGUE =
  /\b(?:Projects?|Program(?:me)?|Mission|Index|Front|Force|Software|Technology|Series|Classic|Real|Team|Research|Services|Systems?|Wars|Revolution|Games)$/;

/** Two plain words: where the first alone is of a person, so are both. */
const GIVEN_FIRST = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+$/u;

/** A name in capitals is the same form as in small letters, but an acronym stays one. */
function formOf(text: string, name: TextSpan): string {
  const form = spanText(text, name).replace(/\s+/g, ' ');
  return form.length > 5 && form === form.toUpperCase()
    ? form.replace(/(\p{L})(\p{L}*)/gu, (_, head: string, tail: string) => head + tail.toLowerCase())
    : form;
}

/** What the form's own words tell, wherever it stands. */
export function byWords(form: string): NameType | undefined {
  if (isKnownPlace(form)) return 'Place';
  const words = form.split(/[ -]/);
  if (words.every((word) => isDemonym(word))) return 'Nationality';
  if (COMPANY_ENDS.has((words.at(-1) ?? '').toLowerCase().replace(/\.$/, '')) && words.length > 1)
    return 'Organization';
  if (form.includes('&')) return 'Organization';
  // "Fiona Hill" is a person where "Beacon Hill" is a place.
  if (
    words.length === 2 &&
    GIVEN_NAMES.has(words[0]!) &&
    /^(?:Hill|Lake|Park|Church|Post|Hills|Bridge)$/.test(words[1]!)
  )
    return undefined;
  for (const [kind, pattern] of OWN_WORDS) if (pattern.test(form)) return kind;
  return undefined;
}

function byContext(
  text: string,
  form: string,
  places: readonly TextSpan[],
  alone: ReadonlyMap<string, unknown>,
): TypedName | undefined {
  const words = form.split(' ');
  if (words.length > 1 && (GIVEN_NAMES.has(words[0] ?? '') || /^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}/u.test(form)))
    return { type: 'Person' };
  const votes: Partial<Record<NameType, number>> = {};
  let bare = 0;
  const vote = (kind: NameType, weight = 1) => {
    votes[kind] = (votes[kind] ?? 0) + weight;
  };
  for (const { start, end } of places) {
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 40);
    const last = /([\p{L}.-]+)\.? $/u.exec(before)?.[1] ?? '';
    if (HONORIFICS.has(last.toLowerCase().replace(/\.$/, ''))) vote('Person', 2);
    if (SPEECH.test(after) || /^(?:Person|kin)$/.test(nounKind(last) ?? '') || /^, \d\d,/.test(after)) vote('Person');
    if (PLACE_BEFORE.test(before)) vote('Place');
    if (BARE_IN.test(before)) bare++;
    if (/^, \p{Lu}/u.test(after) && isKnownPlace(/^, ([\p{L}.]+)/u.exec(after)?.[1] ?? '')) vote('Place', 2);
    if (
      /\n$/.test(before) &&
      /^(?:,.{0,12})? (?:\(\p{L}+\)|\d{4}-\d\d-\d\d|\p{Lu}\p{L}+ \d+) ?(?:[-–—\n]|$)/u.test(after)
    )
      vote('Place', 2);
    if (COMPANY_AFTER.test(after)) vote('Organization');
  }
  const best = (Object.entries(votes) as [NameType, number][]).sort((a, b) => b[1] - a[1])[0];
  if (best && best[1] * COMMON_MENTIONS >= places.length) {
    // One is in films, teams and moods as well as in towns.
    return { type: best[0], ...(best[0] === 'Place' && best[1] === bare && { guessed: true }) };
  }
  if (/^[\p{Lu}.\d]{2,6}$/u.test(form)) return { type: 'Organization', guessed: true };
  return (isFullName(words, alone) && !isWare(text, places)) || GIVEN_NAMES.has(form) ? { type: 'Person' } : undefined;
}

/** Whether what a verb tells of the name is told of things that are sold. */
const isWare = (text: string, places: readonly TextSpan[] = []): boolean =>
  places.some(({ end }) => WARE.test(text.slice(end, end + 40)));
const WARE = /^ (?:costs?|retails|runs on|(?:launche[sd]|ships) (?:in|on|at|for|with|to\w*|this|next))\b/;

/** Two or three plain words; a first one that also stands alone is a maker's name ("Google Cloud"), not a given name. */
const isFullName = (words: readonly string[], alone: ReadonlyMap<string, unknown>): boolean =>
  (words.length === 2 || words.length === 3) &&
  words.every((word) => PLAIN_NAME.test(word)) &&
  words[0] !== 'The' &&
  !alone.has(words[0] ?? '');

const PLAIN_NAME =
  /^(?:\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*|\p{Lu}\.?|de|van|von|al|bin|der|la|del|(?:Mc|Mac|O['’]|De|La|Di)\p{Lu}\p{Ll}+)$/u;
