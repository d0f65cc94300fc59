/** What there is to say of a tab: what its reader says of the page, or the one reason why it says nothing. */
import browser from 'webextension-polyfill';
import type { Answer, Message, PageState, ToReader } from '../../lib/platform/messages';
import { loadSettings, siteIsOff } from '../../lib/platform/settings';
import { askReader, mayReadPages, siteOf } from '../../lib/platform/tabs';

/** The questions about a page that can be asked of its reader. */
export type Asked = 'summary' | 'overview';
type Seen<Type extends Asked> = Answer<ToReader, Type> extends PageState<infer Summary> ? Summary : never;

export type TabState<Type extends Asked> =
  | { readonly kind: 'waiting'; readonly site: string | null }
  | { readonly kind: 'summary'; readonly site: string; readonly summary: Seen<Type> }
  | { readonly kind: 'off' | 'not-read' | 'no-article' | 'pdf'; readonly site: string }
  | { readonly kind: 'protected' | 'no-access'; readonly site: null };

/** Browsers show a PDF with a viewer of their own, in which there is no text to find. */
const PDF = /\.pdf$/i;

/** Looks at a tab as it is now; `waiting` means: look again soon. */
export async function lookAtTab<Type extends Asked>(tabId: number, type: Type): Promise<TabState<Type>> {
  // All at once: each of them is a way to another process and back.
  const [tab, settings, page] = await Promise.all([
    browser.tabs.get(tabId).catch(() => null),
    loadSettings(),
    askReader(tabId, { type } as Message<ToReader, Type>) as Promise<PageState<Seen<Type>> | undefined>,
  ]);
  const site = siteOf(tab?.url);
  // Without the right to read a site its address is not shown either; with it, an address not shown is protected.
  if (!site) return { kind: (await mayReadPages()) ? 'protected' : 'no-access', site: null };
  if (siteIsOff(settings, site)) return { kind: 'off', site };
  if (page?.state === 'read') return { kind: 'summary', site, summary: page.summary };
  if (tab?.url && PDF.test(new URL(tab.url).pathname)) return { kind: 'pdf', site };
  if (page?.state === 'no-article') return { kind: 'no-article', site };
  if (page?.state === 'reading' || tab?.status === 'loading') return { kind: 'waiting', site };
  return { kind: 'not-read', site };
}
