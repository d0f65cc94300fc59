import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, openWithExtension, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { pageState, pause, until, whenRead, whereIs } from './at-page';
import { pathOf, routesOf } from './pages/fighting';
import { CROWDED, LONG } from './pages/large';
import { explainedAt, inQuiet, isPainted, visit } from './visit';

/** By how much the longest task may be longer with the extension than without it, in ms. */
const HINDRANCE = 100;
/** Other programs' turns only ever make a task longer, so the best of some runs counts. */
const RUNS = 3;

let site: Site;
beforeAll(async () => {
  site = await serve(routesOf({ crowded: CROWDED, long: LONG }));
});
afterAll(() => site?.close());

describe.each(BROWSERS)('on a large page in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await openShared(browser);
  });
  afterAll(() => session?.close());

  it('underlines and explains an article among 60,000 nodes', async () => {
    await inQuiet(session, site.origin + pathOf('crowded'), async (page) => {
      const term = await whereIs(page, 'Anthropic', 'article p');
      await until('the term is painted', async () => ((await isPainted(page, term)) ? true : null));
      await explainedAt(session, page, term, 'Anthropic');
    });
  });

  it('explains the last of 20,000 words', async () => {
    await inQuiet(session, site.origin + pathOf('long'), async (page) => {
      const term = await whereIs(page, 'Anthropic', '#term');
      await explainedAt(session, page, term, 'Anthropic');
    });
  });
});

// Firefox does not tell of long tasks.
describe('while it reads a large page in chromium', () => {
  let session: Session;
  let control: Session;
  beforeAll(async () => {
    session = await openShared('chromium', { newTabs: true });
    control = await openWithExtension('chromium', { extension: null });
    // The page through which the extension is asked comes to the front when it is first needed; nothing is told of tasks behind.
    await visit(session, site.origin + pathOf('long'), (page) => pageState(session, page));
  });
  afterAll(async () => {
    await session?.close();
    await control?.close();
  });

  /** The longest task after a page has loaded and until `act` is over, in ms; 0 where none is longer than 50. */
  async function longestTask(where: Session, path: string, act: (page: Page) => Promise<unknown>): Promise<number> {
    const page = await where.newPage();
    await page.evaluateOnNewDocument(() => {
      const tasks: PerformanceEntry[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(site.origin + path, { waitUntil: 'load' });
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
  ])('keeps the page of %s waiting no longer than a moment at a time', async (_, name) => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS && least > HINDRANCE; run++) {
      const without = await longestTask(control, pathOf(name), () => pause(700));
      const withIt = await longestTask(session, pathOf(name), (page) => whenRead(session, page));
      least = Math.min(least, withIt - without);
    }
    expect(least).toBeLessThanOrEqual(HINDRANCE);
  });
});
