/** Whether reading gets in the way of the page. Chromium only: Firefox does not tell of long tasks. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { pageState, pause, whenRead } from './at-page';
import { pathOf, routesOf } from './pages/fighting';
import { CROWDED, LONG } from './pages/large';
import { visit } from './visit';

const PAGES = { crowded: CROWDED, long: LONG };
type Name = keyof typeof PAGES;
const NAMES = Object.keys(PAGES) as Name[];

/** By how much the longest task may be longer with the extension than without it, in ms. */
const HINDRANCE = 100;
/** Other programs' turns only ever make a task longer, so the shortest of some runs counts. */
const RUNS = 3;

let site: Site;
let session: Session;
/** The longest task of each page without the extension, in ms. */
const without = new Map<Name, number>();
beforeAll(async () => {
  site = await serve(routesOf(PAGES));
  const control = await openShared('chromium', { extension: null, newTabs: true });
  for (const name of NAMES) {
    const tasks: number[] = [];
    for (let run = 0; run < RUNS - 1; run++) tasks.push(await longestTask(control, name, () => pause(700)));
    without.set(name, Math.min(...tasks));
  }
  await control.close();
  session = await openShared('chromium', { newTabs: true });
  // The page through which the extension is asked comes to the front when it is first needed; nothing is told of tasks behind.
  await visit(session, site.origin + pathOf('long'), (page) => pageState(session, page));
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

/** The longest task after a page has loaded and until `act` is over, in ms; 0 where none is longer than 50. */
async function longestTask(where: Session, name: Name, act: (page: Page) => Promise<unknown>): Promise<number> {
  const page = await where.newPage();
  await page.evaluateOnNewDocument(() => {
    const tasks: PerformanceEntry[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(site.origin + pathOf(name), { waitUntil: 'load' });
  await act(page);
  await pause(300);
  const longest = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { tasks } = window as unknown as { tasks: readonly PerformanceEntry[] };
    const later = tasks.filter(({ startTime }) => startTime > navigation!.loadEventEnd);
    return Math.max(0, ...later.map(({ duration }) => duration));
  });
  await page.close();
  return longest;
}

it.each([
  ['60,000 nodes', 'crowded'],
  ['20,000 words', 'long'],
] as const)('keeps the page of %s waiting no longer than a moment at a time', async (_, name) => {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && least > HINDRANCE; run++) {
    const withIt = await longestTask(session, name, (page) => whenRead(session, page));
    least = Math.min(least, withIt - without.get(name)!);
  }
  expect(least).toBeLessThanOrEqual(HINDRANCE);
});
