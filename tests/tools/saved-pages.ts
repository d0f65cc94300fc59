/** Opens saved pages of a folder one after the other, with code of this repository beside each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from './launch';
import { serve } from './serve';

export interface SavedPage {
  /** The file's name without its endings. */
  readonly name: string;
  readonly html: string;
}

/** The `.html` and `.html.gz` files of a folder, by name; each is read when its turn comes. */
export function* savedPages(folder: string): Generator<SavedPage> {
  for (const file of readdirSync(folder).sort()) {
    if (!/\.html?(?:\.gz)?$/.test(file)) continue;
    const bytes = readFileSync(join(folder, file));
    const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    yield { name: file.replace(/\.html?(?:\.gz)?$/, ''), html };
  }
}

/** A script of this repository (a path from its root) as code for a page, its exports at `globalThis.code`. */
export async function codeOf(path: string): Promise<string> {
  const entryPoints = [fileURLToPath(new URL(`../../${path}`, import.meta.url))];
  const options = { bundle: true, minify: true, write: false, format: 'iife', globalName: 'code' } as const;
  const { outputFiles } = await build({ ...options, entryPoints, target: 'es2022' });
  return `${outputFiles[0]!.text};globalThis.code = code;`;
}

/** The page's own scripts do not run, and it loads nothing; its inline style applies. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  // Isolated from other origins it gets a finer clock.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** What `visit` gives for each page, in Chromium, once it is laid out and `code` has run in it. */
export async function visitPages<Result>(
  pages: Iterable<SavedPage>,
  code: string,
  visit: (page: Page, saved: SavedPage) => Promise<Result>,
): Promise<Result[]> {
  let html = '';
  const site = await serve(() => ({ body: html, headers: HEADERS }));
  const browser = await launchBrowser('chromium');
  const results: Result[] = [];
  try {
    const page = await browser.newPage();
    for (const saved of pages) {
      html = saved.html;
      await page.goto('about:blank');
      await page.goto(`${site.origin}/${encodeURIComponent(saved.name)}`, { timeout: 60_000 });
      await page.evaluate('document.documentElement?.getBoundingClientRect()');
      await page.evaluate(code);
      results.push(await visit(page, saved));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return results;
}
