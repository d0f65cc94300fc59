/** Runs inside the pages of the matching bench, one finder to a page. */
import { compileIndex, loadIndex } from '../../lib/match';
import { entriesOf, FINDERS, type Finder, type FinderName } from './match-finders';

declare global {
  interface Window {
    bench: {
      readonly prepare: typeof prepare;
      readonly warmUp: typeof warmUp;
      readonly round: typeof round;
      readonly measureIndex: typeof measureIndex;
    };
  }
}

/** ms to warm up with each text. */
const WARM_UP = 400;
/** ms: finders run so often in a row that the clock's grain of 5 µs is nothing. */
const SLICE = 4;

let finder: Finder;
let samples: readonly string[];
let repeats = 1;

/** Makes the page's finder, for these terms and texts. Throws what it throws. */
function prepare(name: FinderName, terms: readonly string[], texts: readonly string[]): void {
  finder = FINDERS[name](terms);
  samples = texts;
}

/** Gets ready for rounds with one of the texts. */
function warmUp(at: number): void {
  repeats = 1;
  let shortest = Number.POSITIVE_INFINITY;
  const end = performance.now() + WARM_UP;
  for (let run = 0; run < 3 || performance.now() < end; run++) shortest = Math.min(shortest, round(at));
  repeats = Math.ceil(SLICE / Math.max(shortest, 0.001));
}

/** ms that the finder takes for that text. */
function round(at: number): number {
  const text = samples[at]!;
  const start = performance.now();
  for (let run = 0; run < repeats; run++) finder(text);
  return (performance.now() - start) / repeats;
}

export interface IndexFigures {
  /** ms of each build, the first with everything cold, and of each loading. */
  readonly builds: number[];
  readonly loads: number[];
  readonly bytes: number;
}

function measureIndex(terms: readonly string[]): IndexFigures {
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

window.bench = { prepare, warmUp, round, measureIndex };
