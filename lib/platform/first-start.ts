import browser from 'webextension-polyfill';

/** Opens the page that greets, once the extension has come to a browser for the first time. */
export function onInstalled(greet: () => unknown): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') greet();
  });
}

/** Kept by the browser as long as the extension runs without a break, however often the background falls asleep. */
const STARTED = 'started';

/**
 * Calls `start` once the extension has come to life: installed, updated, switched on again, or with the browser; not
 * when the background merely wakes. `runtime.onInstalled` says nothing of an extension that is switched on again.
 */
export async function onFirstStart(start: () => unknown): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(STARTED))[STARTED]) return;
  await session.set({ [STARTED]: true });
  await start();
}
