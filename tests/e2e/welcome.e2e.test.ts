import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../tools/axe';
import { BROWSERS, type Session } from '../tools/extension';
import { openShared } from '../tools/shared-session';
import { pointAt, underlined, until, untilPopover } from './at-page';
import { popupText, press, untilItSays } from './at-popup';

// That it opens after an installation, every session sees: it takes its tab.
describe.each(BROWSERS)('the page that greets, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await openShared(browser);
  });
  afterAll(() => session?.close());

  it('explains a text of its own as the reader will explain articles, and tells the rest on one screen', async () => {
    const page = await session.openExtensionPage('welcome.html');
    await untilItSays(page, 'Rest the pointer on an underlined word');
    expect(await popupText(page)).toMatch(/Alt.+ goes from term to term/);
    expect(await popupText(page)).toContain('English articles only');
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    // A pointer that came to rest before its words were read would wait for its next move.
    await until('the text is read', async () => ((await underlined(page, '.trial')).length > 0 ? true : null));
    await pointAt(page, 'OpenAI', '.trial');
    await untilPopover(session, page, 'OpenAI');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('leads to the settings', async () => {
    const page = await session.openExtensionPage('welcome.html');
    await untilItSays(page, 'Rest the pointer');
    const before = (await page.browser().pages()).length;
    await press(page, 'Settings');
    await expect.poll(async () => (await page.browser().pages()).length, { timeout: 10_000 }).toBe(before + 1);
    await page.close();
  });
});
