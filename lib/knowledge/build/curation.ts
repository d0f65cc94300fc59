import { locateQuote, type TextQuoteSelector } from '../../text/quote';
import type { Problem } from '../decode';
import type { Alias, Background, EntryType, Evidence, PackSource, Reference } from '../model';

/**
 * What rules cannot find in a document, written by hand. A quote is given by its words alone, or with its
 * surroundings where the words occur more than once; the build looks up where it stands.
 */
export interface Curation {
  readonly id?: string;
  readonly title?: string;
  readonly language?: string;
  readonly source?: Partial<PackSource>;
  /** An entry that the rules find under one of these names is this one. */
  readonly entries?: readonly CuratedEntry[];
  /** Names the rules find that deserve no entry. */
  readonly drop?: readonly string[];
  /** Ids, best first. */
  readonly keyTerms?: readonly string[];
  readonly summary?: readonly CuratedStatement[];
  /** What a fact is about, where that is not what the rules take from its clause. */
  readonly facts?: readonly CuratedFact[];
  /** What a question and its answer are about, where that is not what the rules take from its words. */
  readonly questions?: readonly CuratedQuestion[];
}

export type Quote = string | TextQuoteSelector;

export interface CuratedStatement {
  readonly text: string;
  readonly quote: Quote;
}

export interface CuratedFact {
  /** The fact's words in the document. */
  readonly text: string;
  /** Ids. */
  readonly entries: readonly string[];
}

export interface CuratedQuestion {
  /** In the document's words, without its marker. */
  readonly question: string;
  /** Ids. */
  readonly entries: readonly string[];
}

export interface CuratedEntry {
  readonly id: string;
  readonly name: string;
  readonly type: EntryType;
  readonly aliases?: readonly Alias[];
  /** `null` withholds what the rules would take for a definition. */
  readonly definition?: (CuratedStatement & { readonly reference?: Reference }) | null;
  readonly background?: Background;
  readonly relations?: readonly CuratedRelation[];
  readonly needs?: readonly string[];
  readonly blocks?: readonly string[];
}

export interface CuratedRelation {
  readonly type: string;
  readonly target: string;
  readonly label?: string;
  readonly inverse?: string;
  readonly hedged?: boolean;
  readonly quote: Quote;
}

/** Thrown by a build whose curation does not fit its document; lists all there is to mend. */
export class CurationError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
    this.name = 'CurationError';
  }
}

/** Resolves quotes to evidence, and collects the ones that are absent or ambiguous. */
export class QuoteFinder {
  readonly problems: Problem[] = [];
  constructor(private readonly text: string) {}

  /** The quote's place and words; on failure an empty stretch at 0, which the collected problem keeps from use. */
  find(quote: Quote, path: string): Evidence {
    const selector = typeof quote === 'string' ? { exact: quote } : quote;
    const place = locateQuote(this.text, selector);
    if ('start' in place) return { ...place, quote: this.text.slice(place.start, place.end) };
    const reason =
      place.matches === 0 ? 'not in the text' : `stands ${place.matches} times in the text; add a prefix or suffix`;
    this.problems.push({ path, reason: `${reason}: “${selector.exact}”` });
    return { quote: '', start: 0, end: 0 };
  }
}
