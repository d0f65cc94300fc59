/**
 * Drives a browser with the built extension in it: one interface for Chromium and Firefox.
 *
 * Pages are Puppeteer's, so pointer, keys and pictures are the real ones. What the two browsers do differently
 * (their extension pages, the background's life, what stands in a closed shadow root) is behind `Session`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.mjs';
import { chromiumSession } from './extension-chromium';
import { firefoxSession } from './extension-firefox';
import { type LaunchOptions, launchBrowser } from './launch';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export type Change = 'disable' | 'enable' | 'reload' | 'remove';
export type ColorScheme = 'light' | 'dark';

export interface SessionOptions extends LaunchOptions {
  /** Folder of an unpacked extension, the shipped build by default; null for a control run without any. */
  readonly extension?: string | null;
}

export interface Session {
  readonly browser: BrowserName;
  /** Opens `url` in a new tab in front and waits for its load event. */
  open(url: string): Promise<Page>;
  /** A new empty tab in front, for what must be set up before a page loads. */
  newPage(): Promise<Page>;
  /** Opens a page of the extension in a new tab in front, or in `tab`; `path` is below its root: 'popup.html?tab=3'. */
  openExtensionPage(path: string, tab?: Page): Promise<Page>;
  /** The number by which extensions know the tab that `page` is in. Pages with equal addresses are not told apart. */
  tabId(page: Page): Promise<number>;
  /** Sends a message to the extension's scripts in `page` as its popup does. Rejects where nobody listens. */
  ask(page: Page, message: object): Promise<unknown>;
  /** Has a key command arrive for `page`, as the browser tells the background of one: automation presses none. */
  command(page: Page, command: 'next' | 'previous' | 'open' | 'site'): Promise<void>;
  /** Has an item of the menu of `page` chosen, `words` being selected: automation opens no menus. */
  menu(page: Page, item: string, words?: string): Promise<void>;
  /** Ends the background (service worker, event page) as the browser does after idling. Resolves when it has ended. */
  stopBackground(): Promise<void>;
  /** Does to the extension what its user does in the browser's list of extensions. `reload` is an update, too. */
  change(how: Change): Promise<void>;
  /** What pages see as the user's choice, in tabs that are open and those to come. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /**
   * Calls `inside` in `page` with the shadow root of the first `host`, open or closed, and gives back what it returns;
   * null where there is no such element or it has no shadow root. Arguments and result go through JSON.
   */
  inShadowRoot<Args extends readonly unknown[], Result>(
    page: Page,
    host: string,
    inside: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result | null>;
  /** What the browser has noted down so far as faults of the extension's own scripts in pages (Firefox; Chromium tells the page's console). */
  faults(): Promise<readonly string[]>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** Where `npm run build` puts the extension for this browser. */
export const builtExtension = (browser: BrowserName): string =>
  fileURLToPath(new URL(`../../.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url));

/** Starts an installed browser with the built extension. Throws where either is missing. */
export async function openWithExtension(browser: BrowserName, options: SessionOptions = {}): Promise<Session> {
  const { extension = builtExtension(browser), ...launch } = options;
  if (extension !== null && !existsSync(`${extension}/manifest.json`)) {
    throw new Error(`There is no extension in ${extension}: npm run build makes it`);
  }
  const program = await launchBrowser(browser, launch);
  try {
    return await (browser === 'chromium'
      ? chromiumSession(program, extension, launch.headless === false)
      : firefoxSession(program, extension, launch.language));
  } catch (error) {
    await program.close();
    throw error;
  }
}
