/** The kept articles as the popup knows them, and how it keeps one more. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { say } from '../../components/say';
import type { KeptList, Outcome } from '../../lib/platform/kept';
import { askBackground, askReader } from '../../lib/platform/tabs';
import { faultWords } from './fault';

export interface Kept {
  readonly list: KeptList;
  /** Whether an article in the tab may be kept: in a private window none is. */
  readonly may: boolean;
  readonly problem: string | null;
  keep(): void;
}

const NOTHING: KeptList = { articles: [], here: null, bytes: 0 };

/** What is kept, seen from the page in a tab. */
export function useKept(tabId: number): Kept {
  const [list, setList] = useState(NOTHING);
  const [may, setMay] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** What was done, or null once the reader has been told why it was not. */
  const tell = <T>(outcome: Outcome<T> | undefined): { readonly done: T } | null => {
    if (outcome && 'done' in outcome) {
      setProblem(null);
      return outcome;
    }
    setProblem(outcome ? faultWords(outcome.fault) : say('noAnswer'));
    return null;
  };
  const look = async () => {
    const { url = '', incognito } = await browser.tabs.get(tabId);
    setMay(!incognito);
    const looked = tell(await askBackground({ type: 'kept', address: url }));
    if (looked) setList(looked.done);
  };
  useEffect(() => {
    look().catch(() => {});
  }, [tabId]);

  return {
    list,
    may,
    problem,
    async keep() {
      if (tell(await askReader(tabId, { type: 'keep' }))) await look();
    },
  };
}
