/**
 * Tabs that serve again. To open one costs Chromium a process, which is more than the page in it takes: a page that is
 * closed leaves its tab empty for the next one.
 */
import type { Page } from 'puppeteer-core';
import type { Session } from './extension';
import { HELPER } from './extension-pages';
import { resize, VIEWPORT } from './launch';

/** How long a page may take to go, in ms; what does not go is closed. */
const PATIENCE = 5000;
/** What the tab of a web page shows in between. */
const EMPTY = 'about:blank';

type Kind = 'web' | 'extension';

interface Tabs extends Pick<Session, 'newPage' | 'open' | 'openExtensionPage'> {
  /** From now on, what is closed is closed. */
  end(): void;
}

/** Tabs of the session that serve again. Of each kind, web pages and extension pages, one waits at most. */
export function reusedTabs(session: Session): Tabs {
  let ended = false;
  const waiting = new Map<Kind, Page>();
  /** In the order in which they came. */
  const open = new Set<Page>();

  /** Has `close` of the page leave its tab to the next page of its kind. */
  const lend = (page: Page, kind: Kind): Page => {
    const close = page.close.bind(page);
    page.close = async () => {
      if (page.isClosed()) return;
      page.close = close;
      open.delete(page);
      if (ended) return close();
      const inFront = await isInFront(page);
      if (waiting.has(kind) || !(await isEmptied(page, kind))) return close();
      waiting.set(kind, page);
      // As where a tab is closed.
      if (inFront) await [...open].findLast((other) => !other.isClosed())?.bringToFront();
    };
    open.add(page);
    return page;
  };
  /** Makes the tab as a new one; whether it is. Either address leaves it in its process. */
  const isEmptied = async (page: Page, kind: Kind): Promise<boolean> => {
    page.off('console');
    page.off('pageerror');
    try {
      const { width, height } = page.viewport() ?? VIEWPORT;
      if (width !== VIEWPORT.width || height !== VIEWPORT.height) await resize(page, VIEWPORT);
      if (kind === 'web') return await isLeft(page);
      await session.openExtensionPage(HELPER, page);
      return true;
    } catch {
      return false; // The browser has closed it, or keeps it to itself.
    }
  };
  const take = async (kind: Kind): Promise<Page | null> => {
    const page = waiting.get(kind);
    waiting.delete(kind);
    if (!page || page.isClosed()) return null;
    await page.bringToFront();
    await page.mouse.move(0, 0); // In a tab behind, Chromium lets it wait.
    return lend(page, kind);
  };

  const tabs: Tabs = {
    newPage: async () => (await take('web')) ?? lend(await session.newPage(), 'web'),
    async open(url) {
      const page = await tabs.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openExtensionPage(path) {
      const page = await take('extension');
      return page ? session.openExtensionPage(path, page) : lend(await session.openExtensionPage(path), 'extension');
    },
    end() {
      ended = true;
    },
  };
  return tabs;
}

const isInFront = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.visibilityState === 'visible').catch(() => false);

/** Has the page leave of itself; whether it did. */
async function isLeft(page: Page): Promise<boolean> {
  await page.evaluate((address) => location.replace(address), EMPTY).catch(() => {});
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    if ((await page.evaluate(() => location.href).catch(() => null)) === EMPTY) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}
