/**
 * How much of the page's main thread underlines take, and a change of the current one, in both browsers. Chromium says
 * itself how long its main thread was at work; in Firefox it is the clock, the frames' own work and all waiting included.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../tools/browsers.mjs';
import { median } from './figures';
import { inEachBrowser, serveOwnPage } from './own-page';
import type { PaintPage } from './paint-page';

const RUNS = 9;
const CHANGES = 40;
/** In so many frames all is drawn: as in `paint-page.ts`. */
const FRAMES = 4;
/** What is allowed, in ms. */
const PAINT = 8;
const CHANGE = 10;

export async function run(): Promise<void> {
  const highlights = readFileSync(new URL('../../entrypoints/highlights.css', import.meta.url), 'utf8');
  const site = await serveOwnPage('paint-page.ts', `${highlights} p { font: 16px/1.5 serif; max-width: 640px }`);
  await inEachBrowser(site, async (program, browser) => {
    const page = await program.newPage();
    await page.goto(`${site.origin}/`);
    await measure(page, browser); // Warm-up.
    const runs: Taken[] = [];
    for (let at = 0; at < RUNS; at++) runs.push(await measure(page, browser));
    report(browser, runs);
  });
}

/** Of main thread, in ms: for all underlines, and for a change of the current one. */
interface Taken {
  readonly paint: number;
  readonly change: number;
}

async function measure(page: Page, browser: BrowserName): Promise<Taken> {
  const call = <Name extends keyof PaintPage>(name: Name, of = 0) =>
    page.evaluate(`${name}(${of})`) as ReturnType<PaintPage[Name]>;
  await call('prepare');
  if (browser === 'firefox') return { paint: await call('paint'), change: median(await call('change', CHANGES)) };
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  /** Without what the same frames and the question itself take. */
  const taken = async (act: () => Promise<unknown>, frames: number) => {
    const start = await busy();
    await call('idle', frames);
    const between = await busy();
    await act();
    return (await busy()) - between - (between - start);
  };
  const paint = await taken(() => call('paint'), FRAMES);
  const change = (await taken(() => call('change', CHANGES), CHANGES)) / CHANGES;
  await client.detach();
  return { paint, change };
}

function report(browser: BrowserName, runs: readonly Taken[]): void {
  const [paints, changes] = [runs.map(({ paint }) => paint), runs.map(({ change }) => change)];
  const say = (what: string, times: readonly number[], allowed: number) =>
    console.log(
      `${browser}: ${what}: median ${median(times).toFixed(1)} ms, worst of ${times.length} ${Math.max(...times).toFixed(1)} ms. Allowed: ${allowed} ms. ${median(times) <= allowed ? 'Met.' : 'Not met.'}`,
    );
  say('100 underlines in 1,000 words', paints, PAINT);
  say(`a change of the current term, one of ${CHANGES}`, changes, CHANGE);
}
