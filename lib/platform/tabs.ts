/** What the background and the extension's pages do to tabs. */
import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import type { Answer, Message, ToBackground, ToReader } from './messages';

/** Tabs that an extension may read at all: the web's own pages. */
export const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** The host name of a page Newsgloss can work on ("news.example.org"), or null for every other address. */
export function siteOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** Puts the gate into every tab that was open before the extension was: Chrome runs it only in later ones. */
export async function enterOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: WEB_PAGES });
  await Promise.all(tabs.map(({ id }) => id !== undefined && run(id, 'gate.js')));
}

/** The reading anew that was asked for last. */
let reading: Promise<void> = Promise.resolve();

/**
 * Has every open page read anew, one after the other, where it was read before: what is known has changed. `reads` is
 * told of each. Asked for again meanwhile, it waits: it would take a page between two readings for one that is not read.
 */
export function readAnew(reads: (tabId: number) => Promise<unknown>): Promise<void> {
  const next = reading.then(() => readEach(reads));
  reading = next.catch(() => {});
  return next;
}

async function readEach(reads: (tabId: number) => Promise<unknown>): Promise<void> {
  for (const { id, discarded } of await browser.tabs.query({ url: WEB_PAGES })) {
    if (id === undefined || discarded || (await askReader(id, { type: 'stop' })) === undefined) continue;
    await reads(id);
    await startReader(id);
  }
}

/** Opens a page of the extension in a tab of its own beside `tab`, where the reader is again once it closes. */
export async function openBeside(tab: Tabs.Tab, page: string): Promise<void> {
  const url = browser.runtime.getURL(page);
  const beside = { url, index: tab.index + 1, ...(tab.id !== undefined && { openerTabId: tab.id }) };
  // Pages of ours do not open in private windows, and beside a tab only in its own window.
  await browser.tabs.create(tab.incognito ? { url } : beside);
}

/** Closes the tab that a page of the extension is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  if (tab.openerTabId !== undefined) await browser.tabs.update(tab.openerTabId, { active: true }).catch(() => {});
  await browser.tabs.remove(tab.id);
}

/** Puts the gate into every tab of a site that was just switched on. */
export const enterSite = (site: string): Promise<void> => eachTabOf(site, (tabId) => run(tabId, 'gate.js'));

/** The host's sheet has the user's weight, above the page's most important rules. */
const HOST = { file: '/assets/host.css', origin: 'USER' } as const;
/**
 * So has the highlights' in Firefox: only such a sheet reaches into shadow trees, and a `::highlight` outside is not
 * inherited into them there (https://bugzilla.mozilla.org/show_bug.cgi?id=1868009). In Chromium it is, and of a
 * `::highlight` with the user's weight no background is painted.
 */
const HIGHLIGHTS = { file: '/assets/highlights.css', origin: import.meta.env.FIREFOX ? 'USER' : 'AUTHOR' } as const;

/** Puts the reader and its sheets into a tab. */
export async function startReader(tabId: number): Promise<boolean> {
  for (const sheet of [HIGHLIGHTS, HOST]) await putSheet(sheet, { tabId });
  return run(tabId, 'reader.js');
}

/** Has the highlights painted in a tab's frames, too. */
export const paintFrames = (tabId: number): Promise<void> => putSheet(HIGHLIGHTS, { tabId, allFrames: true });

async function putSheet(
  { file, origin }: typeof HOST | typeof HIGHLIGHTS,
  target: Scripting.InjectionTarget,
): Promise<void> {
  const sheet: Scripting.CSSInjection = { target, files: [file], origin };
  await browser.scripting.removeCSS(sheet).catch(() => {}); // Coming twice, it would stand there twice.
  await browser.scripting.insertCSS(sheet).catch(() => {});
}

/** Puts the popover's code into a tab where the reader is. */
export const loadPopover = (tabId: number): Promise<boolean> => run(tabId, 'popover.js');

/** Asks the reader in a tab; undefined where there is none. */
export async function askReader<Type extends keyof ToReader>(
  tabId: number,
  message: Message<ToReader, Type>,
): Promise<Answer<ToReader, Type> | undefined> {
  const answered: Promise<Answer<ToReader, Type> | undefined> = browser.tabs.sendMessage(tabId, message) as never;
  return answered.catch(() => undefined);
}

/** Tells the reader in every tab of a site. */
export const tellSite = (site: string, message: Message<ToReader>): Promise<void> =>
  eachTabOf(site, (tabId) => askReader(tabId, message));

async function eachTabOf(site: string, act: (tabId: number) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query({ url: WEB_PAGES });
  await Promise.all(tabs.map(({ id, url }) => id !== undefined && siteOf(url) === site && act(id)));
}

/** A tab that will not have the script (a page the browser protects, a tab just closed) is left alone. */
/** Resolves with whether the browser let the script in. */
async function run(tabId: number, file: string): Promise<boolean> {
  const ran = browser.scripting.executeScript({ target: { tabId }, files: [`/${file}`] });
  return ran.then(
    () => true,
    () => false,
  );
}

/** Whether the reader lets Newsgloss read the web's pages: Firefox asks apart from the installation, and both let it be taken back. */
export const mayReadPages = (): Promise<boolean> => browser.permissions.contains({ origins: WEB_PAGES });

/** Asks the reader for that right. Call it from a click: browsers refuse elsewhere. */
export const askForPages = (): Promise<boolean> => browser.permissions.request({ origins: WEB_PAGES });

/** Asks the background from a page of the extension. Rejects when it fails. */
export function askBackground<Type extends keyof ToBackground>(
  message: Message<ToBackground, Type>,
): Promise<Answer<ToBackground, Type>> {
  return browser.runtime.sendMessage(message);
}
