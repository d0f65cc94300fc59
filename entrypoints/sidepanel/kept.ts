/** The kept articles as the panel knows them, and how it keeps the one in view. */
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { say } from '../../components/say';
import type { KeptList, Outcome } from '../../lib/platform/kept';
import { askBackground, askReader } from '../../lib/platform/tabs';
import { faultWords } from '../popup/fault';

export interface KeptView {
  /** As seen from the page in the tab; null until that is known, and in a private window. */
  readonly list: KeptList | null;
  /** Why the article could not be kept. */
  readonly problem: string | null;
  keep(): Promise<void>;
}

/** What is kept, seen from the page in a tab: asked anew whenever `seen`, what is known of the page, is another. */
export function useKept(tabId: number, seen: unknown): KeptView {
  const [list, setList] = useState<KeptList | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asks, setAsks] = useState(0);
  const address = useRef('');
  useEffect(() => {
    let over = false;
    const ask = async () => {
      const { url = '', incognito } = await browser.tabs.get(tabId);
      if (over || incognito) return; // Nothing is kept in a private window.
      if (url !== address.current) {
        setList(null);
        setProblem(null);
      }
      address.current = url;
      const kept = await askBackground({ type: 'kept', address: url });
      if (!over && 'done' in kept) setList(kept.done);
    };
    ask().catch(() => {}); // The tab may be gone by now.
    return () => {
      over = true;
    };
  }, [tabId, seen, asks]);

  return {
    list,
    problem,
    async keep() {
      const kept: Outcome<KeptList> | undefined = await askReader(tabId, { type: 'keep' });
      if (kept && 'done' in kept) setAsks(asks + 1);
      else setProblem(kept ? faultWords(kept.fault) : say('noAnswer'));
    },
  };
}
