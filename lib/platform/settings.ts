/** What the reader chose. Only that is stored; the defaults stay here. */
import browser from 'webextension-polyfill';
import type { Density } from '../match/types';

/** What opens a popover: a pointer that rests, one that rests while Shift is held, or a press. */
export type Opening = 'rest' | 'modifier' | 'click';

export interface Settings {
  /** Host names ("news.example.org") on which Newsgloss stays out. */
  readonly sitesOff: readonly string[];
  readonly density: Density;
  /** What is not to be marked or explained: keys as `muteKey` makes them. */
  readonly muted: readonly string[];
  /**
   * How long the pointer rests on a term before the popover opens, in ms, from 0 to 1000.
   * 300: Wikipedia's page previews wait 500 and feel late, others open at once and annoy.
   */
  readonly restMs: number;
  readonly opening: Opening;
  /** Whether the toolbar button shows how many terms a page has. */
  readonly badge: boolean;
  /** Whether pages are read with the pack that comes with the extension. */
  readonly bundledOn: boolean;
  /** Ids of the reader's packs that stand behind that one. */
  readonly behindBundled: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  ...{ sitesOff: [], density: 'all', muted: [], restMs: 300, opening: 'rest' },
  ...{ badge: true, bundledOn: true, behindBundled: [] },
};

export async function loadSettings(): Promise<Settings> {
  return checked(await browser.storage.local.get(Object.keys(DEFAULT_SETTINGS)));
}

/** What the reader chose, without the defaults. */
export async function chosenSettings(): Promise<Partial<Settings>> {
  return chosen(await browser.storage.local.get(Object.keys(DEFAULT_SETTINGS)));
}

/** Puts what `value` holds of settings in the place of all that was chosen; what does not fit is the default. */
export async function replaceSettings(value: Readonly<Record<string, unknown>>): Promise<void> {
  const next = chosen(value);
  await browser.storage.local.remove(Object.keys(DEFAULT_SETTINGS).filter((key) => !(key in next)));
  await browser.storage.local.set(next);
}

/** The last change: the next one waits for it, and so begins with what it left. */
let changing: Promise<unknown> = Promise.resolve();

/**
 * Sets some settings, or what `change` makes of all as they are then: after every change that was asked for before.
 * Resolves with all as they were.
 */
export function changeSettings(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<Settings> {
  const done = changing.then(async () => {
    const before = await loadSettings();
    await browser.storage.local.set(typeof change === 'function' ? change(before) : change);
    return before;
  });
  changing = done.catch(() => {});
  return done;
}

/** Calls `changed` with the settings before and after each change. Returns the undo. */
export function onSettingsChanged(changed: (before: Settings, after: Settings) => void): () => void {
  const listener = async (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area !== 'local') return;
    const after = await loadSettings();
    const old = Object.fromEntries(Object.entries(changes).map(([key, { oldValue }]) => [key, oldValue]));
    changed(checked({ ...after, ...old }), after);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

export const siteIsOff = (settings: Settings, site: string): boolean => settings.sitesOff.includes(site);

/** The settings that leave `site` off or on, and everything else as it is. */
export const withSite = ({ sitesOff }: Settings, site: string, on: boolean): Pick<Settings, 'sitesOff'> => ({
  sitesOff: on ? sitesOff.filter((other) => other !== site) : [...new Set([...sitesOff, site])],
});

/** Storage may hold anything, an older version's values too: what does not fit is as if it were not there. */
function checked(stored: Readonly<Record<string, unknown>>): Settings {
  const { sitesOff, density, muted, restMs, opening, badge, bundledOn, behindBundled } = stored;
  return {
    sitesOff: stringsOf(sitesOff),
    muted: stringsOf(muted),
    behindBundled: stringsOf(behindBundled),
    badge: badge !== false,
    bundledOn: bundledOn !== false,
    density: density === 'all' || density === 'fewer' || density === 'none' ? density : DEFAULT_SETTINGS.density,
    opening: opening === 'modifier' || opening === 'click' ? opening : DEFAULT_SETTINGS.opening,
    restMs: typeof restMs === 'number' && restMs >= 0 && restMs <= 1000 ? restMs : DEFAULT_SETTINGS.restMs,
  };
}

/** The settings among `values`, checked, and no others. */
const chosen = (values: Readonly<Record<string, unknown>>): Partial<Settings> =>
  Object.fromEntries(Object.entries(checked(values)).filter(([key]) => (values[key] ?? null) !== null));

const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
