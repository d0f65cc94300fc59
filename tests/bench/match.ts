/**
 * How fast terms are found, in Chromium, against the least that a matcher by words must do and against packages
 * that do the like. Terms and texts are WordNet's (wordnet.ts). Two finders at a time take turns, each in a browser
 * of its own, and a ratio is the median of the rounds' ratios: what slows the machine slows both. A finder has a
 * time limit, because some hang.
 *
 * The floor is compared with all that we do, `scan` and `select`; the packages, which report places and know no
 * rules, with `scan` alone, and with both for information.
 */
import type { Page } from 'puppeteer-core';
import type { Site } from '../tools/serve';
import { median } from './figures';
import { inBrowsers, serveFinders } from './match-browsers';
import type { FinderName } from './match-finders';
import { readWordNet, type WordNet } from './wordnet';

const TERMS = [1_000, 10_000, 100_000];
/** UTF-16 units, in texts that are ASCII but for a few. */
const SIZES = [10_000, 100_000, 1_000_000];
/** ms for a finder and ours to be built and measured with one number of terms. */
const TIME_LIMIT = 240_000;
/** ms for the rounds with one text. */
const ROUNDS = 3000;
const FEWEST_ROUNDS = 5;
/** UTF-16 units of a finder's error that are shown. */
const LONGEST_MESSAGE = 60;

const AHO_CORASICK: readonly FinderName[] = [
  '@monyone/aho-corasick',
  '@monyone/aho-corasick/fast',
  '@monyone/aho-corasick/greedy',
];
const PEERS: readonly FinderName[] = [...AHO_CORASICK, 'trie-regex', 'mark.js'];

/** What is allowed, at the largest number of terms where only one counts. */
const OF_FLOOR = 0.5;
const OF_AHO_CORASICK = 4;
const BUILD_MS = 600;
const BYTES_PER_TERM = 65;
const LOAD_MS = 1;

/** By text, the speed of a finder in MB/s and how many times as fast ours are. Or why there is none. */
type Figures =
  | { readonly speed: number[]; readonly scan: number[]; readonly everything: number[] }
  | { readonly failure: string };

export async function run(): Promise<void> {
  const wordNet = readWordNet();
  const site = await serveFinders();
  try {
    console.log(`MB/s for texts of ${SIZES.map(sizeName).join(' / ')} (how many times as fast are: scan, all rules)`);
    for (const terms of TERMS) {
      console.log(`\n${terms} terms`);
      const floor = await measure(site, 'floor', terms, wordNet);
      report('floor: words and one look-up each', floor);
      for (const [at, size] of SIZES.entries())
        verdict(
          `all rules, of the floor at ${sizeName(size)}`,
          'failure' in floor ? undefined : floor.everything[at],
          '≥',
          OF_FLOOR,
          '×',
        );
      const peers = new Map<FinderName, Figures>();
      for (const name of PEERS) {
        const figures = await measure(site, name, terms, wordNet);
        peers.set(name, figures);
        report(name, figures);
      }
      if (terms === TERMS.at(-1)) judgeAhoCorasick(AHO_CORASICK.map((name) => peers.get(name)!));
    }
    await judgeIndex(site, wordNet.terms.slice(0, TERMS.at(-1)));
  } finally {
    await site.close();
  }
}

async function measure(site: Site, name: FinderName, count: number, wordNet: WordNet): Promise<Figures> {
  const terms = wordNet.terms.slice(0, count);
  const texts = SIZES.map((size) => wordNet.text.slice(0, size));
  const names: readonly FinderName[] = [name, 'newsgloss, scan alone', 'newsgloss'];
  const figures = { speed: [] as number[], scan: [] as number[], everything: [] as number[] };
  try {
    await inBrowsers(site, names.length, TIME_LIMIT, async (pages) => {
      for (const [at, page] of pages.entries())
        await page.evaluate((...all) => window.bench.prepare(...all), names[at]!, terms, texts);
      for (const [at, size] of SIZES.entries()) {
        const [theirs, scan, everything] = (await takeTurns(pages, at)) as [number[], number[], number[]];
        const ratio = (ours: number[]) => median(theirs.map((time, round) => time / ours[round]!));
        figures.speed.push(size / 1000 / median(theirs));
        figures.scan.push(ratio(scan));
        figures.everything.push(ratio(everything));
      }
    });
    return figures;
  } catch (error) {
    // A pattern that is too large stands in its own message.
    return { failure: String(error).split('\n')[0]!.slice(0, LONGEST_MESSAGE) };
  }
}

/** By page, ms a run in each round. */
async function takeTurns(pages: readonly Page[], text: number): Promise<number[][]> {
  for (const page of pages) await page.evaluate((at) => window.bench.warmUp(at), text);
  const times: number[][] = pages.map(() => []);
  const end = performance.now() + ROUNDS;
  for (let round = 0; round < FEWEST_ROUNDS || performance.now() < end; round++)
    for (const [at, page] of pages.entries())
      times[at]!.push(await page.evaluate((on) => window.bench.round(on), text));
  return times;
}

function judgeAhoCorasick(all: readonly Figures[]): void {
  const measured = all.flatMap((figures) => ('failure' in figures ? [] : [figures]));
  console.log(`    of the best Aho-Corasick of ${measured.length} measured, ${all.length} tried:`);
  const least = (ratios: readonly number[]) => (ratios.length > 0 ? Math.min(...ratios) : undefined);
  for (const [at, size] of SIZES.entries()) {
    verdict(`scan at ${sizeName(size)}`, least(measured.map(({ scan }) => scan[at]!)), '≥', OF_AHO_CORASICK, '×');
    const everything = least(measured.map((figures) => figures.everything[at]!));
    console.log(`             all rules at ${sizeName(size)}: ${everything?.toPrecision(3)}×`);
  }
}

async function judgeIndex(site: Site, terms: readonly string[]): Promise<void> {
  const { builds, bytes, loads } = await inBrowsers(site, 1, TIME_LIMIT, ([page]) =>
    page!.evaluate((words) => window.bench.measureIndex(words), terms),
  );
  console.log(`\nIndex of ${terms.length} terms`);
  verdict('first build', builds[0], '≤', BUILD_MS, ' ms');
  verdict('build, median', median(builds), '≤', BUILD_MS, ' ms');
  verdict('size', bytes / terms.length, '≤', BYTES_PER_TERM, ' bytes a term');
  verdict('load, slowest', Math.max(...loads), '≤', LOAD_MS, ' ms');
}

function report(name: string, figures: Figures): void {
  const cell = (at: number) =>
    'failure' in figures
      ? ''
      : `${figures.speed[at]!.toPrecision(3)} (${figures.scan[at]!.toPrecision(2)}×, ${figures.everything[at]!.toPrecision(2)}×)`;
  console.log(`  ${name}: ${'failure' in figures ? figures.failure : SIZES.map((_, at) => cell(at)).join(' / ')}`);
}

function verdict(what: string, value: number | undefined, sign: '≥' | '≤', allowed: number, unit: string): void {
  const met = value !== undefined && (sign === '≥' ? value >= allowed : value <= allowed);
  const shown = value === undefined ? 'not measured' : `${value.toPrecision(3)}${unit}`;
  console.log(`    ${met ? 'met    ' : 'NOT MET'}  ${what}: ${shown} (${sign} ${allowed}${unit})`);
}

const sizeName = (size: number): string => (size < 1_000_000 ? `${size / 1000} KB` : `${size / 1_000_000} MB`);
