/**
 * A session of Firefox over WebDriver BiDi, which refuses extension pages and knows nothing of backgrounds. Firefox
 * lifts that for a run with `--remote-allow-system-access`: extension pages open, and so do the browser's own, where
 * scripts have the browser's rights. Puppeteer has no calls for either, so its connection is used directly.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { ColorScheme, Session } from './extension';
import { GREETING, greets, HELPER, throughExtensionPage } from './extension-pages';

type Send = (method: string, params: object) => Promise<unknown>;

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

export async function firefoxSession(program: Browser, extension: string | null, language = 'en-US'): Promise<Session> {
  const send = connectionOf(program);
  const inBrowser = await inBrowserOf(program, send);
  // As if it had a pack for that language: its own windows stay in English, extensions speak it.
  await inBrowser(
    `(Services.locale.availableLocales = ['${language}', 'en-US'], Services.locale.requestedLocales = ['${language}'], true)`,
  );
  const before = new Set(await program.pages());
  const id = extension === null ? null : await program.installExtension(extension);
  const addressOf = (of: string) =>
    inBrowser(`'moz-extension://' + (WebExtensionPolicy.getByID('${of}')?.mozExtensionHostname ?? 'gone') + '/'`);
  let root = id === null ? null : await addressOf(id);

  const open = async (url: string) => {
    const page = await program.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  const openExtensionPage = async (path: string, tab?: Page) => {
    if (root === null) throw new Error('This session has no extension');
    const page = tab ?? (await program.newPage());
    // Puppeteer would wait for events that Firefox does not send for these pages.
    await send('browsingContext.navigate', { context: contextOf(page), url: root + path, wait: 'complete' });
    return page;
  };
  let helper: Promise<Page> | undefined;
  if (root && greets(extension!)) {
    await inBrowser(untilOpen(root + GREETING));
    const greeting = (await program.pages()).find((page) => !before.has(page));
    // Its tab is there already, and serves.
    if (!greeting) throw new Error('The extension did not greet');
    helper = openExtensionPage(HELPER, greeting);
    await helper;
  }
  /** A page of the extension that stays open. Not to be had while the extension is being loaded. */
  const helperPage = () => {
    helper ??= openExtensionPage(HELPER);
    helper.catch(() => {
      helper = undefined;
    });
    return helper;
  };

  const through = throughExtensionPage(helperPage);
  return {
    browser: 'firefox',
    newPage: () => program.newPage(),
    open,
    openExtensionPage,
    ...through,
    async command(page, command) {
      if (id === null) return;
      await inBrowser(`{
        ${tabOf(page)}
        WebExtensionPolicy.getByID('${id}').extension.shortcuts.onCommand('${command}', tab);
        true;
      }`);
    },
    async menu(page, item, words = '') {
      if (id === null) return;
      const info = JSON.stringify({
        menuItemId: item,
        selectionText: words,
        frameId: 0,
        editable: false,
        modifiers: [],
      });
      // What the browser's own menu tells the extension, in its words.
      await inBrowser(`{
        ${tabOf(page)}
        WebExtensionPolicy.getByID('${id}').extension.emit('webext-menu-menuitem-click', ${info}, tab);
        true;
      }`);
    },
    async stopBackground() {
      if (id === null) return;
      await inBrowser(
        `WebExtensionPolicy.getByID('${id}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
    },
    async change(how) {
      if (id === null) throw new Error('This session has no extension');
      await (await helper)?.close(); // Pages of the extension go with it.
      helper = undefined;
      const call = how === 'remove' ? 'uninstall' : how;
      await inBrowser(
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${id}').then((addon) => addon.${call}()).then(() => true)`,
      );
      root = await addressOf(id);
    },
    async setColorScheme(scheme) {
      // 0: dark, 1: light, 2: as the system.
      const value = scheme === 'dark' ? 0 : 1;
      await inBrowser(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`);
      for (const page of await program.pages()) await untilSchemeIs(page, scheme);
    },
    async inShadowRoot(page, host, inside, ...args) {
      const target = { context: contextOf(page) };
      const found = await send('script.evaluate', {
        expression: `document.querySelector(${JSON.stringify(host)})`,
        target,
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      });
      const shadow = (resultOf(found) as { shadowRoot?: { sharedId: string } } | undefined)?.shadowRoot;
      if (!shadow) return null;
      const answer = await send('script.callFunction', {
        functionDeclaration: `async (root, args) => JSON.stringify((await (${inside})(root, ...JSON.parse(args))) ?? null)`,
        arguments: [{ sharedId: shadow.sharedId }, { type: 'string', value: JSON.stringify(args) }],
        target,
        awaitPromise: true,
      });
      return JSON.parse(String(resultOf(answer)));
    },
    async faults() {
      if (root === null) return [];
      const noted = await inBrowser('JSON.stringify(Services.console.getMessageArray().map(String))');
      return (JSON.parse(String(noted)) as string[]).filter((message) => message.includes(String(root)));
    },
    close: () => program.close(),
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Declares `tab`, the browser's own name for the tab that `page` is in, in what is run in the browser. */
const tabOf = (page: Page): string => `
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(page.url())});`;

const connectionOf = (program: Browser): Send => {
  const { connection } = program as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return async (method, params) => (await connection.send(method, params)).result;
};

/** How long a tab may take to come, in ms. */
const PATIENCE = 5000;

/** Waits for a tab at `address`, as an expression for the browser. */
const untilOpen = (address: string) => `(async () => {
  for (const end = Date.now() + ${PATIENCE}; Date.now() < end; await new Promise((next) => setTimeout(next, 20)))
    for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
      for (const tab of gBrowser.tabs)
        if (tab.linkedBrowser.currentURI.spec === '${address}') return true;
  return false;
})()`;

/** Waits until a changed preference has reached the process that `page` is in. Puppeteer lists pages that are gone, too. */
async function untilSchemeIs(page: Page, scheme: ColorScheme): Promise<void> {
  const agrees = (query: string) => matchMedia(query).matches;
  while (!(await page.evaluate(agrees, `(prefers-color-scheme: ${scheme})`).catch(() => true))) {
    await pause(20);
  }
}

/** BiDi's name for the tab `page` is in. */
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

function resultOf(answer: unknown): unknown {
  const { type, result, exceptionDetails } = answer as Evaluated;
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result?.value;
}

type InBrowser = (expression: string) => Promise<unknown>;
const browserPages = new WeakMap<Browser, { readonly page: Page; readonly inBrowser: InBrowser }>();

/** The page of the browser's own through which its sessions speak to it: it stays open from one to the next. */
export const browserPageOf = (program: Browser): Page | undefined => browserPages.get(program)?.page;

/**
 * Opens a page of the browser's own behind the others; what it gives back runs an expression there, with the browser's
 * rights. The expression's value must be a primitive.
 */
async function inBrowserOf(program: Browser, send: Send): Promise<InBrowser> {
  const known = browserPages.get(program);
  if (known && !known.page.isClosed()) return known.inBrowser;
  const page = await program.newPage();
  const target = { context: contextOf(page) };
  await send('browsingContext.navigate', { ...target, url: 'about:config', wait: 'complete' });
  const inBrowser: InBrowser = async (expression) =>
    resultOf(await send('script.evaluate', { expression, target, awaitPromise: true }));
  browserPages.set(program, { page, inBrowser });
  return inBrowser;
}
