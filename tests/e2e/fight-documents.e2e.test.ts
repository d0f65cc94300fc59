import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { pageState, pause, until, whenRead } from './at-page';
import { ADDRESSES, READABLE, UNROOTED, VIEWS } from './pages/documents';
import { pathOf, routesOf } from './pages/fighting';
import { explainedAt, isPainted, SILENCE, visit, whereInTrees } from './visit';

/** By which a page of this kind is asked for. */
const slug = (kind: string): string => kind.toLowerCase().replaceAll(' ', '-');

describe.each(BROWSERS)('in documents of other kinds in %s', (browser) => {
  let site: Site;
  let session: Session;
  beforeAll(async () => {
    const pages = Object.entries({ ...READABLE, ...VIEWS, unrooted: UNROOTED });
    const routes = routesOf(Object.fromEntries(pages.map(([kind, route]) => [slug(kind), route])));
    // Views have no say in which picture stands for them, and Chromium complains where there is none.
    site = await serve({ ...routes, '/favicon.ico': { body: '', headers: { 'content-type': 'image/png' } } });
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  const onPage = async (kind: string, act: (page: Page) => Promise<unknown>) =>
    expect(await visit(session, site.origin + pathOf(slug(kind)), act)).toEqual(SILENCE);
  const explains = async (page: Page) => {
    await whenRead(session, page);
    const term = await whereInTrees(page, 'Anthropic');
    await until('the term is painted', async () => ((await isPainted(page, term)) ? true : null));
    const { down } = await explainedAt(session, page, term, 'Anthropic');
    expect(down).toBeGreaterThan(4);
    expect(down).toBeLessThan(30);
  };

  it.each(Object.keys(READABLE))('underlines and explains in %s', (kind) => onPage(kind, explains));

  it('ends without a word when the page has removed its root, and reads what is written over it', () =>
    onPage('unrooted', async (page) => {
      await explains(page);
      await page.evaluate(() => (window as unknown as { unroot(): void }).unroot());
      await page.mouse.move(300, 300);
      await until('nothing is read any more', async () =>
        (await pageState(session, page))?.state === 'no-article' ? true : null,
      );
      await page.mouse.move(310, 300);
      await page.evaluate(() => (window as unknown as { writeOver(): void }).writeOver());
      await explains(page);
    }));

  it('reads what is written over an article, and follows the pointer there', () =>
    onPage('unrooted', async (page) => {
      await whenRead(session, page);
      await page.evaluate(() => (window as unknown as { writeOver(): void }).writeOver());
      await pause(500);
      await explains(page);
    }));

  it.each(Object.keys(VIEWS))('does nothing and says nothing in %s', async (kind) => {
    const noise = await visit(session, site.origin + pathOf(slug(kind)), async (page) => {
      await pause(500);
      await page.mouse.move(60, 60, { steps: 5 });
      await pause(500);
      expect(await pageState(session, page)).toBeNull();
    });
    // Firefox's viewer says what it does.
    expect({ ...noise, console: noise.console.filter((line) => !line.includes('PDF')) }).toEqual(SILENCE);
  });

  it('stays out of pages of no site', async () => {
    for (const address of ADDRESSES) {
      const noise = await visit(session, address, async (page) => {
        await pause(300);
        expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      });
      expect(noise).toEqual(SILENCE);
    }
  });
});
