/** What the reader chose, as it is now, wherever it was changed. */
import { useEffect, useState } from 'preact/hooks';
import { loadSettings, onSettingsChanged, type Settings } from '../../lib/platform/settings';
import { askBackground } from '../../lib/platform/tabs';

/** Null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    loadSettings().then(setSettings);
    return onSettingsChanged((_, after) => setSettings(after));
  }, []);
  return settings;
}

/** What is not marked, with its name: of a pack's entry as its card has it, of an article's own as it was muted. */
export function useMuted(keys: readonly string[]): { readonly key: string; readonly name: string }[] {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (keys.length === 0) return;
    askBackground({ type: 'cards', keys })
      .then((cards) => setNames(new Map(cards.map(({ key, name }) => [key, name]))))
      .catch(() => {}); // The keys tell enough.
  }, [keys.join('\n')]);
  return keys.map((key) => ({ key, name: names.get(key) ?? key.slice(key.indexOf('/') + 1) }));
}
