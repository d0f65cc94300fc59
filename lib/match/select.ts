import type { TextSpan } from '../text/span';
import { Rules } from './rules';
import type { Candidate } from './scan';
import type { TermIndex } from './trie';
import type { Density, EntryRef, Mention } from './types';

export interface SelectOptions {
  readonly density: Density;
}

/** Words: about a screen of text, after which a reader may want the underline again. */
const WORDS_BETWEEN_MARKS = 200;

/** A mention under way: entries that share its span may still join. */
interface Place extends TextSpan {
  readonly word: number;
  readonly refs: EntryRef[];
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
  const places: Place[] = [];
  let last: Place | undefined;
  for (const candidate of candidates) {
    const joins = last !== undefined && candidate.start === last.start && candidate.end === last.end;
    if (last && candidate.start < last.end && !joins) continue;
    if (!rules.accepts(candidate)) continue;
    const { index, form } = candidate;
    const ref = { index, entry: indexes[index]!.owners[form]! };
    if (last && joins) {
      addRef(last.refs, ref);
      continue;
    }
    last = { start: candidate.start, end: candidate.end, word: candidate.word, refs: [ref] };
    places.push(last);
  }
  const marks = new Marks(density);
  return places.map(({ start, end, refs, word }) => ({ start, end, refs, marked: marks.take(refs, word) }));
}

/** Adds an entry, unless another form of it was there already. */
function addRef(refs: EntryRef[], ref: EntryRef): void {
  if (!refs.some(({ index, entry }) => index === ref.index && entry === ref.entry)) refs.push(ref);
}

/** Decides what is underlined, mention after mention: no entry again before the distance is passed. */
class Marks {
  readonly #distance: number;
  /** By entry, the number of the word at which its last underlined mention begins. */
  readonly #last = new Map<number, number>();

  constructor(readonly density: Density) {
    this.#distance = density === 'all' ? WORDS_BETWEEN_MARKS : Number.POSITIVE_INFINITY;
  }

  /** Whether a mention of these entries at word number `word` is underlined. */
  take(refs: readonly EntryRef[], word: number): boolean {
    if (this.density === 'none') return false;
    const keys = refs.map(({ index, entry }) => index * 0x100000000 + entry);
    if (keys.some((key) => word - (this.#last.get(key) ?? Number.NEGATIVE_INFINITY) < this.#distance)) return false;
    for (const key of keys) this.#last.set(key, word);
    return true;
  }
}
