import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './browsers.mjs';

export interface LaunchOptions {
  /** Without a window (the default). */
  readonly headless?: boolean;
  /** CSS px of each new page; null lets the window decide. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Show scrollbars that take room, as most systems do; Chromium without a window leaves them out otherwise. */
  readonly scrollbars?: boolean;
  /** Keep Chromium's sandbox, for pages from the web. It needs rights that containers and root do not give. */
  readonly sandbox?: boolean;
  /** The browser's own language, English by default; Firefox is taught another one by `firefoxSession`. */
  readonly language?: string;
  /** Firefox preferences beyond those every run gets. */
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
}

/** Of each new page, in CSS px. */
export const VIEWPORT = { width: 1280, height: 900 };

/** Keep the browser off the network, and quiet; and leave out pages and pictures that it makes for its own tab strip and address bar. */
const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,TabHoverCardImages',
];

/**
 * Extension files that are JSON open as text, not in Firefox's own viewer; pages see the light scheme; a content script
 * is not ended where it is the machine that stood still for the 5 s that Firefox allows; the process of a tab that
 * is closed serves the next one, which opens in two thirds of the time; and the timers of tabs that stand behind are not
 * held back, as they are not in Puppeteer's Chromium.
 */
const PREFERENCES = {
  'devtools.jsonview.enabled': false,
  'layout.css.prefers-color-scheme.content-override': 1,
  'dom.max_ext_content_script_run_time': 60,
  'dom.ipc.keepProcessesAlive.web': 2,
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
};

/**
 * Starts an installed browser with a profile of its own, ready to take extensions. The caller closes it.
 * Throws where none is installed: `tests/tools/ensure.mjs` sees to that beforehand.
 */
export function launchBrowser(browser: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser(browser);
  if (!executablePath)
    throw new Error(`${browser} is not installed: run node tests/tools/ensure.mjs --browser ${browser}`);
  const common = {
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: options.viewport === undefined ? VIEWPORT : options.viewport,
  };
  if (browser === 'chromium') {
    const { language = 'en-US' } = options;
    const args = [`--lang=${language}`, ...(options.sandbox ? [] : ['--no-sandbox']), ...CHROMIUM_ARGS];
    const env = { ...process.env, LANGUAGE: language }; // On Linux, Chromium with a window heeds it alone.
    const ignoreDefaultArgs = options.scrollbars ? ['--hide-scrollbars'] : [];
    return puppeteer.launch({ ...common, pipe: true, enableExtensions: true, args, env, ignoreDefaultArgs });
  }
  return puppeteer.launch({
    ...common,
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...PREFERENCES, ...options.preferences },
  });
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen to a CSS px; Firefox has a preference for it instead. */
  readonly deviceScaleFactor?: number;
}

/**
 * Makes the window of `page` this large, in CSS px. Puppeteer turns the screen too, which Firefox 140 cannot do: there
 * its call fails although the size is taken.
 */
export async function resize(page: Page, size: WindowSize): Promise<void> {
  try {
    await page.setViewport(size);
  } catch (error) {
    if (!String(error).includes('setScreenOrientationOverride')) throw error;
    const isSo = (width: number, height: number) => innerWidth === width && innerHeight === height;
    await page.waitForFunction(isSo, {}, size.width, size.height);
  }
}
