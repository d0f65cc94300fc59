import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { type SampleSite, serveSample } from '../tools/sample-site';
import { openShared } from '../tools/shared-session';
import { pause, pointAt, underlined, until, untilPopover, whenRead } from './at-page';

describe.each(BROWSERS)('when it stops in %s,', (browser) => {
  let site: SampleSite;
  let session: Session;
  /** Whether it is at work again, and serves the next test. */
  let lasts = false;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    site = await serveSample();
  });
  beforeEach(async () => {
    if (!lasts) session = await openShared(browser);
    lasts = false;
    page = await session.newPage();
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(site.article, { waitUntil: 'load' });
    await whenRead(session, page);
    await pointAt(page, 'Anthropic', '.story-body');
    await untilPopover(session, page, 'Anthropic');
  });
  afterEach(() => (lasts ? page.close() : session?.close()));
  afterAll(async () => {
    if (lasts) await session.close();
    await site?.close();
  });

  /** What a reader still sees of the extension: a popover, and how the words it underlined look. */
  const traces = () =>
    page.evaluate(() => {
      const hosts = [...document.querySelectorAll('newsgloss-popover')];
      const shown = hosts.filter((host) => getComputedStyle(host).display !== 'none').length;
      const paragraph = document.querySelector('.story-body p')!;
      const painted = ['name', 'term', 'current'].filter((kind) => {
        if (!CSS.highlights.has(`newsgloss-${kind}`)) return false;
        const { textDecorationLine, backgroundColor } = getComputedStyle(paragraph, `::highlight(newsgloss-${kind})`);
        return textDecorationLine !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
      });
      return { shown, painted };
    });
  const untilNoTrace = () =>
    until('nothing of it is to be seen', async () => {
      const { shown, painted } = await traces();
      return shown === 0 && painted.length === 0 ? true : null;
    });
  const useThePage = async () => {
    await page.mouse.move(5, 5);
    await pointAt(page, 'Amazon Web Services', '.story-body');
    await pause(700);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      document.querySelector('.story-body p')!.textContent = 'Anthropic and OpenAI said nothing.';
      scrollBy(0, 300);
    });
    await pause(400);
  };

  const isAtWork = async () => {
    await whenRead(session, page);
    await page.bringToFront(); // Asking opened a tab in front of it.
    await until('terms are underlined', async () =>
      (await underlined(page, '.story-body')).length > 10 ? true : null,
    );
    await pointAt(page, 'Amazon Bedrock', '.story-body');
    await untilPopover(session, page, 'Amazon Bedrock');
    expect(await page.evaluate(() => document.querySelectorAll('newsgloss-popover').length)).toBe(1);
    await page.mouse.move(5, 5);
    lasts = true;
  };

  const isStopped = async (how: 'disable' | 'remove') => {
    expect((await traces()).shown).toBe(1);
    await session.change(how);
    await untilNoTrace();
    await useThePage();
    expect((await traces()).shown).toBe(0);
    expect(complaints).toEqual([]);
  };

  it('a new version starts clean in the same page', async () => {
    await session.change('reload');
    await isAtWork();
    await useThePage();
    expect(complaints).toEqual([]);
  });

  it('nothing of it is seen, heard or thrown after the user disabled it, and it starts clean when it is enabled again', async () => {
    await isStopped('disable');
    await session.change('enable');
    await isAtWork();
    expect(complaints).toEqual([]);
  });

  it('nothing of it is seen, heard or thrown after the user removed it', () => isStopped('remove'));

  it('nothing of it is seen after it was removed while its background slept', async () => {
    await session.stopBackground();
    await pause(300);
    await session.change('remove');
    await untilNoTrace();
    expect(complaints).toEqual([]);
  });
});
