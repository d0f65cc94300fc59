/** The panel beside the page: a side panel in Chromium, a sidebar in Firefox, and where there is neither a tab. And the popup. */
import browser from 'webextension-polyfill';
import type { Browser } from 'wxt/browser';

type Chromium = { readonly chrome?: Pick<typeof Browser, 'sidePanel'> };

/**
 * Opens the panel beside the pages of a tab's window. Call it from a press or a key command, before waiting for anything:
 * browsers refuse elsewhere. `tabId`: where it becomes a tab itself, the one it is to speak of.
 */
export function openPanel(tabId: number): Promise<unknown> {
  const { sidePanel } = (globalThis as Chromium).chrome ?? {};
  if (sidePanel) return sidePanel.open({ tabId });
  const { sidebarAction } = browser as Partial<typeof browser>;
  return sidebarAction?.open() ?? browser.tabs.create({ url: `/sidepanel.html?tab=${tabId}` });
}

/** Opens the popup over the tab in front. Rejects where the browser does not let it. */
export const openPopup = async (): Promise<void> => browser.action.openPopup();
