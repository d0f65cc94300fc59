import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../tools/axe';
import { BROWSERS, type Session } from '../tools/extension';
import { readSampleArticle } from '../tools/sample/article';
import { type SampleSite, serveSample } from '../tools/sample-site';
import { serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { openRead, pageState, underlined, until, untilNoPopover, untilPopover, whenRead } from './at-page';
import { popupOf, popupText, press, untilItSays } from './at-popup';
import { VIEWS } from './pages/documents';
import { RATES } from './pages/own';
import { FORM_PAGE } from './pages/pages';

describe.each(BROWSERS)('the popup in %s', (browser) => {
  let site: SampleSite;
  let session: Session;
  beforeAll(async () => {
    site = await serveSample();
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('sums the article up with the points written for it, and who and what it names', async () => {
    const page = await openRead(session, site.article);
    const popup = await popupOf(session, page);
    await untilItSays(popup, 'Organizations');
    const said = await popupText(popup);
    expect(said).toContain(readSampleArticle().title);
    expect(said).toMatch(/\d min · 1.?\d\d\d words/);
    expect(said).not.toContain('own words');
    const points = () => popup.evaluate(() => document.querySelectorAll('.points li').length);
    expect(await points()).toBe(2);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.points .more')!.click());
    expect(await points()).toBeGreaterThanOrEqual(3);
    expect(said).toMatch(/Anthropic\s+×\d+/);
    await popup.close();
    await page.close();
  });

  it('leads to a mention and opens its popover', async () => {
    const page = await openRead(session, site.article);
    const popup = await popupOf(session, page);
    await untilItSays(popup, 'Others');
    await press(popup, 'The Information');
    await untilPopover(session, page, 'The Information');
    await popup.close();
    await page.close();
  });

  it('leads from a point to its words', async () => {
    const page = await openRead(session, site.article);
    const popup = await popupOf(session, page);
    await untilItSays(popup, 'Organizations');
    await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.points li button')].at(-1)!.click());
    await until('the article has scrolled', async () => ((await page.evaluate(() => scrollY)) > 100 ? true : null));
    await popup.close();
    await page.close();
  });

  it('switches the site off, at once and without a trace, and on again', async () => {
    const page = await openRead(session, site.article);
    const popup = await popupOf(session, page);
    await untilItSays(popup, 'Organizations');
    await press(popup, 'The Information');
    await untilPopover(session, page, 'The Information');

    await popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')!.click());
    await untilItSays(popup, 'off on this site');
    await untilNoPopover(session, page);
    await until('the reader has gone', async () => ((await pageState(session, page)) === null ? true : null));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => document.querySelector('newsgloss-popover'))).toBeNull();

    await press(popup, 'Switch it on');
    await whenRead(session, page);
    await untilItSays(popup, 'Organizations');
    await popup.close();
    await page.close();
  });

  it('says why there is nothing, and reads a page all the same when asked', async () => {
    const other = await serve({ '/sign-in': FORM_PAGE });
    const page = await session.open(`${other.origin}/sign-in`);
    const popup = await popupOf(session, page);
    await untilItSays(popup, 'does not look like an article');
    await press(popup, 'Read it all the same');
    await untilItSays(popup, /no article|words/);
    await popup.close();
    await page.close();
    await other.close();
  });

  it('says that the browser lets nobody read a page', async () => {
    const popup = await session.openExtensionPage('popup.html?tab=999999');
    await untilItSays(popup, 'lets no extension read this page');
    await popup.close();
  });

  // Chromium lets the reader into its viewer, in which it finds nothing.
  const tried = browser === 'firefox' ? 'lets no extension read this page' : 'no article';
  it.each([
    ['says of a PDF that it is one', '/report.pdf', 'This is a PDF.'],
    ['asked to read one all the same, says what came of it', '/report', tried],
  ])('%s', async (_, path, words) => {
    const own = await serve({ [path]: VIEWS['a PDF']! });
    const page = await session.open(own.origin + path);
    const popup = await popupOf(session, page);
    if (path === '/report') await press(popup, 'Read it all the same');
    await untilItSays(popup, words);
    await popup.close();
    await page.close();
    await own.close();
  });

  it('says in brief who said what, and leads there', async () => {
    const own = await serve({ '/2026/03/03/rates': RATES });
    const page = await openRead(session, `${own.origin}/2026/03/03/rates`);
    const popup = await popupOf(session, page);
    await untilItSays(popup, 'Who said what');
    await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.said button')].at(-1)!.click());
    await until('the words are pointed out', async () =>
      (await page.evaluate(() => CSS.highlights.has('newsgloss-current'))) ? true : null,
    );
    await popup.close();
    await page.close();
    await own.close();
  });

  it('has less underlined, at once, and as much again', async () => {
    const page = await openRead(session, site.article);
    const popup = await popupOf(session, page);
    const choose = (density: string) =>
      until('how much is underlined can be chosen', () =>
        popup.evaluate((value) => {
          const select = document.querySelector<HTMLSelectElement>('.density select');
          if (!select) return null;
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        }, density),
      );
    const untilUnderlined = (some: boolean) =>
      until(`there are ${some ? '' : 'no '}underlines`, async () =>
        (await underlined(page, 'body')).length > 0 === some ? true : null,
      );
    await untilUnderlined(true);
    await choose('none');
    await untilUnderlined(false);
    await choose('all');
    await page.bringToFront(); // Where a popup leaves it.
    await untilUnderlined(true);
    await popup.close();
    await page.close();
  });

  it('has no faults that axe finds, with a summary and switched off, and leads to what was kept', async () => {
    const page = await openRead(session, site.article);
    const popup = await popupOf(session, page);
    await untilItSays(popup, 'Organizations');
    expect(await faultsOf(popup)).toEqual([]);
    await press(popup, 'Keep this article');
    const before = (await popup.browser().pages()).length;
    await press(popup, '1 article in your library');
    await until('the settings open', async () => ((await popup.browser().pages()).length > before ? true : null));
    for (const opened of (await popup.browser().pages()).slice(before)) await opened.close();
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')!.click());
    await untilItSays(popup, 'Switch it on');
    expect(await faultsOf(popup)).toEqual([]);
    await press(popup, 'Switch it on');
    await popup.close();
    await page.close();
  });
});
