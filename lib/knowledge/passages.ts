/** Stretches of a source that overlap put together, and cut into whole sentences: of fragments, all that can be known. */
import { sentenceSpans } from '../text/sentences';
import type { TextSpan } from '../text/span';
import type { Evidence } from './model';

/** Something that rests on words of a source. */
export interface Resting {
  readonly on: Evidence;
}

/** Words of a source, with all that rests on any of them, in the order it was given. */
export interface Group<T extends Resting> extends TextSpan {
  readonly quote: string;
  readonly resting: readonly T[];
}

/**
 * All that rests on one source, by what it rests on: a sentence, as far as its words are known, or several where
 * something rests on all of them. Groups stand in the source's order and do not overlap.
 */
export function inPassages<T extends Resting>(given: readonly T[]): Group<T>[] {
  const order = new Map(given.map((item, at) => [item, at]));
  const sorted = given.toSorted(({ on: a }, { on: b }) => a.start - b.start || b.end - a.end);
  return joined(sorted)
    .flatMap(cut)
    .map((group) => ({ ...group, resting: group.resting.toSorted((a, b) => order.get(a)! - order.get(b)!) }));
}

/** `sorted`: by where it begins. What lies over what was there before, and says the same there, adds to it. */
function joined<T extends Resting>(sorted: readonly T[]): Group<T>[] {
  const stretches: { start: number; end: number; quote: string; resting: T[] }[] = [];
  for (const item of sorted) {
    const { start, end, quote } = item.on;
    const last = stretches.at(-1);
    const over = last ? last.end - start : 0;
    if (last && over > 0 && last.quote.slice(start - last.start).startsWith(quote.slice(0, over))) {
      last.quote += quote.slice(over);
      last.end = Math.max(last.end, end);
      last.resting.push(item);
    } else stretches.push({ start, end, quote, resting: [item] });
  }
  return stretches;
}

/** Between two sentences, where nothing rests on both of them. */
function cut<T extends Resting>({ start: origin, quote, resting }: Group<T>): Group<T>[] {
  const groups: Group<T>[] = [];
  let [from, at, reach] = [0, 0, 0];
  const sentences = sentenceSpans(quote);
  sentences.forEach(({ end }, number) => {
    const first = at;
    while (at < resting.length && resting[at]!.on.start < origin + end) at++;
    for (const { on } of resting.slice(first, at)) reach = Math.max(reach, on.end - origin);
    const next = sentences[number + 1];
    if (next && reach > next.start) return;
    const start = sentences[from]!.start;
    const held = resting.filter(({ on }) => on.start >= origin + start && on.start < origin + end);
    groups.push({ start: origin + start, end: origin + end, quote: quote.slice(start, end), resting: held });
    from = number + 1;
  });
  return groups;
}
