import browser from 'webextension-polyfill';

export interface Shortcut {
  readonly name: string;
  /** What it does, in the reader's language. */
  readonly does: string;
  /** As the browser writes them; '' where there are none. */
  readonly keys: string;
}

/** The order of the manifest, which Chromium gives up for that of the names; the browsers' own come after. */
const ORDER = ['next', 'previous', 'open', 'site', 'panel'];
const placeOf = ({ name }: Shortcut): number => ORDER.indexOf(name) + 1 || ORDER.length + 1;

export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    does: description || name,
    keys: shortcut ?? '',
  }));
}

/** As they belong together. */
export const inOrder = (shortcuts: readonly Shortcut[]): Shortcut[] =>
  shortcuts.toSorted((a, b) => placeOf(a) - placeOf(b));

/** Opens the browser's own page where shortcuts are changed: Firefox has a call for it, Chromium an address. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as Partial<typeof browser.commands>;
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
