import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { pause, popoverHeading, pressInPopover, until, untilNoPopover, untilPopover } from './at-page';
import { pathOf, routesOf } from './pages/fighting';
import { COVERED, DIALOG, FULLSCREEN, LAYOUTS } from './pages/layouts';
import { explainedAt, inQuiet, isPainted, restAt } from './visit';

const NAMES = Object.keys(LAYOUTS);

/** Where the term marked in the page stands, in CSS px of the window, once it has been scrolled into sight. */
const termBox = (page: Page) =>
  page.evaluate(async () => {
    const term = document.querySelector('#term')!;
    term.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const { left, top, right, bottom } = term.getBoundingClientRect();
    return { left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2 };
  });

describe.each(BROWSERS)('where a page’s layout fights in %s', (browser) => {
  let site: Site;
  let session: Session;
  beforeAll(async () => {
    const layouts = Object.values(LAYOUTS).map((layout, at) => [`layout-${at}`, layout]);
    site = await serve(
      routesOf({ ...Object.fromEntries(layouts), dialog: DIALOG, covered: COVERED, fullscreen: FULLSCREEN }),
    );
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  const onPage = (name: string, act: (page: Page) => Promise<unknown>) =>
    inQuiet(session, site.origin + pathOf(name), act);
  const popoverBox = (page: Page) =>
    session.inShadowRoot(page, 'newsgloss-popover', (root) => {
      const { left, top, right, bottom } = root.querySelector('.popover')!.getBoundingClientRect();
      return { left, top, right, bottom, width: innerWidth, height: innerHeight };
    });

  it.each(NAMES.map((name, at) => [name, at] as const))('stands beside its term and never over it: %s', (_, at) =>
    onPage(`layout-${at}`, async (page) => {
      const term = await termBox(page);
      await until('the term is painted', async () => ((await isPainted(page, term)) ? true : null));
      await explainedAt(session, page, term, 'Anthropic');
      await pause(250); // It comes in.
      const box = await popoverBox(page);
      const gap = Math.max(box!.top - term.bottom, term.top - box!.bottom);
      expect(gap).toBeGreaterThanOrEqual(2);
      expect(gap).toBeLessThan(30);
      expect(Math.max(box!.left - term.right, term.left - box!.right)).toBeLessThanOrEqual(0);
      expect(Math.min(box!.left, box!.top)).toBeGreaterThanOrEqual(0);
      expect(box!.right).toBeLessThanOrEqual(box!.width);
      expect(box!.bottom).toBeLessThanOrEqual(box!.height);
      expect(box!.right - box!.left).toBeCloseTo(372, 0); // As large as everywhere.
      await pressInPopover(session, page, '.icon-button[aria-label="Close"]');
      await untilNoPopover(session, page);
    }),
  );

  it('stands on top of a modal dialog that holds the article, and hears its own buttons', () =>
    onPage('dialog', async (page) => {
      await explainedAt(session, page, await termBox(page), 'Anthropic');
      await pressInPopover(session, page, '.relations .link');
      await until('another entry is shown', async () =>
        (await popoverHeading(session, page)) === 'Anthropic' ? null : true,
      );
      await page.keyboard.press('Escape');
      await untilNoPopover(session, page);
      expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
    }));

  it('explains nothing below a modal dialog, and all again once that is closed', () =>
    onPage('covered', async (page) => {
      const term = await termBox(page);
      await page.evaluate(() => document.querySelector('dialog')!.showModal());
      await restAt(page, term);
      await pause(700);
      expect(await popoverHeading(session, page)).toBeNull();
      await page.evaluate(() => document.querySelector('dialog')!.close());
      await explainedAt(session, page, { x: term.x + 3, y: term.y }, 'Anthropic');
    }));

  it('goes when the pointer leaves, also where a modal dialog has opened over it', () =>
    onPage('covered', async (page) => {
      const term = await termBox(page);
      await explainedAt(session, page, term, 'Anthropic');
      await page.evaluate(() => document.querySelector('dialog')!.showModal());
      await page.mouse.move(640, 450);
      await page.mouse.move(4, 4);
      await untilNoPopover(session, page);
    }));

  it('stands on top of an article that fills the screen', () =>
    onPage('fullscreen', async (page) => {
      await page.click('button');
      await page.waitForFunction(() => document.fullscreenElement !== null);
      await pause(200);
      await explainedAt(session, page, await termBox(page), 'Anthropic');
      await pressInPopover(session, page, '.icon-button[aria-pressed]');
      await page.mouse.move(4, 4);
      await pause(500);
      await untilPopover(session, page, 'Anthropic');
      await pressInPopover(session, page, '.icon-button[aria-label="Close"]');
      await untilNoPopover(session, page);
    }));
});
