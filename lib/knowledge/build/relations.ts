import type { TextSpan } from '../../text/span';
import type { EntryType } from '../model';
import type { RelationType } from '../relation-types';
import { VERB_RULES, type VerbRule } from './relation-verbs';

/** A mention with its owner and the owner's kind; offsets count in the document. */
export interface TypedMention extends TextSpan {
  readonly owner: number;
  readonly type: EntryType;
}

/** Said of `from`, about `to`, by the sentence from `start` to `end`. */
export interface FoundRelation extends TextSpan {
  readonly type: RelationType;
  readonly from: number;
  readonly to: number;
  readonly hedged: boolean;
  /** Words more exact than the type's own, as in `Relation`. */
  readonly label?: string;
  readonly inverse?: string;
}

/** The statement is reported or supposed. */
const HEDGES =
  /\b(?:reported(?:ly)?|alleged(?:ly)?|purportedly|likely|possibly|perhaps|may|might|could|would|potentially|seems?|appears?|expected|rumou?red|plans?|planned|proposed|agreed|considering|if|whether)\b/i;
/** The statement is denied; nothing is learned from it. */
const DENIALS =
  /\b(?:not|n't|never|no longer|neither|nor|denie[sd]|declin(?:ed|es)|refus(?:ed|es)|without|instead of)\b/i;
/** A verb and what belongs to it; further apart, the two mentions seldom stand in one statement. */
const SPAN_UNITS = 90;

/**
 * Relations that a verb in a short span between two mentions states. `mentions` are all of one sentence, in order
 * and apart from each other. The items of a list ("ITAR, FedRAMP and …") share what is said of the first.
 */
export function findRelations(text: string, sentence: TextSpan, mentions: readonly TypedMention[]): FoundRelation[] {
  const { start, end } = sentence;
  const found: FoundRelation[] = [];
  mentions.forEach((first, i) => {
    const second = mentions[i + 1];
    if (!second || second.owner === first.owner) return;
    const gap = between(text, first, second);
    if (gap.length > SPAN_UNITS || DENIALS.test(gap)) return;
    const hedged = HEDGES.test(text.slice(sentence.start, second.start));
    const list = listFrom(text, mentions, i + 1);
    const bare = bareGap(text, first, second);
    const fits = (rule: VerbRule): boolean =>
      rule.between.test(rule.after ? bare : gap) &&
      (rule.before?.test(text.slice(sentence.start, first.start)) ?? true) &&
      (rule.after?.test(text.slice(second.end, sentence.end).match(/^[^,;:]{0,40}/)?.[0] ?? '') ?? true);
    for (const rule of VERB_RULES) {
      const pairs = list
        .map((item) => (rule.backward ? ([item, first] as const) : ([first, item] as const)))
        .filter(([from, to]) => allowed(rule, from, to));
      // Kinds first: a pattern costs some ms when it is first tried, and most are never needed.
      if (pairs.length === 0 || !fits(rule)) continue;
      found.push(
        ...pairs.map(([from, to]) => ({
          ...{ start, end, type: rule.type, ...rule.words },
          ...{ from: from.owner, to: to.owner, hedged },
        })),
      );
      return;
    }
    found.push(...apposedProduct(text, sentence, gap, first, second));
  });
  return found;
}

/** "Amazon Bedrock, AWS’s flagship AI service": the product comes first, its maker owns the noun that explains it. */
function apposedProduct(
  text: string,
  sentence: TextSpan,
  gap: string,
  first: TypedMention,
  second: TypedMention,
): FoundRelation[] {
  if (gap !== ',' || first.type !== 'Product' || !(second.type === 'Organization' || second.type === 'Thing'))
    return [];
  const { start, end } = sentence;
  const after = text.slice(second.end, second.end + SPAN_UNITS);
  const noun = /^['’]s? (?:[\p{L}-]+ ){0,4}(?:service|product|model|platform|tool|assistant|chatbot|app|system)s?\b/u;
  return noun.test(after)
    ? [{ start, end, type: 'product-of', from: first.owner, to: second.owner, hedged: false }]
    : [];
}

const allowed = (rule: VerbRule, from: TypedMention, to: TypedMention): boolean =>
  from.owner !== to.owner && (rule.from?.includes(from.type) ?? true) && (rule.to?.includes(to.type) ?? true);

/** The mention at `at` and those that carry the list on: "A, B, and C". */
function listFrom(text: string, mentions: readonly TypedMention[], at: number): TypedMention[] {
  const list: TypedMention[] = [];
  for (let i = at; i < mentions.length; i++) {
    const [before, here] = [mentions[i - 1], mentions[i]];
    if (!here || (i > at && before && !/^(?:,|,? ?(?:and|or))$/.test(between(text, before, here)))) break;
    if (i > at && /^['’]s\b/.test(text.slice(here.end))) break;
    list.push(here);
  }
  return list;
}

/** The same with its article, where the second mention belongs to the noun after it: "is an AWS region". */
const bareGap = (text: string, first: TextSpan, second: TextSpan): string =>
  text.slice(first.end, second.start).replace(/\s+/g, ' ').trim();

/** What stands between two mentions, spaces single, quotes straight, without the article of the second. */
const between = (text: string, first: TextSpan, second: TextSpan): string =>
  bareGap(text, first, second)
    .replace(/[‘’]/g, "'")
    .replace(/ (?:the|an?)$/, '');
