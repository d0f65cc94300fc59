import '../tools/english';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the extension did, a line each. */
const done: string[] = [];
/** What the reader in the page answers to each message, by its type; nothing where there is no reader. */
const answers = new Map<string, unknown>();
/** What is selected, as the page tells. */
let selected: object | null = null;

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { chooseMenu } = await import('../../entrypoints/background/menus');
const { takeDraft } = await import('../../lib/platform/draft');
const { changeSettings } = await import('../../lib/platform/settings');

const ADDRESS = 'https://news.example/rates';
const tab = { id: 7, index: 2, url: ADDRESS, title: 'Rates', incognito: false } as Parameters<
  typeof chooseMenu
>[0]['tab'];
const choose = (item: 'explain' | 'add' | 'keep', more: Partial<typeof tab> = {}) =>
  chooseMenu({ item, words: 'repo rate', tab: { ...tab, ...more }, frameId: 0 });

beforeEach(() => {
  fakeBrowser.reset();
  const { action, runtime, scripting, tabs } = fakeBrowser;
  vi.spyOn(runtime, 'getURL').mockImplementation((path) => `extension://${path}`);
  vi.spyOn(action, 'setBadgeText').mockImplementation(
    (async ({ text }: { text: string }) => void done.push(`shows ${text}`)) as never,
  );
  vi.spyOn(action, 'openPopup').mockImplementation(async () => void done.push('opens the popup'));
  vi.spyOn(scripting, 'insertCSS').mockImplementation(async () => {});
  vi.spyOn(scripting, 'removeCSS').mockImplementation(async () => {});
  vi.spyOn(scripting, 'executeScript').mockImplementation((async ({ files }: { files?: readonly string[] }) => {
    if (files) done.push(`runs ${files}`);
    return [{ result: selected }];
  }) as never);
  vi.spyOn(tabs, 'create').mockImplementation(
    (async (given: object) => void done.push(`opens ${JSON.stringify(given)}`)) as never,
  );
  vi.spyOn(tabs, 'sendMessage').mockImplementation((async (_: number, message: { type: string }) => {
    if (!answers.has(message.type)) throw new Error('There is no reader');
    done.push(`asks ${Object.values(message).join(' ')}`);
    return answers.get(message.type);
  }) as never);
  done.length = 0;
  answers.clear();
  selected = { passage: 'The repo rate fell.', start: 4, end: 13 };
});

afterEach(() => vi.restoreAllMocks());

describe.each(['explain', 'add', 'keep'] as const)('the item %s', (item) => {
  it('lets the popup say that the site is off, and does nothing else', async () => {
    await changeSettings({ sitesOff: ['news.example'] });
    await choose(item);
    expect(done).toEqual(['opens the popup']);
  });

  it('says on the button that there is nothing, where no popup opens by itself', async () => {
    await changeSettings({ sitesOff: ['news.example'] });
    vi.spyOn(fakeBrowser.action, 'openPopup').mockRejectedValue(new Error('No window'));
    await choose(item);
    expect(done).toEqual(['shows –']);
  });

  it.each([undefined, 'about:config', 'chrome://settings', 'file:///home/a.html'])(
    'does nothing on a page that is not the web’s: %s',
    async (url) => {
      await choose(item, { url: url! });
      expect(done).toEqual([]);
    },
  );
});

describe('to explain the selected words', () => {
  it('is left to the reader in the page', async () => {
    answers.set('key', null);
    await choose('explain');
    expect(done).toEqual(['asks key explain']);
  });

  it('brings the reader in first where there is none', async () => {
    const asked = vi.spyOn(answers, 'has').mockReturnValueOnce(false);
    answers.set('key', null);
    answers.set('summary', { state: 'read' });
    await choose('explain');
    expect(done).toEqual(['runs /reader.js', 'asks summary', 'asks key explain']);
    asked.mockRestore();
  });

  it('says that there is nothing to explain where the page holds no article', async () => {
    const asked = vi.spyOn(answers, 'has').mockReturnValueOnce(false);
    answers.set('summary', { state: 'no-article' });
    await choose('explain');
    expect(done.at(-1)).toBe('shows –');
    asked.mockRestore();
  });
});

describe('to add the selected words', () => {
  it('opens the form beside the page, with the words, their sentence and where they stand', async () => {
    await choose('add');
    expect(done).toEqual(['opens {"url":"extension://options.html#add","index":3,"openerTabId":7}']);
    const date = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
    expect(await takeDraft()).toEqual({
      name: 'repo rate',
      met: { quote: 'The repo rate fell.', title: 'Rates', address: ADDRESS, date },
    });
  });

  it('takes nothing but the words out of a private window', async () => {
    await choose('add', { incognito: true });
    expect(await takeDraft()).toEqual({ name: 'repo rate', met: null });
    expect(done).toEqual(['opens {"url":"extension://options.html#add"}']);
  });

  it('takes the words alone where the page does not tell where they stand', async () => {
    selected = null;
    await choose('add');
    expect(await takeDraft()).toEqual({ name: 'repo rate', met: null });
  });
});

describe('to keep the article', () => {
  it.each([
    ['what was kept', { done: {} }, '✓'],
    ['that it could not be', { fault: {} }, '!'],
    ['that there is none', null, '–'],
  ])('says on the toolbar button %s', async (_, outcome, sign) => {
    answers.set('keep', outcome);
    await choose('keep');
    expect(done.at(-1)).toBe(`shows ${sign}`);
  });
});
