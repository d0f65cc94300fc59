/** The kept articles as the popup knows them, and what it may do to them. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { say } from '../../components/say';
import type { KeptList, Outcome } from '../../lib/platform/kept';
import { askBackground, askReader } from '../../lib/platform/tabs';
import { faultWords } from './fault';
import { fileName, saveAs } from './save';

export interface Kept {
  readonly list: KeptList;
  readonly problem: string | null;
  /** Title of the article deleted last, until it is brought back or the popup closes. */
  readonly deleted: string | null;
  keep(): void;
  forget(id: string): void;
  bringBack(): void;
  /** Saves an article as a file. */
  save(id: string): void;
}

const NOTHING: KeptList = { articles: [], here: null, bytes: 0 };

/** What is kept, seen from the page in a tab. */
export function useKept(tabId: number): Kept {
  const [list, setList] = useState(NOTHING);
  const [problem, setProblem] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<string | null>(null);

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
    const { url = '' } = await browser.tabs.get(tabId);
    const looked = tell(await askBackground({ type: 'kept', address: url }));
    if (looked) setList(looked.done);
  };
  useEffect(() => {
    look().catch(() => {});
  }, [tabId]);

  return {
    list,
    problem,
    deleted,
    async keep() {
      if (tell(await askReader(tabId, { type: 'keep' }))) await look();
    },
    async forget(id) {
      if (!tell(await askBackground({ type: 'forget', id }))) return;
      setDeleted(list.articles.find((article) => article.id === id)?.title ?? '');
      await look();
    },
    async bringBack() {
      if (!tell(await askBackground({ type: 'bring-back' }))) return;
      setDeleted(null);
      await look();
    },
    async save(id) {
      const exported = tell(await askBackground({ type: 'export', id }));
      if (exported) saveAs(exported.done, fileName(list.articles.find((article) => article.id === id)?.title));
    },
  };
}
