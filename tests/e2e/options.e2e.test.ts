import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { entry, pack } from '../platform/library-packs';
import { faultsOf } from '../tools/axe';
import { BROWSERS, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { chooseFile, openOptions, packTitles, pressLabelled, savedBy } from './at-options';
import { openRead, pointAt, pressInPopover, until, untilNoPopover, untilPopover, whenRead } from './at-page';
import { popupOf, press, untilItSays } from './at-popup';
import { RATES, RATES_TITLE } from './pages/own';

const PATH = '/2026/03/03/rates';
const LAST = 'body p:last-of-type';
const BANKS = pack(
  'banks',
  [entry('Northern Credit Authority: A body that a pack of the reader’s own knows.', { aliases: ['NCA'] })],
  { title: 'Banks' },
);
const TERMS = pack('terms', [entry('Byline: The line that names the author.')], { title: 'Newsroom terms' });

describe.each(BROWSERS)('the settings in %s', (browser) => {
  let site: Site;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    site = await serve({ [PATH]: RATES });
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await openOptions(session);
  });
  afterEach(() => page.close());

  const marks = () => page.evaluate(() => CSS.highlights.get('newsgloss-name')?.size ?? 0);
  const untilMarked = (isSo: (count: number) => boolean) =>
    until('the text is marked as it should be', async () => (isSo(await marks()) ? true : null));
  /** Reads the article, and gives what its popover says of a body. */
  const saidOfBody = async () => {
    const article = await openRead(session, site.origin + PATH);
    await pointAt(article, 'NCA', LAST);
    const said = await untilPopover(session, article, 'Northern Credit Authority');
    await article.close();
    return said;
  };
  const choose = (label: string) =>
    page.evaluate((wanted) => {
      const choices = [...document.querySelectorAll('.choice')];
      choices
        .find(({ textContent }) => textContent?.startsWith(wanted))!
        .querySelector('input')!
        .click();
    }, label);

  it('have no fault that axe finds, as they open', async () => {
    await untilMarked((count) => count > 6);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('are opened from the popup', async () => {
    await page.goto('about:blank'); // Where they are open already, they come to the front.
    const article = await openRead(session, site.origin + PATH);
    const popup = await popupOf(session, article);
    const before = (await popup.browser().pages()).length;
    await press(popup, 'Settings');
    await until('the settings open', async () => ((await popup.browser().pages()).length > before ? true : null));
    for (const opened of (await popup.browser().pages()).slice(before)) await opened.close();
    await popup.close();
    await article.close();
  });

  it('show on a text of their own how much is underlined, and explain it there', async () => {
    await untilMarked((count) => count > 6);
    const all = await marks();
    await choose('Fewer');
    await untilMarked((count) => count > 0 && count < all);
    await choose('None');
    await untilMarked((count) => count === 0);
    await pointAt(page, 'Anthropic', '.trial');
    await untilPopover(session, page, 'Anthropic');
    await page.mouse.move(2, 2);
    await untilNoPopover(session, page);
    await choose('All');
    await untilMarked((count) => count === all);
  });

  it('bring back what was not to be marked, and a site that was off', async () => {
    const article = await openRead(session, site.origin + PATH);
    await pointAt(article, 'Whitfield', LAST);
    await untilPopover(session, article, 'Dana Whitfield');
    await pressInPopover(session, article, '[aria-label="Don’t explain this"]');
    await pressInPopover(session, article, '.foot > .more + .more');
    const popup = await popupOf(session, article);
    await untilItSays(popup, 'On at');
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')!.click());
    await untilItSays(popup, 'Off at');
    await popup.close();
    await pressLabelled(page, `Switch on: ${new URL(site.origin).hostname}`);
    await untilItSays(page, 'Newsgloss is on everywhere');
    await pressLabelled(page, 'Explain it again: Dana Whitfield');
    await untilItSays(page, 'Nothing: each explanation offers');
    await until('the open page knows it again', async () =>
      (await whenRead(session, article)).entities.some(({ name }) => name === 'Dana Whitfield') ? true : null,
    );
    await article.bringToFront();
    await pointAt(article, 'Whitfield', LAST);
    await untilPopover(session, article, 'Dana Whitfield');
    await article.close();
  });

  it('list the shortcuts as they belong together', async () => {
    const listed = await until('the shortcuts are listed', () =>
      page.evaluate(() => {
        const rows = [...document.querySelectorAll('.shortcuts li > span:first-child')];
        return rows.length > 0 ? rows.map(({ textContent }) => textContent) : null;
      }),
    );
    expect(listed.join()).toMatch(/^Next term.*?,Previous term,Open or close/);
  });

  it('refuse a file that is no pack, with the place and the reason, and keep what is there', async () => {
    const before = await packTitles(page);
    await chooseFile(
      page,
      'Open a pack',
      'broken.json',
      JSON.stringify({ ...BANKS, entries: [{ ...TERMS, name: ' ' }] }),
    );
    await untilItSays(page, '“broken.json” is not a pack that Newsgloss can read. Nothing was changed.');
    const told = await page.evaluate(() => document.querySelector('.report')!.textContent);
    expect(told).toContain('There should be words, and there are none (entries[0].name)');
    expect(await packTitles(page)).toEqual(before);
    await press(page, 'Delete everything…');
    await untilItSays(page, 'This cannot be undone');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('open a pack that pages are read with from then on, as long as it is on', async () => {
    expect(await saidOfBody()).not.toContain('a pack of the reader’s own');
    await chooseFile(page, 'Open a pack', 'banks.json', JSON.stringify(BANKS));
    await untilItSays(page, 'Taken in: Banks');
    expect(await saidOfBody()).toContain('A body that a pack of the reader’s own knows');
    await pressLabelled(page, 'Read pages with Banks');
    await until('it is off', () =>
      page.evaluate(() => (document.querySelector('.packs [role=switch]:not(:checked)') ? true : null)),
    );
    expect(await saidOfBody()).not.toContain('a pack of the reader’s own');
  });

  it('put packs in another order by their buttons, which keep the focus, and by drawing', async () => {
    await chooseFile(page, 'Open a pack', 'terms.json', JSON.stringify(TERMS));
    await untilItSays(page, 'Taken in: Newsroom terms');
    const isOrder = (...titles: string[]) =>
      until(`the packs are ${titles}`, async () =>
        JSON.stringify((await packTitles(page)).slice(0, 2)) === JSON.stringify(titles) ? true : null,
      );
    await isOrder('Banks', 'Newsroom terms');
    await pressLabelled(page, 'Move up: Newsroom terms');
    await isOrder('Newsroom terms', 'Banks');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Move up: Newsroom terms',
    );
    await page.evaluate(async () => {
      const [first, second] = document.querySelectorAll('.packs > li');
      const fire = async (element: Element, type: string) => {
        element.dispatchEvent(new DragEvent(type, { bubbles: true, dataTransfer: new DataTransfer() }));
        await new Promise((resolve) => setTimeout(resolve, 50));
      };
      await fire(second!, 'dragstart');
      await fire(first!, 'dragover');
      await fire(first!, 'drop');
    });
    await isOrder('Banks', 'Newsroom terms');
  });

  it('delete a pack, and bring it back in its place', async () => {
    const before = await until('the packs are listed', async () => {
      const titles = await packTitles(page);
      return titles.includes('Banks') ? titles : null;
    });
    await pressLabelled(page, 'Delete: Banks');
    await untilItSays(page, 'Deleted “Banks”');
    expect(await packTitles(page)).toEqual(before.filter((title) => title !== 'Banks'));
    await press(page, 'Undo');
    await until('it is back', async () => ((await packTitles(page)).length === before.length ? true : null));
    expect(await packTitles(page)).toEqual(before);
  });

  it('export everything, delete it, and import it as it was', async () => {
    const article = await openRead(session, site.origin + PATH);
    await until('it is kept', async () => ((await session.ask(article, { type: 'keep' })) ? true : null));
    await article.close();
    await choose('Fewer');
    await page.close();
    page = await openOptions(session);
    await untilItSays(page, RATES_TITLE);

    const before = await savedBy(page, 'Export everything');
    expect(JSON.parse(before)).toMatchObject({ newsgloss: 1, settings: { density: 'fewer' }, off: ['banks'] });
    expect((JSON.parse(before) as { library: unknown[] }).library).toHaveLength(3);
    await press(page, 'Delete everything…');
    await press(page, 'Delete everything');
    await untilItSays(page, 'Everything was deleted');
    expect(await packTitles(page)).toHaveLength(1); // Ours.
    expect(await savedBy(page, 'Export everything')).toBe('{"newsgloss":1,"settings":{},"off":[],"library":[]}');

    await chooseFile(page, 'Import everything', 'all.json', before);
    await untilItSays(page, 'Taken in: ');
    expect(await savedBy(page, 'Export everything')).toBe(before);
    expect(await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('.choice input')[1]!.checked)).toBe(
      true,
    );
  });
});
