/**
 * Which candidates are names of what they stand for. In this order:
 *
 * 1. Case. An exact form stands as it is written. Where a whole block is set in capitals, and only there, the form
 *    in capitals will do, unless it has needs.
 * 2. Blocks. Inside an occurrence of one of its blocks ("Claude Debussy") a name is something else.
 *
 * The rest is for names with needs alone, because others lose more by it than they gain ("Google Play"):
 *
 * 3. Sentence start. A capital proves nothing there, of a word that has no other ("Page", "May"). It counts if it
 *    stands as a name elsewhere in the text, or never stands there in lower case.
 * 4. Neighbours. A capital word next to it makes it part of another name ("The Information Commissioner"), unless
 *    that word belongs to one of its needs ("Anthropic Claude") or begins the sentence ("Yesterday Claude …").
 * 5. Needs. One of them stands somewhere in the text.
 *
 * Forms that disregard case are subject to 2 and 5 only. In a title-case headline rule 4 gives up names with
 * needs; the first mention in running text is the better place to explain them.
 */
import type { TextSpan } from '../text/span';
import { Occurrences } from './occurrences';
import type { Candidate } from './scan';
import { Surroundings } from './surroundings';
import { BLOCK, CONTEXT, EXACT, GUARDED, KIND, NAME, NO_LIST, type TermIndex } from './trie';

/** The contexts and blocks of a name, as keys of `Occurrences`; undefined where it has no needs. */
interface Guard {
  readonly needs: readonly string[] | undefined;
  readonly blocks: readonly string[];
}

/** What the text at large says of one form. */
interface Evidence {
  /** It stands as a name where grammar asks for no capital. */
  named: boolean;
  /** It stands in lower case. */
  common: boolean;
}

/** Tells names from what merely looks like them, among the `candidates` that `scan` found in `text`. */
export class Rules {
  readonly #around: Surroundings;
  readonly #occurrences = new Occurrences();
  readonly #guards = new Map<string, Guard>();
  readonly #evidence = new Map<string, Evidence>();

  constructor(
    readonly text: string,
    candidates: readonly Candidate[],
    readonly indexes: readonly TermIndex[],
  ) {
    this.#around = new Surroundings(text);
    for (const candidate of candidates) {
      const kind = candidate.flags & KIND;
      if (kind === NAME || !this.#hasCase(candidate)) continue;
      this.#occurrences.add(occurrenceKey(candidate.index, kind, candidate.owner), candidate);
    }
    for (const candidate of candidates) if ((candidate.flags & GUARDED) !== 0) this.#weigh(candidate);
  }

  /** Whether `candidate` is a name of its owner; of contexts and blocks it never is. */
  accepts(candidate: Candidate): boolean {
    const flags = candidate.flags;
    if ((flags & KIND) !== NAME) return false;
    if ((flags & GUARDED) === 0) return this.#hasCase(candidate);
    const guard = this.#guard(candidate);
    if (!this.#hasCase(candidate, guard) || this.#isBlocked(candidate, guard)) return false;
    if (!guard.needs) return true;
    if ((flags & EXACT) !== 0 && !(this.#isNameHere(candidate) && this.#standsAlone(candidate, guard))) return false;
    return guard.needs.some((key) => this.#occurrences.has(key));
  }

  /** Rule 1. */
  #hasCase(candidate: Candidate, guard?: Guard): boolean {
    if (candidate.asWritten || (candidate.flags & EXACT) === 0) return true;
    return !guard?.needs && this.#around.inCapitals(candidate.start);
  }

  /** Rule 2. */
  #isBlocked(candidate: Candidate, { blocks }: Guard): boolean {
    return blocks.some((key) => this.#occurrences.covers(key, candidate));
  }

  /** Rule 3. */
  #isNameHere(candidate: Candidate): boolean {
    if (!this.#owesCapital(candidate)) return true;
    const evidence = this.#evidence.get(formKey(candidate));
    return evidence === undefined || evidence.named || !evidence.common;
  }

  /** Rule 4. */
  #standsAlone(candidate: Candidate, { needs }: Guard): boolean {
    const isNeed = (word: TextSpan) => needs?.some((key) => this.#occurrences.covers(key, word));
    return this.#around.capitalNeighbours(candidate).every(isNeed);
  }

  /** Gathers the evidence that rule 3 asks for. */
  #weigh(candidate: Candidate): void {
    const guard = this.#guard(candidate);
    const key = formKey(candidate);
    const evidence = this.#evidence.get(key) ?? { named: false, common: false };
    this.#evidence.set(key, evidence);
    if (!candidate.asWritten) evidence.common ||= !/\p{Lu}/u.test(this.#words(candidate));
    else
      evidence.named ||=
        !this.#isBlocked(candidate, guard) && !this.#owesCapital(candidate) && this.#standsAlone(candidate, guard);
  }

  /** Whether the candidate's one capital is there because a sentence begins. */
  #owesCapital(candidate: Candidate): boolean {
    const hasOneCapital = /^\p{Lu}[^\p{Lu}\p{Zs}\p{Pd}]*$/u.test(this.#words(candidate));
    return hasOneCapital && this.#around.beginsSentence(candidate.start);
  }

  #guard(candidate: Candidate): Guard {
    const key = formKey(candidate);
    const known = this.#guards.get(key);
    if (known) return known;
    const { guards, listEnds, listItems } = this.indexes[candidate.index]!;
    const keys = (list: number, kind: number) =>
      [...listItems.subarray(list === 0 ? 0 : listEnds[list - 1]!, listEnds[list]!)].map((owner) =>
        occurrenceKey(candidate.index, kind, owner),
      );
    const row = guardRow(guards, candidate.form);
    const [needs, blocks] = [guards[row + 1]!, guards[row + 2]!];
    const guard = {
      needs: needs === NO_LIST ? undefined : keys(needs, CONTEXT),
      blocks: blocks === NO_LIST ? [] : keys(blocks, BLOCK),
    };
    this.#guards.set(key, guard);
    return guard;
  }

  #words({ start, end }: Candidate): string {
    return this.text.slice(start, end);
  }
}

const occurrenceKey = (index: number, kind: number, owner: number): string => `${index} ${kind} ${owner}`;
const formKey = ({ index, form }: Candidate): string => `${index} ${form}`;

/** Where the row of `form` stands in `guards`, which are ordered by form and have one for it. */
function guardRow(guards: Uint32Array, form: number): number {
  let low = 0;
  for (let high = guards.length / 3 - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if (guards[3 * middle]! < form) low = middle + 1;
    else high = middle;
  }
  return 3 * low;
}
