/** How much of the page's main thread underlines take, and a change of the current one, in both browsers. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BROWSERS } from '../tools/extension';
import { launchBrowser } from '../tools/launch';
import { serve } from '../tools/serve';
import { median, quantile } from './figures';
import type { PaintTimes } from './paint-page';

const RUNS = 9;
const CHANGES = 40;
/** What is allowed, in ms. */
const PAINT = 8;
const CHANGE = 10;

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

export async function run(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [pathOf('paint-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const style = `${readFileSync(pathOf('../../entrypoints/highlights.css'), 'utf8')} p { font: 16px/1.5 serif; max-width: 640px }`;
  // Isolated from other origins, a page gets a finer clock.
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const body = `<!doctype html><meta charset="utf-8"><style>${style}</style><body><script>${outputFiles[0]!.text}</script>`;
  const site = await serve({ '/': { body, headers } });
  try {
    for (const browser of BROWSERS) {
      const program = await launchBrowser(browser);
      try {
        const page = await program.newPage();
        await page.goto(`${site.origin}/`);
        const call = () => page.evaluate(`measure(${CHANGES})`) as Promise<PaintTimes>;
        await call(); // Warm-up.
        const runs: PaintTimes[] = [];
        for (let at = 0; at < RUNS; at++) runs.push(await call());
        report(browser, runs);
      } finally {
        await program.close();
      }
    }
  } finally {
    await site.close();
  }
}

function report(browser: string, runs: readonly PaintTimes[]): void {
  const { words, mentions } = runs[0]!;
  const paints = runs.map(({ paint }) => paint);
  const changes = runs.flatMap((one) => one.changes);
  const [paint, change] = [median(paints), quantile(changes, 0.95)];
  const [worst, idle] = [Math.max(...paints), median(runs.flatMap((one) => one.idle))];
  console.log(
    `${browser}: ${mentions} underlines in ${words} words: median ${paint.toFixed(1)} ms, worst of ${runs.length} ${worst.toFixed(1)} ms, the frames' own work in it. Allowed: ${PAINT} ms. ${paint <= PAINT ? 'Met.' : 'Not met.'}`,
  );
  console.log(
    `${browser}: a change of the current term, with its frame: median ${median(changes).toFixed(1)} ms, p95 ${change.toFixed(1)} ms (a frame without one: ${idle.toFixed(1)} ms). Allowed: ${CHANGE} ms. ${change <= CHANGE ? 'Met.' : 'Not met.'}`,
  );
}
