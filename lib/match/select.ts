import type { TextSpan } from '../text/span';
import { Rules } from './rules';
import type { Candidate } from './scan';
import { formOwner, type TermIndex } from './trie';
import type { Density, EntryRef, Mention } from './types';

export interface SelectOptions {
  readonly density: Density;
}

/** Words: about a screen of text, after which a reader may want the underline again. */
const WORDS_BETWEEN_MARKS = 200;

/** A mention under way: entries that share its span may still join. */
interface Draft extends TextSpan {
  readonly refs: EntryRef[];
  marked: boolean;
}

/**
 * The mentions among the `candidates` that `scan` found in `text` with the same `indexes`: those that the rules
 * (rules.ts) accept, of overlapping ones the earliest, of these the longest. Sorted, never overlapping. Entries
 * that share a span share its mention, those of the earlier index first; of one index, in the order of `scan`.
 */
export function select(
  text: string,
  candidates: readonly Candidate[],
  indexes: readonly TermIndex[],
  { density }: SelectOptions,
): Mention[] {
  const rules = new Rules(text, candidates, indexes);
  const mentions: Draft[] = [];
  /** By mention, how many words stand before it. */
  const words: number[] = [];
  let last: Draft = { start: -1, end: -1, refs: [], marked: false };
  for (const candidate of candidates) {
    const { start, end, index, form, word } = candidate;
    const joins = start === last.start && end === last.end;
    if ((start < last.end && !joins) || !rules.accepts(candidate)) continue;
    const ref = { index, entry: formOwner(indexes[index]!, form) };
    if (joins) addRef(last.refs, ref);
    else {
      last = { start, end, refs: [ref], marked: false };
      mentions.push(last);
      words.push(word);
    }
  }
  const marks = new Marks(density, indexes.length);
  for (const [at, mention] of mentions.entries()) mention.marked = marks.take(mention.refs, words[at]!);
  return mentions;
}

/** Adds an entry, unless another form of it was there already. */
function addRef(refs: EntryRef[], ref: EntryRef): void {
  if (!refs.some(({ index, entry }) => index === ref.index && entry === ref.entry)) refs.push(ref);
}

/** Decides what is underlined, mention after mention: no entry again before the distance is passed. */
class Marks {
  readonly #distance: number;
  /** By index and entry, the number of the word at which the last underlined mention begins. */
  readonly #last: readonly Map<number, number>[];

  constructor(
    readonly density: Density,
    indexes: number,
  ) {
    this.#distance = density === 'all' ? WORDS_BETWEEN_MARKS : Number.POSITIVE_INFINITY;
    this.#last = Array.from({ length: indexes }, () => new Map());
  }

  /** Whether a mention of these entries at word number `word` is underlined. */
  take(refs: readonly EntryRef[], word: number): boolean {
    if (this.density === 'none') return false;
    for (const { index, entry } of refs) {
      const last = this.#last[index]!.get(entry);
      if (last !== undefined && word - last < this.#distance) return false;
    }
    for (const { index, entry } of refs) this.#last[index]!.set(entry, word);
    return true;
  }
}
