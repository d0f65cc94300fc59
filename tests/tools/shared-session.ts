/**
 * Sessions in one browser of each kind for all the test files of a worker: to start a browser costs more than most
 * tests do. The extension is installed anew for each, so that nothing is left of the one before.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.mjs';
import { builtExtension, openWithExtension, type Session } from './extension';
import { chromiumSession } from './extension-chromium';
import { browserPageOf, firefoxSession } from './extension-firefox';
import { launchBrowser } from './launch';
import { reusedTabs } from './reused-tabs';

const programs = new Map<BrowserName, Promise<Browser>>();
const running = new Set<Browser>();
/** In ms. Vitest ends its workers by this signal and kills them 500 ms later: too short for browsers to close by themselves. */
const TIDY_UP = 300;
process.once('SIGTERM', () => {
  for (const program of running) program.process()?.kill('SIGKILL');
  setTimeout(() => process.exit(), TIDY_UP); // Puppeteer takes their profiles away.
});

export interface SharedOptions {
  /** Folder of an unpacked extension, the shipped build by default; null for none. */
  readonly extension?: string | null;
  /** Never open a page in a tab that has served before: what was compiled there would make it quicker. */
  readonly newTabs?: boolean;
  /** What the browser speaks, English by default. Chromium learns it with its start only: that one is not shared. */
  readonly language?: string;
}

/**
 * A session of its own, one with the extension at a time for each browser. Tabs serve again, and `close` leaves the
 * browser running.
 */
export async function openShared(browser: BrowserName, options: SharedOptions = {}): Promise<Session> {
  const { extension = builtExtension(browser), newTabs = false, language } = options;
  if (language && browser === 'chromium') return openWithExtension(browser, { extension, language });
  const program = await runningProgram(browser);
  const before = new Set<Page | undefined>(await program.pages());
  const session = await (browser === 'chromium'
    ? chromiumSession(program, extension)
    : firefoxSession(program, extension, language));
  const { end, ...tabs } = reusedTabs(session);
  return {
    ...session,
    ...(newTabs ? {} : tabs),
    async close() {
      end();
      await session.setColorScheme('light');
      if (extension !== null) await session.change('remove').catch(() => {}); // A test may have done so already.
      const staying = before.add(browserPageOf(program));
      for (const page of await program.pages()) if (!staying.has(page)) await page.close().catch(() => {});
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
