/** What the popup can say of a tab: its summary, or the one reason why there is none. */
import browser from 'webextension-polyfill';
import type { PageSummary } from '../../lib/match/summary';
import { loadSettings, siteIsOff } from '../../lib/platform/settings';
import { askReader, mayReadPages, siteOf } from '../../lib/platform/tabs';

export type TabState =
  | { readonly kind: 'waiting'; readonly site: string | null }
  | { readonly kind: 'summary'; readonly site: string; readonly summary: PageSummary }
  | { readonly kind: 'off' | 'not-read' | 'no-article'; readonly site: string }
  | { readonly kind: 'protected' | 'no-access'; readonly site: null };

/** Looks at a tab as it is now; `waiting` means: look again soon. */
export async function lookAtTab(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const site = siteOf(tab?.url);
  // Without the right to read a site its address is not shown either; with it, an address not shown is protected.
  if (!site) return { kind: (await mayReadPages()) ? 'protected' : 'no-access', site: null };
  if (siteIsOff(await loadSettings(), site)) return { kind: 'off', site };
  const page = await askReader(tabId, { type: 'summary' });
  if (page?.state === 'read') return { kind: 'summary', site, summary: page.summary };
  if (page?.state === 'no-article') return { kind: 'no-article', site };
  if (page?.state === 'reading' || tab?.status === 'loading') return { kind: 'waiting', site };
  return { kind: 'not-read', site };
}
