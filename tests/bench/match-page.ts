/** Runs inside the page of the matching bench. */
import { compileIndex, loadIndex } from '../../lib/match';
import { entriesOf, FINDERS, type Finder, type FinderName } from './match-finders';

declare global {
  interface Window {
    bench: { readonly compare: typeof compare; readonly measureIndex: typeof measureIndex };
  }
}

/** ms to warm up, and to measure, each finder on each text. */
const WARM_UP = 300;
const MEASURE = 1200;
const FEWEST_ROUNDS = 5;
/** ms: finders run so often in a row that the clock's grain of 5 µs is nothing. */
const SLICE = 4;

/** By text, by finder, ms a run in each round; all finders take their turn in every round. */
export type Times = Record<string, number[]>[];

/** How long the finders take for the texts. Throws what they throw. */
function compare(names: readonly FinderName[], terms: readonly string[], texts: readonly string[]): Times {
  const finders = names.map((name) => FINDERS[name](terms));
  return texts.map((text) => {
    const repeats = finders.map((finder) => Math.ceil(SLICE / warmUp(finder, text)));
    const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
    const end = performance.now() + MEASURE * names.length;
    for (let round = 0; round < FEWEST_ROUNDS || performance.now() < end; round++)
      for (const [at, finder] of finders.entries()) times[names[at]!]!.push(timeOf(finder, text, repeats[at]!));
    return times;
  });
}

/** Gives the shortest time of a run, in ms. */
function warmUp(finder: Finder, text: string): number {
  let shortest = Number.POSITIVE_INFINITY;
  const end = performance.now() + WARM_UP;
  for (let run = 0; run < 3 || performance.now() < end; run++) shortest = Math.min(shortest, timeOf(finder, text, 1));
  return Math.max(shortest, 0.001);
}

function timeOf(finder: Finder, text: string, repeats: number): number {
  const start = performance.now();
  for (let run = 0; run < repeats; run++) finder(text);
  return (performance.now() - start) / repeats;
}

export interface Index {
  /** ms of each build, the first with everything cold, and of each loading. */
  readonly builds: number[];
  readonly loads: number[];
  readonly bytes: number;
}

function measureIndex(terms: readonly string[]): Index {
  const entries = entriesOf(terms);
  const builds: number[] = [];
  const loads: number[] = [];
  let bytes = 0;
  for (let run = 0; run < 7; run++) {
    let start = performance.now();
    const { buffer } = compileIndex({ entries });
    builds.push(performance.now() - start);
    bytes = buffer.byteLength;
    start = performance.now();
    loadIndex(buffer);
    loads.push(performance.now() - start);
  }
  return { builds, loads, bytes };
}

window.bench = { compare, measureIndex };
