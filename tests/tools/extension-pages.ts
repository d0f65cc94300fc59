import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** The page that an extension opens once it is installed: gone before anything else, for it takes the front. */
export const GREETING = 'welcome.html';

/** What is open in the tab through which the extension is asked. */
export const HELPER = 'manifest.json';

/** Whether the extension in this folder opens such a page. */
export const greets = (extension: string): boolean => existsSync(`${extension}/${GREETING}`);

/** The part of an extension's own interface that `Session` uses from within one of its pages. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** What a session can do through `helper`, a page of the extension that stays open behind the others. */
export function throughExtensionPage(helper: () => Promise<Page>) {
  const unseen = (page: Page) => new Error(`The extension sees no tab at ${page.url()}`);
  const tabId = async (page: Page): Promise<number> => {
    const ids = await (await helper()).evaluate(async (address) => {
      const { tabs } = typeof browser === 'undefined' ? chrome : browser;
      return (await tabs.query({})).filter(({ url }) => url === address).map(({ id }) => id);
    }, page.url());
    const id = ids.at(-1);
    if (id === undefined) throw unseen(page);
    return id;
  };
  /** In one call, as this is what tests do most. */
  const ask = async (page: Page, message: object): Promise<unknown> => {
    const answer = await (await helper()).evaluate(
      async (address, value) => {
        const { tabs } = typeof browser === 'undefined' ? chrome : browser;
        const id = (await tabs.query({})).findLast(({ url }) => url === address)?.id;
        return id === undefined ? null : { said: await tabs.sendMessage(id, value) };
      },
      page.url(),
      message,
    );
    if (answer === null) throw unseen(page);
    return answer.said;
  };
  return { tabId, ask };
}
