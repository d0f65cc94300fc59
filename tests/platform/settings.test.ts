import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { changeSettings, DEFAULT_SETTINGS, loadSettings, onSettingsChanged, siteIsOff, withSite } = await import(
  '../../lib/platform/settings'
);

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('store only what was chosen', async () => {
    await changeSettings({ density: 'fewer' });
    expect(await fakeBrowser.storage.local.get()).toEqual({ density: 'fewer' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, density: 'fewer' });
  });

  it.each([
    { badge: 'no' },
    { bundledOn: 0 },
    { behindBundled: 'a' },
    { density: 'most' },
    { restMs: '300' },
    { restMs: 5000 },
    { sitesOff: 'news.example' },
    { sitesOff: [7] },
  ])('fall back to the default for what storage should not hold: %o', async (stored) => {
    await fakeBrowser.storage.local.set<Record<string, unknown>>(stored);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('switch a site off and on again, each once', () => {
    const off = { ...DEFAULT_SETTINGS, ...withSite(DEFAULT_SETTINGS, 'news.example', false) };
    expect(siteIsOff(off, 'news.example')).toBe(true);
    expect(siteIsOff(off, 'example')).toBe(false);
    expect(withSite(off, 'news.example', false)).toEqual({ sitesOff: ['news.example'] });
    expect(withSite(off, 'news.example', true)).toEqual({ sitesOff: [] });
  });

  it('lose none of several changes that are asked for at once, nor those after one that failed', async () => {
    const mute = (key: string) => changeSettings(({ muted }) => ({ muted: [...muted, key] }));
    const failing = changeSettings(() => {
      throw new Error('no');
    });
    const [first, second] = await Promise.all([mute('a/1'), mute('a/2'), expect(failing).rejects.toThrow('no')]);
    expect(await loadSettings()).toMatchObject({ muted: ['a/1', 'a/2'] });
    expect([first.muted, second.muted]).toEqual([[], ['a/1']]);
  });

  it('tell of a change with what was before and what is now', async () => {
    const told = vi.fn();
    const undo = onSettingsChanged(told);
    await changeSettings({ sitesOff: ['news.example'] });
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    expect(told.mock.calls[0]).toEqual([DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, sitesOff: ['news.example'] }]);
    undo();
    await changeSettings({ restMs: 0 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toHaveBeenCalledOnce();
  });
});
