/** Nouns that say what a person does, or is to another: general English, kept small. */
import type { EntryType } from '../model';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What a person is or does, in the singular. Words that firms are called as well stand in `SHARED_NOUNS`. */
const ROLE_NOUNS = set(`
  accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide ambassador analyst anchor apprentice
  architect archbishop artist aspirant assemblyman assistant associate astronaut astronomer astrophysicist athlete attorney author ballerina
  banker barrister bassist bishop blogger boss bowler boxer broadcaster broker builder campaigner candidate captain cardinal
  cellist ceo cfo cio coo cto chair chancellor chef chemist chief choreographer cinematographer cleric clerk coach collector colonel
  columnist comedian comic commander commentator commissioner composer congressman congresswoman conservationist consultant contestant
  contributor convict cook coordinator coroner correspondent councilor councillor counsel counselor counsellor creator cricketer critic curator
  cyclist dancer dean defender defendant delegate demographer dentist deputy designer detective dictator diplomat director dissident
  diver doctor driver drummer economist editor educator emir emperor employee engineer entrepreneur envoy epidemiologist examiner executive
  expert explorer farmer fashionista fellow fielder fighter filmmaker financier firefighter forecaster founder cofounder frontman fugitive gamer general
  goalkeeper goaltender golfer governor graduate guard guitarist gunman gymnast head headmaster headmistress headteacher historian host
  hostage humorist illustrator imam influencer inspector instructor inventor investigator investor jockey journalist judge jurist justice king
  knight lawmaker lawyer lead leader lecturer legend legislator librarian lieutenant linebacker lobbyist magistrate magnate major manager
  marathoner marshal master mathematician mayor mechanic medalist medallist mentor midfielder militant millionaire billionaire minister
  missionary model moderator monk mogul mountaineer mp mep msp musician mobster naturalist navigator negotiator nominee novelist nun nurse nutritionist
  officer official ombudsman optician organiser organizer outfielder painter paramedic passenger pastor patriarch patron pharmacist
  philanthropist philosopher photographer photojournalist physician physicist pianist pilot pitcher playwright poet
  policymaker politician pollster pope porter premier president presenter priest prince princess principal prisoner professor programmer
  prosecutor protester provost psychiatrist psychologist publicist pundit quarterback queen rabbi racer radiologist ranger rapper realtor
  receiver rector referee reporter representative researcher resident restaurateur reviewer rider runner sailor salesman scholar schoolteacher
  scientist scout screenwriter sculptor secretary senator sergeant sheriff shortstop showrunner singer skater skier skipper sociologist soldier
  solicitor songwriter sophomore freshman junior senior speaker specialist spokesman spokesperson spokeswoman sprinter statesman statistician stepfather stepmother
  storyteller strategist striker student stylist superintendent supermodel superstar star surfer surgeon surveyor survivor suspect swimmer teacher
  technician teenager tenor therapist trader trainer translator treasurer trooper trustee tutor tycoon undersecretary umpire
  vaulter veteran veterinarian vicar victim violinist virologist vocalist volunteer wrestler warden whip whistleblower winger winemaker
  writer youtuber`);

/** Said of people and of firms, teams and states alike: they do not tell which a name is of. */
const SHARED_NOUNS = set(
  'ally backer benchmark champion client competitor contractor developer distributor donor finalist gauge index insurer maker member operator opponent owner partner player producer provider publisher region rival seller sponsor supplier winner',
);

/** Ties to somebody: they say something only with whose. */
const KIN_NOUNS = set(
  'wife husband spouse widow widower son daughter brother sister father mother dad mum mom cousin uncle aunt nephew niece grandfather grandmother grandson granddaughter boyfriend girlfriend fiance fiancee friend stepson stepdaughter heir successor predecessor counterpart colleague neighbor neighbour lover ex-wife ex-husband',
);

const ROLE_ENDS = /(?:[a-z]{3}ist|ician|ographer|postdoc|[a-z]{3}(?:man|woman|person)|keeper|[a-z]{3}boss)$/;
const NO_ROLES = set(
  'exist coexist consist resist assist insist persist enlist twist checklist shortlist playlist wishlist blacklist racist sexist human superhuman roman german norman ottoman talisman salesperson-in layman',
);

/** What a name in front or behind is, as the noun says: a person or a kind of thing; undefined for other words. */
export type NounKind = EntryType | 'shared' | 'kin';

/** The kind of a noun in the singular and in lower case. */
export function nounKind(word: string): NounKind | undefined {
  if (ROLE_NOUNS.has(word) || (ROLE_ENDS.test(word) && !NO_ROLES.has(word))) return 'Person';
  if (KIN_NOUNS.has(word)) return 'kin';
  return SHARED_NOUNS.has(word) ? 'shared' : THINGS.get(word);
}

/** Kinds of things that news puts before a name or after it: "the chip maker Acme", "Acme, a bank in Oslo". */
const THING_NOUNS: Readonly<Partial<Record<EntryType, string>>> = {
  Organization: `airline airliner alliance arm association automaker band bank brand broadcaster brokerage business campaign carmaker carrier cartel chain
    charity chipmaker church club coalition collective college company conglomerate consortium consultancy cooperative corporation drugmaker
    enterprise firm foundation franchise gang giant group hospital initiative institute institution label lender manufacturer militia movement
    museum network nonprofit organisation organization orchestra outfit outlet party project retailer school
    startup studio subsidiary team trust union university utility vendor venture wholesaler`,
  GovernmentOrganization:
    'agency authority bureau commission council court department ministry police regulator watchdog',
  Place: `asteroid borough city comet community constituency county district galaxy hamlet island lake moon mountain neighborhood neighbourhood
    nation peninsula planet port province republic resort river state suburb territory town valley village volcano`,
  Product: `aircraft album app application blockbuster browser car cartoon chatbot comedy computer console documentary drama drone drug engine
    film franchise game jet lander laptop medication memoir mission model movie musical novel phone platform play podcast probe program rocket rover satellite
    sedan sequel series service ship simulation single sitcom smartphone software song spacecraft sport submarine supercomputer suv system tablet telescope
    thriller tool treatment trilogy truck vaccine vehicle vessel website yacht`,
  Periodical: 'newspaper magazine journal tabloid daily weekly newsletter broadsheet blog',
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
