import type { EntryType } from '../model';
import type { RelationType } from '../relation-types';

/** One way a sentence states a relation: the words between two mentions, and the kinds that may stand there. */
export interface VerbRule {
  readonly type: RelationType;
  /** Tried on what stands between the mentions: trimmed, spaces single, quotes straight. */
  readonly between: Pick<RegExp, 'test'>;
  /** Tried on what stands before the first mention in its sentence, and after the second. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The second mention is the one of which the relation is said ("Anthropic, backed by Amazon"). */
  readonly backward?: true;
  /** Where the words say less than the type does. */
  readonly words?: { readonly label: string; readonly inverse: string };
  readonly from?: readonly EntryType[];
  readonly to?: readonly EntryType[];
}

/** Words that may stand before the verb and change its certainty or time, but not its sense. */
const LEAD = String.raw`(?:,? ?\b(?:which|who|that|and|also|has|have|had|is|are|was|were|be|been|now|then|recently|reportedly|allegedly|already|heavily|deeply|specifically|currently|directly|largely|mainly|partly|may|might|could|would|will|plans to|agreed to|expected to|likely to)\b)* ?`;
const SUM = String.raw`(?:(?:at least|about|nearly|more than|up to|another|over) )?(?:(?:US)?[$€£][\d.,]+(?: (?:million|billion|trillion))? )?`;

/** Of a name that nothing tells the kind of, the verb does. */
const FIRMS: readonly EntryType[] = ['Organization', 'Thing'];
const BODIES: readonly EntryType[] = [...FIRMS, 'GovernmentOrganization', 'Periodical'];
const PARTIES: readonly EntryType[] = [...BODIES, 'Person'];
const WARES: readonly EntryType[] = ['Product'];
const PLACES_TO_RUN: readonly EntryType[] = ['Product', ...FIRMS];

/** "strict U.S. standards like": what the rules that follow are examples of. */
const SOME_RULES = String.raw`(?: (?:[\p{L}.]+ ){0,4}?(?:like|such as))?`;
const THINGS: readonly EntryType[] = [...BODIES, 'Product'];

const SIGNED =
  'sign(?:s|ed)|reach(?:es|ed)|str(?:ikes|uck)|ma(?:kes|de)|inks|inked|secur(?:es|ed)|announc(?:es|ed)|won|has|had|seal(?:s|ed)';
const A_DEAL = String.raw`(?:an?|its|his|her|their) (?:[$€£\d.,]+ )?(?:[\p{L}-]+ ){0,3}(?:deal|agreement|contract|partnership|pact|alliance)`;
/** "GovCloud is a specialized AWS region", "Zed, an Acme subsidiary". */
const PART = /^(?:,|is|are|was|were)(?: an?| one of the)(?: [\p{L}-]+){0,2}$/u;

/** `words` at the end first: to try the whole pattern for the first time costs the engine some ms, and it is seldom needed. */
const verb = (words: string): Pick<RegExp, 'test'> => {
  const ending = new RegExp(`(?:${words})$`, 'u');
  const whole = new RegExp(`^${LEAD}(?:${words})$`, 'u');
  return { test: (gap) => ending.test(gap) && whole.test(gap) };
};

