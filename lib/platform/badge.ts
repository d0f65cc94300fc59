/** The number on the toolbar button. What was counted outlives the background's sleep, and goes with the browser. */
import browser from 'webextension-polyfill';
import { hashText } from '../match/hash';
import { loadSettings } from './settings';

const COLOR = '#6a6358';
const INK = '#ffffff';
/** More do not fit. */
const MOST = 999;
/** How long a word on the button stays, in ms: time to see it. */
const MOMENT = 2500;

export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor?.({ color: COLOR });
  await browser.action.setBadgeTextColor?.({ color: INK });
}

/** One change after another: two articles of one page may be read at once. */
let last: Promise<unknown> = Promise.resolve();
const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
  const done = last.then(act);
  last = done.catch(() => {}); // A tab may have closed meanwhile.
  return done;
};

/** Adds what was found in a page to what is counted in its tab, each once. */
export const countFound = (tabId: number, keys: readonly string[]): Promise<void> =>
  inTurn(async () => {
    const before = await countedIn(tabId);
    const now = [...new Set([...before, ...keys.map(hashText)])];
    if (now.length === before.length) return;
    await browser.storage.session.set({ [nameOf(tabId)]: now });
    await showCount(tabId);
  });

/** Another page, or another reading, begins in the tab. */
export const forgetCount = (tabId: number): Promise<void> =>
  inTurn(async () => {
    if ((await countedIn(tabId)).length === 0) return;
    await browser.storage.session.remove(nameOf(tabId));
    await setText(tabId, '');
  });

/** Shows the numbers in all tabs, or none, as the reader has chosen. */
export async function showCounts(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await showCount(id).catch(() => {});
}

/** Says something for a moment, in the place of the number. */
export async function flash(tabId: number, sign: string): Promise<void> {
  await setText(tabId, sign);
  setTimeout(() => showCount(tabId).catch(() => {}), MOMENT);
}

async function showCount(tabId: number): Promise<void> {
  const { badge } = await loadSettings();
  const count = badge ? (await countedIn(tabId)).length : 0;
  await setText(tabId, count === 0 ? '' : count > MOST ? `${MOST}+` : `${count}`);
}

/** Not every Firefox for Android has a place for it. */
const setText = async (tabId: number, text: string): Promise<void> => browser.action.setBadgeText?.({ tabId, text });

const nameOf = (tabId: number): string => `found-${tabId}`;

/** Hashes of the keys: a count needs no more. */
async function countedIn(tabId: number): Promise<readonly number[]> {
  const counted: unknown = (await browser.storage.session.get(nameOf(tabId)))[nameOf(tabId)];
  return Array.isArray(counted) ? counted.filter((one) => typeof one === 'number') : [];
}
