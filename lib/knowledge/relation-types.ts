/**
 * The closed list of relations between entries. Each says something definite: there is no type that merely means
 * "related". Their words, for either direction, are messages: `relation_…` and `relation_…_inverse`.
 */
export const RELATION_TYPES = [
  'available-in',
  'competes-with',
  'complies-with',
  'customer-of',
  'designed-for',
  'disputes-over',
  'disputes-with',
  'has-agreement-with',
  'instance-of',
  'integrated-into',
  'invests-in',
  'located-in',
  'may-access',
  'offered-to',
  'owned-by',
  'part-of',
  'permitted-in',
  'product-of',
  'region-of',
  'reported-by',
  'acquired',
  'covers',
  'distributes',
  'eases',
  'founded',
  'involves',
  'labelled',
  'labelled-as',
  'leads',
  'provides',
  'refuses',
  'seeks',
  'sells-to',
  'suitable-for',
  'sued',
  'threatened-by',
  'weighs',
  'works-for',
] as const;

export type RelationType = (typeof RELATION_TYPES)[number];

/** Those that read the same from either end. */
const MUTUAL: ReadonlySet<string> = new Set<RelationType>(['competes-with', 'disputes-with', 'has-agreement-with']);

export const isMutual = (type: string): boolean => MUTUAL.has(type);

export const isRelationType = (type: string): type is RelationType =>
  (RELATION_TYPES as readonly string[]).includes(type);
