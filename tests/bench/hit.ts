/** How long it takes to find the term under the pointer, on a page of 10,000 mentions, in both browsers. */
import { median, quantile } from './figures';
import type { HitTimes } from './hit-page';
import { inEachBrowser, serveOwnPage } from './own-page';

const MENTIONS = 10_000;
const POINTS = 400;
/** What is allowed, in ms. */
const MEDIAN = 0.1;
const P95 = 1;

export async function run(): Promise<void> {
  const site = await serveOwnPage('hit-page.ts', 'p { font: 16px/1.5 serif; max-width: 640px }');
  await inEachBrowser(site, async (program, browser) => {
    const page = await program.newPage();
    await page.goto(`${site.origin}/`);
    const call = (points: number) => page.evaluate(`measure(${MENTIONS}, ${points})`) as Promise<HitTimes>;
    await call(100); // Warm-up.
    const { times, mentions, found, asked } = await call(POINTS);
    const [middle, high] = [median(times), quantile(times, 0.95)];
    console.log(
      `${browser}: hit test at ${mentions} mentions: median ${middle.toFixed(3)} ms, p95 ${high.toFixed(3)} ms (${found} of ${asked} points on a term). Allowed: ${MEDIAN} and ${P95} ms. ${middle <= MEDIAN && high <= P95 ? 'Met.' : 'Not met.'}`,
    );
  });
}
