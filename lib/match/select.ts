import type { TextSpan } from '../text/span';
import { Marks } from './marks';
import { Rules } from './rules';
import type { Candidate } from './scan';
import type { TermIndex } from './trie';
import type { Density, EntryRef, Mention } from './types';

export interface SelectOptions {
  readonly density: Density;
  /** Whether a mention needs no underline where it stands, and so leaves it to the next one. None where it is left out. */
  readonly isPlain?: (mention: Mention) => boolean;
}

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
  { density, isPlain = () => false }: SelectOptions,
): Mention[] {
  const rules = new Rules(text, candidates, indexes);
  const mentions: Draft[] = [];
  /** By mention, how many words stand before it. */
  const words: number[] = [];
  let last: Draft = { start: -1, end: -1, refs: [], marked: false };
  for (const candidate of candidates) {
    const { start, end, index, owner, word } = candidate;
    const joins = start === last.start && end === last.end;
    if ((start < last.end && !joins) || !rules.accepts(candidate)) continue;
    const ref = { index, entry: owner };
    if (joins) addRef(last.refs, ref);
    else {
      last = { start, end, refs: [ref], marked: false };
      mentions.push(last);
      words.push(word);
    }
  }
  const marks = new Marks(density, candidates.length);
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]!;
    mention.marked = !isPlain(mention) && marks.take(mention.refs, words[at]!);
  }
  return mentions;
}

/** Adds an entry, unless another form of it was there already. */
function addRef(refs: EntryRef[], ref: EntryRef): void {
  if (!refs.some(({ index, entry }) => index === ref.index && entry === ref.entry)) refs.push(ref);
}
