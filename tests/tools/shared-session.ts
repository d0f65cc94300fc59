/**
 * Sessions in one browser of each kind for all the test files of a worker: to start a browser costs more than most
 * tests do. The extension is installed anew for each, so that nothing is left of the one before.
 */
import type { Browser } from 'puppeteer-core';
import type { BrowserName } from './browsers.mjs';
import { builtExtension, type Session } from './extension';
import { chromiumSession } from './extension-chromium';
import { firefoxSession } from './extension-firefox';
import { launchBrowser } from './launch';

const programs = new Map<BrowserName, Promise<Browser>>();
const running = new Set<Browser>();
/** In ms. Vitest ends its workers by this signal and kills them 500 ms later: too short for browsers to close by themselves. */
const TIDY_UP = 300;
process.once('SIGTERM', () => {
  for (const program of running) program.process()?.kill('SIGKILL');
  setTimeout(() => process.exit(), TIDY_UP); // Puppeteer takes their profiles away.
});

/** A session of its own with the built extension, one at a time for each browser. `close` leaves the browser running. */
export async function openShared(browser: BrowserName): Promise<Session> {
  const program = await runningProgram(browser);
  const before = new Set(await program.pages());
  const session = await (browser === 'chromium' ? chromiumSession : firefoxSession)(program, builtExtension(browser));
  return {
    ...session,
    async close() {
      await session.setColorScheme('light');
      await session.change('remove').catch(() => {}); // A test may have done so already.
      for (const page of await program.pages()) if (!before.has(page)) await page.close().catch(() => {});
    },
  };
}

/** A browser that has ended is started anew. */
async function runningProgram(browser: BrowserName): Promise<Browser> {
  const known = await programs.get(browser)?.catch(() => null);
  if (known?.connected) return known;
  const started = launchBrowser(browser);
  programs.set(browser, started);
  running.add(await started);
  return started;
}