/** The closed list. A verb that says several things ("took on", "moved") is not in it. */
export const VERB_RULES: readonly VerbRule[] = [
  { type: 'invests-in', between: verb(`invest(?:s|ed) ${SUM}in`), from: PARTIES, to: FIRMS },
  { type: 'invests-in', between: verb('(?:backed|funded) by'), backward: true, from: PARTIES, to: FIRMS },
  {
    type: 'acquired',
    between: verb('acquire[sd]?|bought|buys|purchased'),
    from: PARTIES,
    to: [...FIRMS, ...WARES],
  },
  { type: 'owned-by', between: verb('owned by'), to: PARTIES },
  { type: 'owned-by', between: verb('owns'), backward: true, from: THINGS, to: PARTIES },
  { type: 'founded', between: verb('(?:co-?)?founded'), from: ['Person'], to: BODIES },
  { type: 'founded', between: verb('(?:co-?)?founded by'), backward: true, from: ['Person'], to: BODIES },
  {
    type: 'sued',
    between: verb(String.raw`sue[sd]?|filed (?:an?|its|his|her|their) (?:[\p{L}-]+ )?(?:law)?suit against`),
    from: PARTIES,
    to: PARTIES,
  },
  { type: 'labelled', between: verb('labell?ed|designated'), from: PARTIES, to: PARTIES },
  { type: 'customer-of', between: verb('(?:rel(?:ies|y|ied)|depends?) on'), from: BODIES, to: PLACES_TO_RUN },
  {
    type: 'competes-with',
    between: verb('compet(?:es?|ed) (?:directly )?(?:with|against)'),
    from: PLACES_TO_RUN,
    to: PLACES_TO_RUN,
  },
  {
    type: 'integrated-into',
    between: verb('(?:models? |products? )?(?:is |are )?(?:deeply |closely )?integrated into'),
    from: WARES,
    to: PLACES_TO_RUN,
  },
  {
    type: 'available-in',
    between: /^(?:is|are)\b[^,;:.]{0,60} available (?:in|on|through)$/u,
    from: WARES,
    to: PLACES_TO_RUN,
  },
  {
    type: 'designed-for',
    between: verb(`designed to (?:adhere to|comply with|meet)${SOME_RULES}`),
    to: ['Legislation'],
  },
  { type: 'complies-with', between: verb(`(?:adheres? to|compl(?:y|ies) with)${SOME_RULES}`), to: ['Legislation'] },
  { type: 'instance-of', between: /^,? ?(?:such as|like|including)$/u, backward: true, to: ['Concept'] },
  {
    type: 'instance-of',
    between: /^(?:is|are|was|were|serves? as)(?: also)?(?: an?| one of the)(?: [\p{L}-]+){0,3}$/u,
    from: THINGS,
    to: ['Concept'],
  },
  {
    type: 'disputes-with',
    between: verb(String.raw`in an? (?:[\p{L}-]+ ){0,2}(?:dispute|conflict|feud|fight|battle) with`),
    from: PARTIES,
    to: PARTIES,
  },
  {
    type: 'disputes-with',
    before: /\b(?:dispute|conflict|feud|rift|lawsuit|standoff|row) between (?:the )?$/u,
    between: /^and$/u,
    from: PARTIES,
    to: PARTIES,
  },
  { type: 'has-agreement-with', between: verb(`(?:${SIGNED}) ${A_DEAL} with`), from: PARTIES, to: PARTIES },
  {
    type: 'has-agreement-with',
    before: /\b(?:deal|agreement|contract|partnership|pact|alliance|treaty) between (?:the )?$/u,
    between: /^and$/u,
    from: PARTIES,
    to: PARTIES,
  },
  {
    type: 'competes-with',
    between: verb(String.raw`faces? (?:[\p{L}-]+ )?competition from`),
    from: PLACES_TO_RUN,
    to: PLACES_TO_RUN,
  },
  { type: 'region-of', between: PART, after: / region\b/u, to: FIRMS },
  {
    type: 'part-of',
    between: PART,
    after: / (?:unit|subsidiary|division|brand|business)\b/u,
    from: BODIES,
    to: BODIES,
  },
  {
    type: 'product-of',
    between: PART,
    after: / (?:service|product|app|platform|device|tool|model)\b/u,
    from: WARES,
    to: FIRMS,
  },
  { type: 'works-for', between: verb('works (?:for|at)|joined'), from: ['Person'], to: BODIES },
  { type: 'leads', between: verb('leads|heads|chairs'), from: ['Person'], to: BODIES },
  { type: 'product-of', between: /^'s$/u, backward: true, from: WARES, to: FIRMS },
];
