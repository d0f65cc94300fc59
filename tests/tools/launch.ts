import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './browsers.mjs';

export interface LaunchOptions {
  /** Without a window (the default). */
  readonly headless?: boolean;
  /** CSS px of each new page; null lets the window decide. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Firefox preferences beyond those every run gets. */
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
}

/** CSS px. */
const VIEWPORT = { width: 1280, height: 900 };

/** No sandbox: it needs rights that containers and root do not give. The rest keeps the browser off the network. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Extension files that are JSON open as text, not in Firefox's own viewer, and pages see the light scheme. */
const PREFERENCES = { 'devtools.jsonview.enabled': false, 'layout.css.prefers-color-scheme.content-override': 1 };

/**
 * Starts an installed browser with a profile of its own, ready to take extensions. The caller closes it.
 * Throws where none is installed: `tests/tools/ensure.mjs` sees to that beforehand.
 */
export function launchBrowser(browser: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser(browser);
  if (!executablePath)
    throw new Error(`${browser} is not installed: run node tests/tools/ensure.mjs --browser ${browser}`);
  const common = { executablePath, headless: options.headless ?? true, defaultViewport: options.viewport ?? VIEWPORT };
  if (browser === 'chromium') {
    return puppeteer.launch({ ...common, pipe: true, enableExtensions: true, args: CHROMIUM_ARGS });
  }
  return puppeteer.launch({
    ...common,
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...PREFERENCES, ...options.preferences },
  });
}
