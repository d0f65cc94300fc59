/** Which tab the panel speaks of, and when there may be something new to say of it. */
import { useEffect, useState } from 'preact/hooks';
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { parseToBackground } from '../../lib/platform/messages';
import { onSettingsChanged } from '../../lib/platform/settings';

/** The tab that is `given` or else the one in front in the panel's window; null until that is known. */
export function useTab(given: number | null): number | null {
  const [tabId, setTabId] = useState(given);
  useEffect(() => {
    if (given !== null) return;
    let windowId: number | undefined;
    const start = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      windowId = tab?.windowId;
      setTabId(tab?.id ?? null);
    };
    const activated = (tab: Tabs.OnActivatedActiveInfoType) => {
      if (tab.windowId === windowId) setTabId(tab.tabId);
    };
    browser.tabs.onActivated.addListener(activated);
    start();
    return () => browser.tabs.onActivated.removeListener(activated);
  }, [given]);
  return tabId;
}

/** A page that is read in parts sends them one after the other: it is looked at once it has been quiet for so long, in ms. */
const QUIET = 250;

/**
 * Calls `changed` when the page in a tab is another one, is read anew, or is no longer to be read. What a page sends to the
 * background to be read is heard here as well, so that nothing has to be sent for the panel, and nothing is while it is closed.
 */
export function useNews(tabId: number, changed: () => void): void {
  useEffect(() => {
    let timer = 0;
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(changed, QUIET);
    };
    const updated = (id: number, { status, url }: Tabs.OnUpdatedChangeInfoType) => {
      if (id === tabId && (status || url)) soon();
    };
    const heard = (value: unknown, sender: Runtime.MessageSender): undefined => {
      if (sender.tab?.id === tabId && NEWS.has(parseToBackground(value)?.type ?? '')) soon();
    };
    const stopListening = onSettingsChanged(soon);
    browser.tabs.onUpdated.addListener(updated);
    browser.runtime.onMessage.addListener(heard);
    return () => {
      clearTimeout(timer);
      stopListening();
      browser.tabs.onUpdated.removeListener(updated);
      browser.runtime.onMessage.removeListener(heard);
    };
  }, [tabId]);
}

const NEWS: ReadonlySet<string> = new Set(['article-seen', 'read', 'mute']);
