import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { ARTICLE_PATH, samplePage } from '../tools/sample/page';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import {
  pageState,
  pause,
  pointAt,
  popoverHeading,
  untilNoPopover,
  untilPopover,
  whenRead,
  whereInPopover,
} from './at-page';
import { type Visit, visitPage } from './compare';
import { divisionsPage, FORM_PAGE, hostilePage, NO_ICON, strictPage } from './pages/pages';

const STRICT = '/2026/03/openai-and-aws-under-a-strict-policy/';
const DIVISIONS = '/2026/03/openai-and-aws-in-divisions-only/';
const HOSTILE = '/2026/03/openai-and-aws-under-hostile-styles/';
const FORM = '/sign-in';

describe.each(BROWSERS)('as a guest in %s', (browser) => {
  let site: Site;
  let session: Session;
  /** What the pages tell without the extension. */
  const without = new Map<string, Visit>();
  beforeAll(async () => {
    site = await serve({
      '/favicon.ico': NO_ICON,
      [ARTICLE_PATH]: samplePage(),
      [STRICT]: strictPage(),
      [DIVISIONS]: divisionsPage(),
      [HOSTILE]: hostilePage(),
      [FORM]: FORM_PAGE,
    });
    const control = await openShared(browser, { extension: null });
    for (const path of [ARTICLE_PATH, STRICT, DIVISIONS, FORM])
      without.set(path, await visitPage(control, site, path, () => pause(300)));
    await control.close();
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const visit = (path: string, act: (page: Page) => Promise<unknown>) => visitPage(session, site, path, act);

  it.each([
    ['the sample', ARTICLE_PATH],
    ['a page that allows nothing', STRICT],
    ['a page of another layout', DIVISIONS],
    ['a page with no article', FORM],
  ])('leaves %s as it would be without the extension', async (_, path) => {
    const withIt = await visit(path, async (page) => {
      if (path === FORM) await pause(1000);
      else await whenRead(session, page);
      await pause(100);
    });
    expect(withIt).toEqual(without.get(path));
  });

  it('touches nothing of the article while it explains, and says nothing to the page', async () => {
    const article = (page: Page) => page.evaluate(() => document.querySelector('article')!.outerHTML);
    const seen = await visit(ARTICLE_PATH, async (page) => {
      await whenRead(session, page);
      await page.evaluate(() => {
        const records: MutationRecord[] = [];
        Object.assign(window, { records });
        new MutationObserver((more) => records.push(...more)).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      });
      const before = await article(page);
      await pointAt(page, 'Anthropic', '.story-body');
      await untilPopover(session, page, 'Anthropic');
      await page.mouse.move(2, 2);
      await untilNoPopover(session, page);
      expect(await article(page)).toBe(before);
      expect(await page.evaluate(() => (window as unknown as { records: [] }).records.length)).toBe(0);
    });
    expect(seen).toMatchObject({ console: without.get(ARTICLE_PATH)!.console, errors: [] });
  });

  it('explains under a policy that allows nothing', async () => {
    await visit(STRICT, async (page) => {
      await whenRead(session, page);
      await pointAt(page, 'Anthropic', 'article');
      await untilPopover(session, page, 'Anthropic');
      const style = await session.inShadowRoot(page, 'newsgloss-popover', (root) => {
        const { borderRadius, position, left } = getComputedStyle(root.querySelector('.popover')!);
        return { borderRadius, position, left: Number.parseFloat(left) };
      });
      expect(style).toMatchObject({ borderRadius: '12px', position: 'fixed' });
      expect(style!.left).toBeGreaterThan(0);
    });
  });

  it('stands where it should and looks as it should under hostile styles', async () => {
    await visit(HOSTILE, async (page) => {
      await whenRead(session, page);
      const term = await pointAt(page, 'Anthropic', 'article');
      await untilPopover(session, page, 'Anthropic');
      await pause(200); // It fades in.
      const popover = await session.inShadowRoot(page, 'newsgloss-popover', (root) => {
        const element = root.querySelector('.popover')!;
        const { color, fontSize, opacity } = getComputedStyle(element);
        const { top, bottom, width } = element.getBoundingClientRect();
        return { style: { color, fontSize, opacity }, top, bottom, width };
      });
      expect(popover!.style).toEqual({ color: 'rgb(31, 28, 24)', fontSize: '15px', opacity: '1' });
      expect(popover!.width).toBe(372);
      expect(Math.min(Math.abs(popover!.top - term.y), Math.abs(popover!.bottom - term.y))).toBeLessThan(25);
      const { x, y } = await whereInPopover(session, page, '.mentions');
      expect(await page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x, y)).toBe(
        'newsgloss-popover',
      );
    });
  });

  it('explains on a page without a single paragraph, dark with the page', async () => {
    await visit(DIVISIONS, async (page) => {
      const { entities } = await whenRead(session, page);
      expect(entities.find(({ name }) => name === 'Anthropic')?.count).toBeGreaterThan(8);
      await pointAt(page, 'Anthropic', '.text');
      await untilPopover(session, page, 'Anthropic');
      const ground = await session.inShadowRoot(
        page,
        'newsgloss-popover',
        (root) => getComputedStyle(root.querySelector('.popover')!).backgroundColor,
      );
      expect(ground).toBe('rgb(42, 39, 36)');
    });
  });

  it('brings nothing but the gate to a page with no article', async () => {
    await visit(FORM, async (page) => {
      await pause(1000);
      expect(await pageState(session, page)).toBeNull();
      await pointAt(page, 'Amazon Web Services');
      await pause(600);
      expect(await popoverHeading(session, page)).toBeNull();
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    });
  });
});
