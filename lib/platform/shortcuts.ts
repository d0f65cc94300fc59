import browser from 'webextension-polyfill';

export interface Shortcut {
  readonly name: string;
  /** What it does, in the reader's language. */
  readonly does: string;
  /** As the browser writes them; '' where there are none. */
  readonly keys: string;
}

export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    does: description || name,
    keys: shortcut ?? '',
  }));
}

/** Opens the browser's own page where shortcuts are changed: Firefox has a call for it, Chromium an address. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as Partial<typeof browser.commands>;
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
