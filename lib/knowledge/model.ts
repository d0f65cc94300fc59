/**
 * The knowledge pack, format 1: what one document, or one reader, knows.
 *
 * A pack is JSON. Offsets are UTF-16 units into the source document's text, and every `quote` is the
 * substring at its offsets: `parsePack` and the build both refuse anything else. What the document says
 * (`definition`, `relations`, `facts`, `qas`, `summary`) is kept apart from what was added to it
 * (`background`), which always names its own source.
 */
import type { TextSpan } from '../text/span';

export const PACK_FORMAT = 1;

/** schema.org's names where it has one; `Thing` is of a name whose kind nothing tells. */
export const ENTRY_TYPES = [
  'Organization',
  'GovernmentOrganization',
  'Person',
  'Place',
  'Product',
  'Periodical',
  'Legislation',
  'Event',
  'Thing',
  'Concept',
] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

export interface KnowledgePack {
  readonly format: typeof PACK_FORMAT;
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the language the terms are in. */
  readonly language: string;
  readonly source: PackSource;
  readonly entries: readonly Entry[];
  /** Ids of the entries the document is most about, best first. */
  readonly keyTerms: readonly string[];
  readonly facts: readonly Fact[];
  readonly qas: readonly QuestionAnswer[];
  readonly summary: readonly SummaryPoint[];
  /** Of a pack made of several documents, each of them; `source` then speaks for all. */
  readonly sources?: readonly PackSource[];
  /** Who said what, in order; a pack made by hand or by an older version has none. */
  readonly quotes?: readonly Quotation[];
  /** The text is not English: only what holds in any language was built. */
  readonly neutral?: boolean;
}

export interface PackSource {
  readonly title: string;
  readonly publisher: string;
  /**
   * ISO 8601 date (YYYY-MM-DD) the source speaks for: the day it was published, or, of a source that does not date
   * itself, the latest day it reports on. '' where it is not known.
   */
  readonly published: string;
  readonly file: string;
  /** Lower-case hex SHA-256 of the source file's bytes. */
  readonly sha256: string;
}

export interface Entry {
  /** Unique in its pack; lower-case words joined by hyphens. */
  readonly id: string;
  readonly name: string;
  /** Further forms; `name` itself is always matched and is not repeated here. */
  readonly aliases: readonly Alias[];
  readonly type: EntryType;
  readonly definition?: Definition;
  /**
   * Where nothing defines the entry, the first sentence that names it. It claims nothing, and is shown as what it is:
   * the place where the name came in.
   */
  readonly context?: Evidence;
  /** What the document does not say, with where it is from. */
  readonly background?: Background;
  /** Every mention in the source document, in order; of several documents in the order of those. */
  readonly mentions: readonly SourceSpan[];
  readonly relations: readonly Relation[];
  /**
   * Where given, the name is ambiguous: it counts only in a text that also holds one of these forms
   * ("Claude" needs "Anthropic").
   */
  readonly needs?: readonly string[];
  /** Longer names that contain this one and are something else ("Amazon rainforest"). */
  readonly blocks?: readonly string[];
}

/**
 * How a form is compared. `exact`: letter case as written (the default for proper names).
 * `fold`: case ignored (the default for concepts). Quotes, hyphens, spaces and accents' encoding never matter.
 */
export type MatchMode = 'exact' | 'fold';

/** A plain string takes the match mode of its entry's type. */
export type Alias = string | AliasRule;

export interface AliasRule {
  readonly form: string;
  readonly match?: MatchMode;
  /** Also match the regular English plural of the last word. */
  readonly plural?: boolean;
  /** Context this form needs, where the entry's other forms do not; same meaning as `Entry.needs`. */
  readonly needs?: readonly string[];
}

/** A stretch of a source document. */
export interface SourceSpan extends TextSpan {
  /** Which of `KnowledgePack.sources`; left out where the pack has one document. */
  readonly source?: number;
}

/** A stretch of the source and its words: `quote` is the text from `start` to `end`. */
export interface Evidence extends SourceSpan {
  readonly quote: string;
}

export interface Definition extends Evidence {
  /** One or two plain sentences. */
  readonly text: string;
  /** `document`: the source's own words; `curated`: written by hand from the quote and claiming no more than it. */
  readonly origin: 'document' | 'curated';
  readonly reference?: Reference;
}

export interface Background {
  readonly text: string;
  readonly reference: Reference;
}

/** Where something outside the document is laid down. */
export interface Reference {
  readonly title: string;
  readonly url?: string;
}

/** A directed statement "this entry <type> target", with the words that say so. */
export interface Relation extends Evidence {
  /** From the closed list in `relation-types.ts`. */
  readonly type: string;
  /** Words to show in place of the type's own, where the sentence is more exact. */
  readonly label?: string;
  /** The same seen from the target, in place of the type's inverse words. */
  readonly inverse?: string;
  /** Id of another entry of the same pack. */
  readonly target: string;
  /** The text reports or supposes this and does not state it ("reportedly", "may seek"). */
  readonly hedged?: boolean;
}

export type FactKind = 'date' | 'amount' | 'duration' | 'percentage' | 'number';

/** On which side of the value the truth lies, where the words do not say it exactly; `~` is near it. */
export const FACT_BOUNDS = ['>=', '>', '<=', '<', '~'] as const;
export type FactBound = (typeof FACT_BOUNDS)[number];

export interface Fact extends SourceSpan {
  readonly kind: FactKind;
  /** Normalised: an ISO date, `USD 4000000000`, an ISO 8601 duration. */
  readonly value: string;
  /** `>=` for "at least $4 billion"; left out where the words give the value itself. */
  readonly bound?: FactBound;
  /** The words in the source. */
  readonly text: string;
  /** The sentence the fact stands in. */
  readonly quote?: string;
  /** Ids of the entries it is about. */
  readonly entries: readonly string[];
}

export interface QuestionAnswer extends SourceSpan {
  readonly question: string;
  /** The words of the source from `start` to `end`. */
  readonly answer: string;
  readonly entries: readonly string[];
}

/** Words that the source gives as somebody's, without their quotation marks. */
export interface Quotation extends Evidence {
  /** Id of the entry that says them. */
  readonly speaker: string;
  /** `direct`: in quotation marks; `reported`: retold ("he said the plan had failed"). */
  readonly kind: 'direct' | 'reported';
  /** The same utterance goes on from the quotation before: “A,” she said. “B.” */
  readonly continues?: boolean;
  /** What the words stand in, from the beginning of a sentence to the end of one. */
  readonly sentence?: string;
}

/** One point of the summary, and the words it rests on. */
export interface SummaryPoint extends Evidence {
  readonly text: string;
}
