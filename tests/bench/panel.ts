/** How quick the panel is: opening, typing in its field, and its picture; and how quick the popup opens. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openRead } from '../e2e/at-page';
import { BROWSERS, openWithExtension, type Session } from '../tools/extension';
import { serveSample } from '../tools/sample-site';
import { median } from './figures';
import { serveOwnPage } from './own-page';

const RUNS = 9;
const ENTITIES = 1000;
const WORD = 'harbour press';
/** What is allowed, in ms. */
const ALLOWED = { panel: 150, popup: 100, key: 16, graph: 50 };
/** What an opened page has once it can be used. */
const USABLE = { panel: '.entities li', popup: '.kind li' };
const ADDRESS = { panel: 'sidepanel.html', popup: 'popup.html' };

declare const keys: (count: number, word: string) => Promise<number[]>;
declare const graphs: (runs: number) => Promise<number[]>;

export async function run(): Promise<void> {
  const sample = await serveSample();
  const parts = await serveParts();
  try {
    for (const browser of BROWSERS) {
      const session = await openWithExtension(browser);
      try {
        const article = await openRead(session, sample.article);
        for (const page of ['panel', 'popup'] as const)
          report(
            browser,
            `the ${page}, from its address to who is named`,
            await openings(session, article, page),
            ALLOWED[page],
          );
        const page = await session.open(`${parts.origin}/`);
        await page.evaluate((count, word) => keys(count, word), ENTITIES, WORD); // Warm-up.
        const typed = await page.evaluate((count, word) => keys(count, word), ENTITIES, WORD);
        report(browser, `a key in the field, ${ENTITIES} entities`, typed, ALLOWED.key);
        report(browser, 'the picture of 60', await page.evaluate((runs) => graphs(runs), RUNS), ALLOWED.graph);
      } finally {
        await session.close();
      }
    }
  } finally {
    await sample.close();
    await parts.close();
  }
}

/** Opens a page of the extension in a frame of another one, again and again: in ms until it is drawn and can be used. */
async function openings(session: Session, article: Page, of: 'panel' | 'popup'): Promise<number[]> {
  const address = `/${ADDRESS[of]}?tab=${await session.tabId(article)}`;
  const around = await session.openExtensionPage('source.html');
  const times: number[] = [];
  for (let at = 0; at < RUNS; at++)
    times.push(
      await around.evaluate(
        async (src, usable) => {
          const frame = document.createElement('iframe');
          frame.style.cssText = 'position: fixed; inset: 0; width: 380px; height: 600px';
          const start = performance.now();
          frame.src = src;
          document.body.append(frame);
          while (!frame.contentDocument?.querySelector(usable)) await new Promise(requestAnimationFrame);
          const time = performance.now() - start;
          frame.remove();
          return time;
        },
        address,
        USABLE[of],
      ),
    );
  await around.close();
  return times;
}

/** The parts of the panel on a page of their own, with its style. */
function serveParts() {
  const own = ['panel', 'panel-head', 'entities', 'panel-parts', 'graph', 'relation-table'];
  const style = ['tokens', 'controls', 'page', 'summary', ...own]
    .map((name) => readFileSync(new URL(`../../components/${name}.css`, import.meta.url), 'utf8'))
    .join('\n');
  return serveOwnPage('panel-page.tsx', style, { minify: true, jsx: 'automatic', jsxImportSource: 'preact' });
}

function report(browser: string, what: string, times: readonly number[], allowed: number): void {
  const [middle, worst] = [median(times), Math.max(...times)];
  console.log(
    `${browser}: ${what}: median ${middle.toFixed(1)} ms, worst ${worst.toFixed(1)} ms. Allowed: ${allowed} ms. ${middle <= allowed ? 'Met.' : 'Not met.'}`,
  );
}
