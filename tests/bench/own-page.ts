/** A page of a bench's own, for what is measured inside it. */
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../tools/browsers.mjs';
import { BROWSERS } from '../tools/extension';
import { launchBrowser } from '../tools/launch';
import { type Site, serve } from '../tools/serve';

/** Isolated from other origins, a page gets a finer clock. */
export const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves a page at `/` with this style and the script in `file`, which is beside this one, with all it imports. */
export async function serveOwnPage(file: string, style: string, options: BuildOptions = {}): Promise<Site> {
  const entryPoints = [fileURLToPath(new URL(file, import.meta.url))];
  const { outputFiles } = await build({ ...options, entryPoints, bundle: true, write: false, format: 'iife' });
  const body = `<!doctype html><meta charset="utf-8"><style>${style}</style><body><script>${outputFiles![0]!.text}</script>`;
  return serve({ '/': { body, headers: FINE_CLOCK } });
}

/** Has `measure` done in one browser after the other, then closes the site. */
export async function inEachBrowser(
  site: Site,
  measure: (program: Browser, browser: BrowserName) => Promise<void>,
): Promise<void> {
  try {
    for (const browser of BROWSERS) {
      const program = await launchBrowser(browser);
      try {
        await measure(program, browser);
      } finally {
        await program.close();
      }
    }
  } finally {
    await site.close();
  }
}
