/** How long it takes to find the term under the pointer, on a page of 10,000 mentions, in both browsers. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BROWSERS } from '../tools/extension';
import { launchBrowser } from '../tools/launch';
import { serve } from '../tools/serve';
import { median, quantile } from './figures';
import type { HitTimes } from './hit-page';

const MENTIONS = 10_000;
const POINTS = 400;
/** What is allowed, in ms. */
const MEDIAN = 0.1;
const P95 = 1;

export async function run(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('hit-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  });
  // Isolated from other origins, a page gets a finer clock.
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const body = `<!doctype html><meta charset="utf-8"><style>p{font:16px/1.5 serif;max-width:640px}</style><body><script>${outputFiles[0]!.text}</script>`;
  const site = await serve({ '/': { body, headers } });
  try {
    for (const browser of BROWSERS) {
      const program = await launchBrowser(browser);
      try {
        const page = await program.newPage();
        await page.goto(`${site.origin}/`);
        const call = (points: number) => page.evaluate(`measure(${MENTIONS}, ${points})`) as Promise<HitTimes>;
        await call(100); // Warm-up.
        const { times, mentions, found, asked } = await call(POINTS);
        const [middle, high] = [median(times), quantile(times, 0.95)];
        console.log(
          `${browser}: hit test at ${mentions} mentions: median ${middle.toFixed(3)} ms, p95 ${high.toFixed(3)} ms (${found} of ${asked} points on a term). Allowed: ${MEDIAN} and ${P95} ms. ${middle <= MEDIAN && high <= P95 ? 'Met.' : 'Not met.'}`,
        );
      } finally {
        await program.close();
      }
    }
  } finally {
    await site.close();
  }
}
