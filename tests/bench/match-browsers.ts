/** The pages of the matching bench: each in a browser of its own, so that none pays for another's memory. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../tools/launch';
import { type Site, serve } from '../tools/serve';
import { FINE_CLOCK } from './own-page';

/** Serves the page that holds the finders. Isolated from other origins, it gets a finer clock. */
export async function serveFinders(): Promise<Site> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('match-page.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'esnext',
  });
  const markJs = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  const scripts = [markJs, outputFiles[0]!.text].map((script) => `<script>${script}</script>`).join('');
  return serve({ '/': { body: `<!doctype html><meta charset="utf-8"><body>${scripts}`, headers: FINE_CLOCK } });
}

/**
 * What `work` gives with that many pages, each in a new browser. Throws when `limit` ms are over, and ends the
 * browsers in any case: a page that hangs does not let its browser close.
 */
export async function inBrowsers<Result>(
  site: Site,
  count: number,
  limit: number,
  work: (pages: readonly Page[]) => Promise<Result>,
): Promise<Result> {
  const browsers = await Promise.all(Array.from({ length: count }, () => launchBrowser('chromium')));
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${limit / 1000} s`)), limit);
  });
  const open = async () => {
    const pages = await Promise.all(browsers.map((browser) => browser.newPage()));
    for (const page of pages) page.setDefaultTimeout(0);
    await Promise.all(pages.map((page) => page.goto(site.origin)));
    return work(pages);
  };
  try {
    return await Promise.race([open(), timeUp]);
  } finally {
    clearTimeout(timer);
    for (const browser of browsers) browser.process()?.kill('SIGKILL');
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}
