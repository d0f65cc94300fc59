import { useLayoutEffect, useState } from 'preact/hooks';
import { askBackground } from '../../lib/platform/tabs';
import { type Asked, lookAtTab, type TabState } from './state';

/** How often a page is looked at again while it is still being read, in ms: below what is noticed. */
const LOOK_AGAIN = 80;
/** How often a page that should soon be read may still look unread before that is believed. */
const PATIENCE = 12;

export interface TabView<Type extends Asked> {
  readonly state: TabState<Type>;
  /** Looks anew, with patience: something has just been done that will change what there is to see. */
  lookAgain(): void;
  /** Has the page read, whatever the gate made of it. */
  read(): Promise<void>;
}

/** What there is to say of a tab, looked at until that is known. What was seen stands until there is something else. */
export function useTabState<Type extends Asked>(tabId: number, type: Type): TabView<Type> {
  const [seen, setSeen] = useState<{ readonly of: number; readonly state: TabState<Type> } | null>(null);
  const [looks, setLooks] = useState(0);

  // Asks before the first frame is drawn, and so a frame earlier than an effect would.
  useLayoutEffect(() => {
    let over = false;
    let timer = 0;
    const look = async (patience: number) => {
      const state = await lookAtTab(tabId, type);
      if (over) return;
      const again = state.kind === 'waiting' || (state.kind === 'not-read' && patience > 0);
      setSeen((before) =>
        again && before?.state.kind === 'summary' && before.of === tabId && before.state.site === state.site
          ? before
          : { of: tabId, state: again ? { kind: 'waiting', site: state.site } : state },
      );
      if (again) timer = window.setTimeout(look, LOOK_AGAIN, patience - 1);
    };
    look(looks === 0 ? 0 : PATIENCE);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [tabId, looks]);

  const state = seen?.of === tabId ? seen.state : { kind: 'waiting' as const, site: null };
  const lookAgain = () => setLooks((count) => count + 1);
  const read = async () => {
    if (await askBackground({ type: 'read-tab', tabId })) lookAgain();
    else setSeen({ of: tabId, state: { kind: 'protected', site: null } });
  };
  return { state, lookAgain, read };
}
