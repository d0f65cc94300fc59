import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../tools/axe';
import { BROWSERS, type Session } from '../tools/extension';
import { type SampleSite, serveSample } from '../tools/sample-site';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { openRead, pageState, until, untilPopover } from './at-page';
import { openPanel, typeInPanel } from './at-panel';
import { popupOf, untilItSays } from './at-popup';
import { COURT, COURT_TITLE, RATES, RATES_TITLE } from './pages/own';

/** Firefox's, in the extension's own pages. */
declare const browser: { readonly sidebarAction: { isOpen(details: object): Promise<boolean> } };

const PATHS = { rates: '/2026/03/03/rates', court: '/2026/06/11/court' };

describe.each(BROWSERS)('the panel in %s', (name) => {
  let sample: SampleSite;
  let own: Site;
  let session: Session;
  let article: Page;
  let panel: Page;
  beforeAll(async () => {
    sample = await serveSample();
    own = await serve({ [PATHS.rates]: RATES, [PATHS.court]: COURT });
    session = await openShared(name);
    article = await openRead(session, sample.article);
    panel = await openPanel(session, article);
  });
  afterAll(async () => {
    await session?.close();
    await sample?.close();
    await own?.close();
  });

  const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  /** Presses Tab until what has the focus is called something like `name`. */
  const tabTo = (name: RegExp) =>
    until(`the keys come to ${name}`, async () => {
      await panel.keyboard.press('Tab');
      return name.test(await focused()) ? true : null;
    });
  const untilScrolled = (isSo: (top: number) => boolean) =>
    until('the article has scrolled', async () => (isSo(await article.evaluate(() => scrollY)) ? true : null));

  it('has no faults that axe finds', async () => {
    expect(await faultsOf(panel)).toEqual([]);
  });

  it('leads by keys to its parts, and says which one is read', async () => {
    const current = () => panel.evaluate(() => document.querySelector('.part-links [aria-current]')?.textContent);
    const focusedLink = () =>
      panel.evaluate(() => document.activeElement?.closest('.part-links') && document.activeElement.textContent);
    expect(await current()).toBe('Summary');
    for (const name of ['Relations', 'Questions', 'Summary']) {
      await panel.focus('.part-links a');
      await until(`the keys come to ${name}`, async () => {
        if ((await focusedLink()) === name) return true;
        await panel.keyboard.press('Tab');
        return null;
      });
      await panel.keyboard.press('Enter');
      await until(`${name} is read`, async () => ((await current()) === name ? true : null));
    }
  });

  it('goes by keys along a strip, each step to its place in the page', async () => {
    await tabTo(/^Where OpenAI stands/);
    await panel.keyboard.press('End');
    await untilScrolled((top) => top > 500);
    await panel.bringToFront();
    await panel.keyboard.press('Home');
    await untilScrolled((top) => top < 500);
    await panel.bringToFront();
  });

  it('is walked by arrows in the picture, and tells of where they come to', async () => {
    // So many are a table at first. Without the pointer, as below: the article may still be coming to the front.
    await panel.evaluate(() => document.querySelector<HTMLElement>('.turn')!.click());
    await tabTo(/connections?$/);
    const first = await focused();
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'] as const) await panel.keyboard.press(key);
    await panel.keyboard.press('PageDown');
    expect(await focused()).not.toBe(first);
    expect(await focused()).toMatch(/connections?$/);
    const told = await panel.evaluate(() => document.querySelector('.told h3')!.textContent!);
    expect(await focused()).toContain(told);
  });

  it('leaves what is typed, and opens its popover in the page', async () => {
    await panel.focus('input[type=search]');
    await panel.keyboard.type('govcl');
    await until('one is left', () =>
      panel.evaluate(() => (document.querySelectorAll('.entities li').length === 1 ? true : null)),
    );
    await untilItSays(panel, 'AWS GovCloud · Product');
    // Without the pointer: Chromium may leave a real press unanswered that brings another tab to the front.
    await panel.evaluate(() => document.querySelector<HTMLElement>('.entities .name')!.click());
    await untilPopover(session, article, 'AWS GovCloud');
    await panel.bringToFront();
    await typeInPanel(panel, '');
  });

  it('opens beside the page from the popup', async () => {
    const popup = await popupOf(session, article);
    await until('the popup has a button', () =>
      popup.evaluate(() => (document.querySelector('.beside') ? true : null)),
    );
    await popup.click('.beside'); // Browsers want a real press.
    await until('it stands beside the page', async () => {
      if (name === 'chromium')
        return (
          popup
            .browser()
            .targets()
            .some((target) => target.url().endsWith('sidepanel.html')) || null
        );
      return popup.evaluate(async () => (await browser.sidebarAction.isOpen({})) || null);
    });
    await popup.close();
  });

  it('follows the tab in front, and looks names up in what was kept', async () => {
    const rates = await openRead(session, own.origin + PATHS.rates);
    await session.ask(rates, { type: 'keep' });
    const beside = await session.openExtensionPage('sidepanel.html');
    await rates.bringToFront();
    await untilItSays(beside, RATES_TITLE);
    await rates.goto(own.origin + PATHS.court);
    await untilItSays(beside, COURT_TITLE);
    await untilItSays(beside, `Also in ${RATES_TITLE}`);
    await article.bringToFront();
    await untilItSays(beside, 'Relations');
    await typeInPanel(beside, 'whitfield');
    await untilItSays(beside, 'Sentences from kept articles');
    const address = await beside.evaluate(() => document.querySelector<HTMLAnchorElement>('.found a.small')!.href);
    await rates.close();

    const source = await session.openExtensionPage(address.slice(address.indexOf('source.html')));
    await untilItSays(source, 'Dana Whitfield: Chief economist at Orchard Bank.');
    await until('the passage has the focus', () =>
      source.evaluate(() => (document.activeElement?.className === 'passage asked' ? true : null)),
    );
    const link = await source.evaluate(() => document.querySelector<HTMLAnchorElement>('.asked a')!.href);
    expect(link).toMatch(/\/rates#:~:text=Dana%20Whitfield/);
    expect(await faultsOf(source)).toEqual([]);
    for (const page of [source, beside]) await page.close();
  });

  it('tells of what has come to the page since', async () => {
    const mentions = () => panel.evaluate(() => document.querySelector('.strip')?.ariaValueMax);
    const before = Number(await mentions());
    await article.evaluate(() => {
      const late = document.querySelector('.story-body p')!.cloneNode() as Element;
      late.textContent = 'Late in the day OpenAI said that it had nothing more to say, and nobody asked OpenAI again.';
      document.querySelector('.story-body')!.append(late);
    });
    await article.bringToFront();
    await until('the page is read anew', async () => {
      const state = await pageState(session, article);
      return state?.state === 'read' && state.summary.entities[0]!.count === before + 2 ? true : null;
    });
    await panel.bringToFront(); // Behind others its timers may be held back.
    await until('two more are counted', async () => (Number(await mentions()) === before + 2 ? true : null));
  });

  it('keeps the article, and leads to its sentences from then on', async () => {
    const court = await session.open(own.origin + PATHS.court);
    const beside = await openPanel(session, court);
    const sources = () => beside.evaluate(() => document.querySelectorAll('a[href^="/source.html"]').length);
    expect(await sources()).toBe(0);
    await until('it can be kept', () =>
      beside.evaluate(() => {
        const keep = document.querySelector<HTMLElement>('.panel-head [aria-pressed="false"]');
        keep?.click();
        return keep ? true : null;
      }),
    );
    await until('it is kept', () =>
      beside.evaluate(() => (document.querySelector('.panel-head [aria-pressed="true"]') ? true : null)),
    );
    expect(await sources()).toBeGreaterThan(0);
    for (const page of [court, beside]) await page.close();
  });
});
