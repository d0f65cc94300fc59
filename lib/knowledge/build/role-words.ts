/** Nouns that say what a person does, or is to another: general English, kept small. */
import type { EntryType } from '../model';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What a person is or does, in the singular. Words that firms are called as well stand in `SHARED_NOUNS`. */
const ROLE_NOUNS = set(`
  accountant actor actress administrator admiral adviser advisor advocate agent aide ambassador analyst
   archbishop architect assistant associate astronaut athlete attorney author banker
  billionaire bishop boss boxer candidate captain cardinal ceo cfo chair chancellor chef chief cio cleric
  clerk coach cofounder colonel comedian comic commander commissioner composer consultant coo cook
  coordinator correspondent councillor councilor counsel critic cto dean defender delegate democrat deputy detective
  diplomat director dissident diver doctor driver editor emir engineer entrepreneur envoy executive expert farmer
   fellow founder fugitive gamer general governor graduate guard head historian host
  hostage imam inspector investigator jockey judge junior justice king knight lawmaker lawyer lead leader
  lecturer legend legislator librarian lieutenant magistrate magnate major manager marshal master mayor mechanic mep
  midfielder militant millionaire minister missionary model mogul monarch monk mp msp native negotiator nominee nun nurse officer
  official paramedic pastor patriarch patron pilot playwright poet pope premier president priest prince princess
  principal professor prosecutor provost pundit quarterback queen rabbi racer reporter representative republican researcher
  resident rider scholar scout secretary senator senior sergeant sheriff singer skier skipper soldier
  sophomore speaker star striker student superintendent supermodel surgeon suspect teacher tenor trader
  treasurer tutor trustee tycoon umpire undersecretary vp svp veteran veterinarian vicar victim warden whip writer`);

/** Said of people and of firms, teams and states alike: they do not tell which a name is of. */
const SHARED_NOUNS = set(
  'ally backer benchmark broker champion character client competitor contractor developer distributor donor finalist gauge index insurer investor defendant maker member operator opponent owner partner player producer provider publisher region rival seller site sponsor supplier winner',
);

/** Ties to somebody: they say something only with whose. */
const KIN_NOUNS = set(
  'wife husband spouse widow widower son daughter brother sister father mother dad mum mom cousin uncle aunt nephew niece grandfather grandmother grandson granddaughter boyfriend girlfriend fiance fiancee friend stepson stepdaughter heir successor predecessor counterpart colleague neighbor neighbour lover ',
);

const ROLE_ENDS = /(?:[a-z]{3}ist|ician|ographer|postdoc|[a-z]{3}(?:man|woman|person)|keeper|[a-z]{3}boss)$/;
const NO_ROLES = set(
  'coexist consist resist assist insist persist enlist checklist shortlist playlist wishlist blacklist racist sexist superhuman german norman ottoman talisman layman',
);

/** What a name in front or behind is, as the noun says: a person or a kind of thing; undefined for other words. */
export type NounKind = EntryType | 'shared' | 'kin' | 'doer';

/** The kind of a noun in the singular and in lower case. */
export function nounKind(word: string): NounKind | undefined {
  if (ROLE_NOUNS.has(word) || (ROLE_ENDS.test(word) && !NO_ROLES.has(word))) return 'Person';
  if (KIN_NOUNS.has(word)) return 'kin';
  return SHARED_NOUNS.has(word) ? 'shared' : (THINGS.get(word) ?? agentKind(word));
}

/** Whoever does what a verb says, by the ending: "smuggler", "deportee"; firms and machines may be called so as well. */
function agentKind(word: string): NounKind | undefined {
  if (!/[a-z]{4}(?:[eo]r|ee)$/.test(word) || NO_AGENTS.has(word)) return undefined;
  return 'doer';
}
const NO_AGENTS = set(`
  another answer banner barrier better bigger bomber border cancer career center chamber chapter
  charger cheaper closer cluster committee container controller corner corridor counter cruiser
  deeper degree detector dinner disaster earlier easier either neither whether encounter remember consider suffer
  gather prefer tennessee yankee factor faster filter finger flavor flower folder former gender generator greater
  guarantee hammer harbor harder helicopter higher however indicator larger latter letter longer manner matter
  mirror monitor opener poorer poster printer processor projector quarter rather reactor register
  remainder reminder richer router sector sensor server shorter silver smaller sooner starter stronger summer tanker
  terror theater trailer transfer weather winter wonder younger
`);

