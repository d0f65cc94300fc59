import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { countFound, flash, forgetCount, showCounts } = await import('../../lib/platform/badge');
const { changeSettings } = await import('../../lib/platform/settings');

/** What stands on the button, by tab. */
const shown = new Map<number, string>();

beforeEach(() => {
  fakeBrowser.reset();
  shown.clear();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(
    (async (given: { tabId: number; text: string }) => void shown.set(given.tabId, given.text)) as never,
  );
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 1 }, { id: 2 }] as never);
});
afterEach(() => vi.restoreAllMocks());

const keys = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `pack/term-${from + at}`);

describe('the number on the toolbar button', () => {
  it('is that of the terms found in the tab, each once, however many readings there are at a time', async () => {
    await Promise.all([countFound(1, keys(3)), countFound(1, keys(3, 2)), countFound(2, keys(1))]);
    expect([...shown]).toEqual([
      [1, '5'],
      [2, '1'],
    ]);
  });

  it('begins anew with another page', async () => {
    await countFound(1, keys(3));
    await forgetCount(1);
    expect(shown.get(1)).toBe('');
    await countFound(1, keys(1, 9));
    expect(shown.get(1)).toBe('1');
  });

  it('is remembered where the background’s sleep does not reach', async () => {
    await countFound(1, keys(3));
    const remembered = await fakeBrowser.storage.session.get();
    fakeBrowser.reset();
    await fakeBrowser.storage.session.set(remembered);
    await countFound(1, keys(1, 3));
    expect(shown.get(1)).toBe('4');
  });

  it('goes and comes back as the reader chooses', async () => {
    await countFound(1, keys(3));
    await changeSettings({ badge: false });
    await showCounts();
    expect(shown.get(1)).toBe('');
    await countFound(1, keys(1, 9));
    expect(shown.get(1)).toBe('');
    await changeSettings({ badge: true });
    await showCounts();
    expect([...shown]).toEqual([
      [1, '4'],
      [2, ''],
    ]);
  });

  it('stays short, and gives way to a sign for a moment', async () => {
    vi.useFakeTimers();
    await countFound(1, keys(1200));
    expect(shown.get(1)).toBe('999+');
    await flash(1, '✓');
    expect(shown.get(1)).toBe('✓');
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    await vi.waitFor(() => expect(shown.get(1)).toBe('999+'));
  });
});
