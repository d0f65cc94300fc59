/** The extension's items in the menu of a page. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { WEB_PAGES } from './tabs';

/** What a reader may ask for there: of the words that are selected, and of the page. */
export const MENU_ITEMS = ['explain', 'add', 'keep'] as const;
export type MenuItem = (typeof MENU_ITEMS)[number];

const CONTEXTS: Readonly<Record<MenuItem, Menus.ContextType>> = {
  explain: 'selection',
  add: 'selection',
  keep: 'page',
};

/** What was asked for, and where. */
export interface MenuChoice {
  readonly item: MenuItem;
  /** As the browser has them; '' where none are selected. */
  readonly words: string;
  readonly tab: Tabs.Tab & { readonly id: number };
  /** 0 is the page itself. */
  readonly frameId: number;
}

/** Firefox for Android has no such menus. */
const menusHere = (): typeof browser.contextMenus | undefined => browser.contextMenus;

/** Makes the items anew, in the reader's language: it may be another than the last time. */
export async function makeMenus(title: (item: MenuItem) => string): Promise<void> {
  const menus = menusHere();
  await menus?.removeAll();
  for (const id of MENU_ITEMS)
    menus?.create({
      ...{ id, title: title(id), contexts: [CONTEXTS[id]], documentUrlPatterns: [...WEB_PAGES] },
    });
}

export function onMenu(chosen: (choice: MenuChoice) => unknown): void {
  menusHere()?.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    const item = MENU_ITEMS.find((one) => one === menuItemId);
    if (item && tab?.id !== undefined) chosen({ item, words: selectionText, tab: { ...tab, id: tab.id }, frameId });
  });
}
