import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import {
  type Point,
  pause,
  popoverHeading,
  pressInPopover,
  until,
  untilNoPopover,
  untilPopover,
  whereIs,
} from './at-page';
import { pathOf, routesOf } from './pages/fighting';
import { CLEARING, CLOBBERED, EVICTING, LISTENING, OVERWRITTEN, TRAPPING, TRUSTED } from './pages/scripts';
import { explainedAt, inQuiet, isPainted, restAt } from './visit';

/** What the pages keep for the tests. */
interface Kept {
  readonly term: Point;
  readonly called: readonly string[];
  readonly evicted: number;
  most: number;
  clearAll(): void;
}
const termOf = (page: Page): Promise<Point> => page.evaluate(() => (window as unknown as Kept).term);

describe.each(BROWSERS)('where a page’s scripts fight in %s', (browser) => {
  let site: Site;
  let session: Session;
  beforeAll(async () => {
    site = await serve(
      routesOf({
        overwritten: OVERWRITTEN,
        clobbered: CLOBBERED,
        clearing: CLEARING,
        evicting: EVICTING,
        trapping: TRAPPING,
        listening: LISTENING,
        trusted: TRUSTED,
      }),
    );
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  const onPage = (name: string, act: (page: Page) => Promise<unknown>) =>
    inQuiet(session, site.origin + pathOf(name), act);
  const leave = async (page: Page) => {
    await page.mouse.move(2, 2);
    await untilNoPopover(session, page);
  };

  it('explains although the page has overwritten what scripts are made of, and calls none of it', () =>
    onPage('overwritten', async (page) => {
      await restAt(page, await termOf(page));
      await untilPopover(session, page, 'Anthropic');
      await leave(page);
      expect(await page.evaluate(() => (window as unknown as Kept).called)).toEqual([]);
    }));

  it('explains in a form and beside pictures whose names hide the page’s own properties', () =>
    onPage('clobbered', async (page) => {
      const term = await termOf(page);
      await until('the term is painted', async () => ((await isPainted(page, term)) ? true : null));
      await explainedAt(session, page, term, 'Anthropic');
      await page.mouse.click(term.x, term.y);
      await page.mouse.move(2, 2);
      await pause(500);
    }));

  it('underlines again after the page has thrown all highlights away', () =>
    onPage('clearing', async (page) => {
      const term = await termOf(page);
      await until('the term is painted', async () => ((await isPainted(page, term)) ? true : null));
      for (let time = 0; time < 3; time++) {
        // Asked in the same breath: the reader may paint again at the next event.
        const left = await page.evaluate(() => {
          (window as unknown as Kept).clearAll();
          return CSS.highlights.size;
        });
        expect(left).toBe(0);
        await page.mouse.move(300 + time, 300);
        await until('the term is painted again', async () => ((await isPainted(page, term)) ? true : null));
      }
      await page.evaluate(() => addEventListener('keydown', (window as unknown as Kept).clearAll));
      await page.keyboard.press('x');
      await until('the term is painted after a key', async () => ((await isPainted(page, term)) ? true : null));
      await explainedAt(session, page, term, 'Anthropic');
    }));

  it('comes back where the page throws it out once, and gives way where the page goes on', () =>
    onPage('evicting', async (page) => {
      const term = await termOf(page);
      const allow = (most: number) =>
        page.evaluate((times) => {
          Object.assign(window, { evicted: 0, most: times });
        }, most);
      const evicted = () => page.evaluate(() => (window as unknown as Kept).evicted);
      await restAt(page, term);
      await until('it was thrown out', async () => ((await evicted()) > 0 ? true : null));
      await pause(1000);
      expect(await popoverHeading(session, page)).toBeNull();
      const times = await evicted();
      expect(times).toBeLessThan(5);
      await pause(500);
      expect(await evicted()).toBe(times);
      await page.mouse.move(2, 2);
      await allow(1);
      await explainedAt(session, page, term, 'Anthropic');
      expect(await evicted()).toBe(1);
      await leave(page);
    }));

  it('opens, hears its own buttons and closes on Esc where the page keeps keys and pointer to itself', () =>
    onPage('trapping', async (page) => {
      const term = await termOf(page);
      await explainedAt(session, page, term, 'Anthropic');
      await pressInPopover(session, page, '.relations .link');
      await until('another entry is shown', async () =>
        (await popoverHeading(session, page)) === 'Anthropic' ? null : true,
      );
      await pressInPopover(session, page, '.back');
      await untilPopover(session, page, 'Anthropic');
      await page.keyboard.press('Escape');
      await untilNoPopover(session, page);
      await explainedAt(session, page, { x: term.x + 4, y: term.y }, 'Anthropic');
      await pressInPopover(session, page, '.icon-button[aria-label="Close"]');
      await untilNoPopover(session, page);
      await page.evaluate(() => (window as unknown as { writeOver(): void }).writeOver());
      await pause(500);
      await until('the term is painted again', async () => ((await isPainted(page, term)) ? true : null));
      await explainedAt(session, page, term, 'Anthropic');
      await pressInPopover(session, page, '.icon-button[aria-label="Close"]');
      await untilNoPopover(session, page);
    }));

  it('sends nothing to a page that takes every message for JSON of its own', () =>
    onPage('listening', async (page) => {
      await explainedAt(session, page, await termOf(page), 'Anthropic');
    }));

  it('explains under a policy that trusts no string', () =>
    onPage('trusted', async (page) => {
      await explainedAt(session, page, await whereIs(page, 'Anthropic', 'article p'), 'Anthropic');
      await pressInPopover(session, page, '.relations .link');
      await until('another entry is shown', async () =>
        (await popoverHeading(session, page)) === 'Anthropic' ? null : true,
      );
    }));
});
