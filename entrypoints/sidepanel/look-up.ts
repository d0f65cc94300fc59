import { useEffect, useState } from 'preact/hooks';
import type { LookedUp } from '../../lib/platform/look-up';
import { askBackground } from '../../lib/platform/tabs';

/** A reader who types on is not yet asking, in ms. */
const PAUSE = 120;

/** What the whole library has under what is typed; null where nothing is typed, or until the first answer. */
export function useLookUp(typed: string): LookedUp | null {
  const [found, setFound] = useState<LookedUp | null>(null);
  useEffect(() => {
    if (typed.trim() === '') return setFound(null);
    let over = false;
    const timer = window.setTimeout(async () => {
      const answer = await askBackground({ type: 'look-up', typed }).catch(() => null);
      if (!over) setFound(answer);
    }, PAUSE);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [typed]);
  return found;
}
