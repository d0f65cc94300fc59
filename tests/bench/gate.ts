/**
 * What the extension costs a page that holds no article: main thread in all, from the gate's loading to its last look,
 * in the shipped build. Also for saved pages: `tsx tests/bench/gate.ts FOLDER...`, which are not stayed on as long.
 */
import type { Page } from 'puppeteer-core';
import { pause } from '../e2e/at-page';
import { openWithExtension } from '../tools/extension';
import { savedPages } from '../tools/saved-pages';
import { serve } from '../tools/serve';
import { type ScriptTimes, scriptTimes } from '../tools/trace';
import { median, quantile } from './figures';

/** Fresh loads of each page; some before, that are not counted, warm the browser's caches. */
const RUNS = 5;
const WARM_UP = 2;
/** The gate's last look at a page that says nothing is 20 s after its loading, in ms. */
const STAY = 21_000;
/** Enough for its two first looks; a folder has many pages. */
const SHORT_STAY = 4_000;
const BLANK = 'about:blank';
/** What is allowed, in ms. */
const BUDGET = 2;

const TEASER = `<div class="teaser"><a class="teaser-image" href="/news/storm-closes-harbour"><img alt="" width="320" height="180"></a>
  <div class="teaser-text"><span class="kicker">Harbour</span><h3><a href="/news/storm-closes-harbour">Storm closes the harbour of the old town</a></h3>
  <p>The harbour was closed on Monday after a storm had torn two of its cranes from their rails, the port authority said.</p>
  <ul class="meta"><li>7 March</li><li><a href="/people/ann">Ann Skipper</a></li><li><a href="#comments">12</a></li></ul></div></div>`;
const MENU = `<nav><ul>${'<li><a href="/news/town">The old town</a></li>'.repeat(60)}</ul></nav>`;
const STYLE = `<style>body{margin:0;font:16px sans-serif}.teaser{display:flex;gap:16px;margin:16px}.meta{display:flex;gap:8px}</style>`;

/** A front page or list of a paper, with as many teasers as such pages have; about 1,400 elements. */
const listing = (title: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${title}">
  ${STYLE}</head><body><header>${MENU}</header><main>${TEASER.repeat(80)}</main><footer>${MENU}</footer></body></html>`;

const PAGES = {
  'a front page': ['/', listing('The Courier')],
  'a list of articles': ['/news/harbour/', listing('Harbour | The Courier')],
  'a page of one line': ['/status', '<!doctype html><title>Status</title><p>All is well.'],
} as const;

/**
 * Where the reader comes from. The first page of a site has a process of its own, in which all that runs for the first
 * time, the page's scripts too, takes about four times as long.
 */
const WAYS = { 'from another page of its site': '', 'as the first page of its site': BLANK } as const;

export async function run(): Promise<void> {
  const site = await serve(Object.fromEntries(Object.values(PAGES)));
  const session = await openWithExtension('chromium');
  try {
    const page = await session.newPage();
    for (const [name, [path]] of Object.entries(PAGES)) {
      for (const [way, from] of Object.entries(WAYS)) {
        const at = from || `${site.origin}/elsewhere`;
        for (let time = 0; time < WARM_UP; time++) await load(page, at, site.origin + path, SHORT_STAY);
        const loads: ScriptTimes[] = [];
        for (let time = 0; time < RUNS; time++) loads.push(await load(page, at, site.origin + path, STAY));
        report(`${name}, ${way}`, loads);
      }
    }
  } finally {
    await session.close();
    await site.close();
  }
}

async function load(page: Page, from: string, address: string, stay: number): Promise<ScriptTimes> {
  await page.goto(from);
  return scriptTimes(page, async () => {
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await pause(stay);
  });
}

function report(name: string, loads: readonly ScriptTimes[]): void {
  const ms = (key: 'total' | 'busy') => {
    const times = loads.map((times) => times[key]);
    return `${median(times).toFixed(2)} (worst ${quantile(times, 1).toFixed(2)})`;
  };
  const scripts = new Set(loads.flatMap((times) => times.scripts));
  const met = median(loads.map(({ total }) => total)) <= BUDGET && [...scripts].join() === 'gate.js';
  const parts = loads[0]?.stretches.map((part) => `${part.name} at ${part.at.toFixed(0)}: ${part.ms.toFixed(2)}`);
  console.log(
    `${name}: median of ${loads.length} loads ${ms('total')} ms of main thread, busy for ${ms('busy')} ms, by ${[...scripts].join(', ')}. Allowed: ${BUDGET} ms, by gate.js alone. ${met ? 'Met.' : 'Not met.'}\n  the first load: ${parts?.join(', ')}`,
  );
}

async function runOn(folder: string): Promise<void> {
  let html = '';
  // The page's own scripts do not run, and it loads nothing.
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  const site = await serve(() => ({ body: html, headers }));
  const session = await openWithExtension('chromium');
  const loads: ScriptTimes[] = [];
  try {
    const page = await session.newPage();
    for (const saved of savedPages(folder)) {
      html = saved.html;
      loads.push(await load(page, BLANK, `${site.origin}/${encodeURIComponent(saved.name)}`, SHORT_STAY));
    }
  } finally {
    await session.close();
    await site.close();
  }
  const without = loads.filter(({ scripts }) => scripts.join() === 'gate.js');
  if (without.length > 0) report(`${folder}, ${without.length} of ${loads.length} pages without an article`, without);
}

if (import.meta.filename === process.argv[1]) for (const folder of process.argv.slice(2)) await runOn(folder);
