/**
 * How fast terms are found, in Chromium, against the least that a matcher by words must do and against packages
 * that do the like. Terms and texts are WordNet's (wordnet.ts). Each peer is measured beside our matcher in one
 * page, turn by turn after a warm-up, and a ratio is the median of the rounds' ratios: what slows the machine slows
 * both. It has that browser to itself, which is ended when the time is up, because some peers hang.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../tools/launch';
import { type Site, serve } from '../tools/serve';
import { median } from './figures';
import type { FinderName } from './match-finders';
import { readWordNet, type WordNet } from './wordnet';

const TERMS = [1_000, 10_000, 100_000];
/** UTF-16 units, in texts that are ASCII but for a few. */
const SIZES = [10_000, 100_000, 1_000_000];
/** ms for a finder and ours to be built and measured with one number of terms. */
const TIME_LIMIT = 240_000;
/** UTF-16 units of a peer's error that are shown. */
const LONGEST_MESSAGE = 60;

const AHO_CORASICK: readonly FinderName[] = [
  '@monyone/aho-corasick',
  '@monyone/aho-corasick/fast',
  '@monyone/aho-corasick/greedy',
];
const PEERS: readonly FinderName[] = ['newsgloss, scan alone', ...AHO_CORASICK, 'trie-regex', 'mark.js'];

/** What is allowed, at the largest number of terms where only one counts. */
const OF_FLOOR = 0.5;
const OF_AHO_CORASICK = 4;
const BUILD_MS = 600;
const BYTES_PER_TERM = 65;
const LOAD_MS = 1;

/** One finder with one number of terms: by text, its speed and how many times as fast ours is. Or why there is none. */
type Measurement = { readonly megabytesPerSecond: number[]; readonly ratios: number[] } | { readonly failure: string };

export async function run(): Promise<void> {
  const wordNet = readWordNet();
  const site = await servePage();
  try {
    console.log(`MB/s for texts of ${SIZES.map(sizeName).join(' / ')}, and how many times as fast ours is:\n`);
    for (const terms of TERMS) {
      const floor = await measure(site, 'floor', terms, wordNet);
      report('floor: words and one look-up each', terms, floor);
      for (const [at, size] of SIZES.entries())
        verdict(`of the floor at ${sizeName(size)}`, ratioAt(floor, at), '≥', OF_FLOOR, '×');
      const peers = new Map<FinderName, Measurement>();
      for (const name of PEERS) {
        peers.set(name, await measure(site, name, terms, wordNet));
        report(name, terms, peers.get(name)!);
      }
      if (terms === TERMS.at(-1)) judgeAhoCorasick(AHO_CORASICK.map((name) => peers.get(name)!));
    }
    await judgeIndex(site, wordNet.terms.slice(0, TERMS.at(-1)));
  } finally {
    await site.close();
  }
}

async function measure(site: Site, name: FinderName, terms: number, wordNet: WordNet): Promise<Measurement> {
  const texts = SIZES.map((size) => wordNet.text.slice(0, size));
  try {
    const times = await inPage(site, (page) =>
      page.evaluate(
        (names, words, samples) => window.bench.compare(names, words, samples),
        ['newsgloss', name] as const,
        wordNet.terms.slice(0, terms),
        texts,
      ),
    );
    return {
      megabytesPerSecond: times.map((finders, at) => SIZES[at]! / 1000 / median(finders[name]!)),
      ratios: times.map((finders) => median(finders[name]!.map((time, round) => time / finders.newsgloss![round]!))),
    };
  } catch (error) {
    // A pattern that is too large stands in its own message.
    return { failure: String(error).split('\n')[0]!.slice(0, LONGEST_MESSAGE) };
  }
}

/** What `work` gives in a page of a new browser. Throws when the time is up, and ends the browser in any case. */
async function inPage<Result>(site: Site, work: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await launchBrowser('chromium');
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${TIME_LIMIT / 1000} s`)), TIME_LIMIT);
  });
  try {
    const page = await browser.newPage();
    await page.goto(site.origin);
    return await Promise.race([work(page), timeUp]);
  } finally {
    clearTimeout(timer);
    await end(browser);
  }
}

/** A page that hangs does not let its browser close. */
async function end(browser: Browser): Promise<void> {
  browser.process()?.kill('SIGKILL');
  await browser.close();
}

/** Isolated from other origins, a page gets a finer clock. */
async function servePage(): Promise<Site> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('match-page.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'esnext',
  });
  const markJs = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const scripts = [markJs, outputFiles[0]!.text].map((script) => `<script>${script}</script>`).join('');
  return serve({ '/': { body: `<!doctype html><meta charset="utf-8"><body>${scripts}`, headers } });
}

function judgeAhoCorasick(measurements: readonly Measurement[]): void {
  const missing = measurements.filter((measurement) => 'failure' in measurement).length;
  if (missing > 0)
    console.log(`    ${missing} of ${measurements.length} Aho-Corasick forms gave no figure and are left out`);
  for (const [at, size] of SIZES.entries()) {
    const ratio = Math.min(...measurements.map((measurement) => ratioAt(measurement, at) ?? Number.POSITIVE_INFINITY));
    verdict(
      `of the best Aho-Corasick at ${sizeName(size)}`,
      Number.isFinite(ratio) ? ratio : undefined,
      '≥',
      OF_AHO_CORASICK,
      '×',
    );
  }
}

async function judgeIndex(site: Site, terms: readonly string[]): Promise<void> {
  const index = await inPage(site, (page) => page.evaluate((words) => window.bench.measureIndex(words), terms));
  console.log(`\nIndex of ${terms.length} terms`);
  verdict('first build', index.builds[0], '≤', BUILD_MS, ' ms');
  verdict('build, median', median(index.builds), '≤', BUILD_MS, ' ms');
  verdict('size', index.bytes / terms.length, '≤', BYTES_PER_TERM, ' bytes a term');
  verdict('load, slowest', Math.max(...index.loads), '≤', LOAD_MS, ' ms');
}

const ratioAt = (measurement: Measurement, at: number): number | undefined =>
  'ratios' in measurement ? measurement.ratios[at] : undefined;

function report(name: string, terms: number, measurement: Measurement): void {
  const speeds =
    'failure' in measurement
      ? measurement.failure
      : measurement.megabytesPerSecond
          .map((speed, at) => `${speed.toPrecision(3)} (${measurement.ratios[at]!.toPrecision(2)}×)`)
          .join(' / ');
  console.log(`${terms} terms, ${name}: ${speeds}`);
}

function verdict(what: string, value: number | undefined, sign: '≥' | '≤', allowed: number, unit: string): void {
  const met = value !== undefined && (sign === '≥' ? value >= allowed : value <= allowed);
  const shown = value === undefined ? 'not measured' : `${value.toPrecision(3)}${unit}`;
  console.log(`    ${met ? 'met    ' : 'NOT MET'}  ${what}: ${shown} (${sign} ${allowed}${unit})`);
}

const sizeName = (size: number): string => (size < 1_000_000 ? `${size / 1000} KB` : `${size / 1_000_000} MB`);