/** The kind that the noun number `at` shows where it stands: agencies are firms unless a word before says whose. */
export function kindAt<T extends NounKind | undefined>(
  { keys }: { readonly keys: readonly string[] },
  at: number,
  kind: T,
): T | 'Organization' | 'Product' | 'shared' {
  // "a leader in the field" may be a firm.
  if (keys[at] === 'leader' && keys[at + 1] === 'in') return 'shared';
  if (keys[at] === 'assistant' && /^(?:voice|virtual|digital|smart|ai)$/.test(keys[at - 1] ?? '')) return 'Product';
  return keys[at] === 'agency' && !PUBLIC.test(keys[at - 1] ?? '') ? 'Organization' : kind;
}
const PUBLIC =
  /^(?:federal|state|government|public|space|intelligence|security|spy|health|environment|environmental|tax|aid|enforcement|regulatory|protection|safety|nations)$/;

/** Kinds of things that news puts before a name or after it: "the chip maker Acme", "Acme, a bank in Oslo". */
const THING_NOUNS: Readonly<Partial<Record<EntryType, string>>> = {
  Organization: `airline alliance arm association automaker band bank brand broadcaster brokerage business carmaker carrier cartel chain
    charity chipmaker church club coalition collective college company concern conglomerate consortium consultancy corporation drugmaker
    enterprise firm foundation gang giant group hospital institute institution label league lender manufacturer militia movement
    museum network nonprofit organisation organization orchestra outfit outlet party retailer school
    startup store studio subsidiary team trust union university utility vendor venture `,
  GovernmentOrganization:
    'agency authority bureau commission council court department ministry police regulator watchdog',
  Place: `area asteroid borough camp canal capital city comet community constituency county district galaxy island lake moon mountain neighborhood neighbourhood
    nation peninsula planet port province refuge republic reserve resort river state suburb territory town valley village volcano`,
  Product: `aircraft app application blockbuster browser car chatbot computer console drone drug engine jet lander laptop
    medication phone platform probe rocket rover satellite sedan service ship smartphone software spacecraft
    submarine supercomputer suv tablet telescope tool truck vaccine vehicle vessel website yacht`,
  Thing: `album artwork book campaign comedy documentary drama film franchise game initiative memoir mission movie
    musical novel opera painting play podcast program programme project sequel series show simulation single sitcom song
    sport system thriller treatment trilogy`,
  Periodical: 'newspaper magazine journal tabloid daily weekly newsletter blog',
  Event:
    'championship competition conference cyclone exhibition festival hurricane rally referendum storm summit tournament trial typhoon',
  Legislation: 'act agreement amendment bill law legislation pact treaty',
};

const THINGS: ReadonlyMap<string, EntryType> = new Map(
  (Object.entries(THING_NOUNS) as [EntryType, string][]).flatMap(([type, words]) =>
    [...set(words)].map((word) => [word, type] as const),
  ),
);

/** Titles cut short before a name, in lower case and without their full stop, and what they stand for. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rep: 'Representative',
    sen: 'Senator',
    gov: 'Governor',
    gen: 'General',
    prof: 'Professor',
    rev: 'Reverend',
    col: 'Colonel',
    capt: 'Captain',
    lt: 'Lieutenant',
    sgt: 'Sergeant',
    maj: 'Major',
    adm: 'Admiral',
    det: 'Detective',
    supt: 'Superintendent',
  }),
);

/** Before a name; politeness, and no role. */
export const POLITE = set('mr mrs ms miss dr sir dame lord lady mx madam');

/** Whose: these point at somebody whom the phrase alone does not name. */
export const POSSESSIVES = set('his her their its my our your whose');

/** Participles that stand before a role, where a verb would end the phrase, and before the name of a body. */
export const ADJECTIVAL =
  /^(?:ex|retired|elected|appointed|renowned|acclaimed|convicted|accused|disgraced|celebrated|wanted|leading|acting|incoming|outgoing|managing|founding|commanding|visiting|ruling|rising|starting|supporting|presiding|suspected|designated|respected|experienced|ranking|training|marketing|operating|lending|reigning|defending|advertising|accounting|casting|racing|learning|ousted|fired|sacked|deposed|dismissed|departing|exiled|jailed|embattled|talented|decorated|seasoned)$/;
