/**
 * The closed list of relations between entries. Each says something definite: there is no type that merely means
 * "related". `forward` reads "entry … target", `inverse` reads "target … entry".
 */
export const RELATION_TYPES = {
  'available-in': { forward: 'is available in', inverse: 'offers' },
  'competes-with': { forward: 'competes with', inverse: 'competes with' },
  'complies-with': { forward: 'complies with', inverse: 'is met by' },
  'customer-of': { forward: 'relies on', inverse: 'is relied on by' },
  'designed-for': { forward: 'is designed to adhere to', inverse: 'is a requirement that … is designed to adhere to' },
  'disputes-over': { forward: 'is in dispute over', inverse: 'is the subject of the dispute of' },
  'disputes-with': { forward: 'is in dispute with', inverse: 'is in dispute with' },
  'has-agreement-with': { forward: 'has an agreement with', inverse: 'has an agreement with' },
  'instance-of': { forward: 'is one of the', inverse: 'include' },
  'integrated-into': { forward: 'is integrated into', inverse: 'integrates' },
  'invests-in': { forward: 'invests in', inverse: 'is backed by' },
  'located-in': { forward: 'is in', inverse: 'is home to' },
  'may-access': { forward: 'may access', inverse: 'may be accessed by' },
  'offered-to': { forward: 'is offered to', inverse: 'is offered' },
  'owned-by': { forward: 'belongs to', inverse: 'owns' },
  'part-of': { forward: 'is part of', inverse: 'includes' },
  'permitted-in': { forward: 'is permitted in', inverse: 'permits' },
  'product-of': { forward: 'is a product of', inverse: 'makes' },
  'region-of': { forward: 'is a region of', inverse: 'has the region' },
  'reported-by': { forward: 'was reported by', inverse: 'reported' },
  acquired: { forward: 'acquired', inverse: 'was acquired by' },
  covers: { forward: 'covers', inverse: 'is covered by' },
  distributes: { forward: 'distributes products of', inverse: 'is distributed by' },
  eases: { forward: 'eases', inverse: 'is eased by' },
  founded: { forward: 'founded', inverse: 'was founded by' },
  involves: { forward: 'involves', inverse: 'takes part in' },
  labelled: { forward: 'labeled', inverse: 'was labeled by' },
  'labelled-as': { forward: 'was labeled', inverse: 'was applied to' },
  leads: { forward: 'leads', inverse: 'is led by' },
  provides: { forward: 'provides', inverse: 'is provided by' },
  refuses: { forward: 'refuses its technology for', inverse: 'was refused by' },
  seeks: { forward: 'seeks', inverse: 'is sought by' },
  'sells-to': { forward: 'sells to', inverse: 'buys from' },
  'suitable-for': { forward: 'is suitable for', inverse: 'can run in' },
  sued: { forward: 'sued', inverse: 'was sued by' },
  'threatened-by': { forward: 'runs the risk of', inverse: 'is a risk for' },
  weighs: { forward: 'weighs', inverse: 'is weighed by' },
  'works-for': { forward: 'works for', inverse: 'employs' },
} as const satisfies Record<string, RelationWords>;

export interface RelationWords {
  readonly forward: string;
  readonly inverse: string;
}

export type RelationType = keyof typeof RELATION_TYPES;

export const isRelationType = (type: string): type is RelationType => Object.hasOwn(RELATION_TYPES, type);
