import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import {
  openRead,
  pageState,
  pointAt,
  popoverHeading,
  popoverText,
  until,
  untilNoPopover,
  untilPopover,
  whenRead,
  whereIs,
} from './at-page';
import { KEYS } from './pages/keys';

/** Holds the button that has the focus for a term. */
const FOCUS = 'newsgloss-focus';
const POPOVER = 'newsgloss-popover';

describe.each(BROWSERS)('without a pointer, in %s', (browser) => {
  let site: Site;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    site = await serve({ '/2026/03/03/cloud-contract': KEYS });
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await openRead(session, `${site.origin}/2026/03/03/cloud-contract`);
    await page.bringToFront();
  });
  afterEach(() => page.close());

  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement!.id || document.activeElement!.localName);
  const untilFocused = (what: string) =>
    until(`${what} has the focus`, async () => ((await focused()) === what ? true : null));
  /** What a screen reader is told of the term that has the focus. */
  const termName = () =>
    session.inShadowRoot(page, FOCUS, (root) => root.activeElement?.getAttribute('aria-label') ?? null);
  const untilTerm = (name: RegExp) =>
    until(`the focus is on ${name}`, async () => (name.test((await termName()) ?? '') ? true : null));
  const inPopover = () => session.inShadowRoot(page, POPOVER, (root) => root.activeElement?.className ?? null);

  const onRelated = () =>
    session.inShadowRoot(page, POPOVER, (root) => root.activeElement?.matches('.relations .link') ?? false);

  it('walks from term to term, says which it is, and shows where the focus is', async () => {
    await session.command(page, 'next');
    await untilTerm(/^OpenAI, Organization, term 1 of \d+: show the explanation$/);
    const place = await whereIs(page, 'OpenAI', 'main');
    const ring = await until('the ring lies there', () =>
      session.inShadowRoot(
        page,
        FOCUS,
        (root, x, y) => {
          const button = root.querySelector('button')!;
          const { left, right, top, bottom } = button.getBoundingClientRect();
          if (x < left || x > right || y < top || y > bottom) return null;
          return getComputedStyle(button).boxShadow;
        },
        place.x,
        place.y,
      ),
    );
    expect(ring).toContain('rgb(255, 255, 255)');
    await page.keyboard.press('ArrowRight');
    await untilTerm(/term 2 of/);
    await session.command(page, 'next');
    await untilTerm(/term 3 of/);
    await session.command(page, 'previous');
    await untilTerm(/term 2 of/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    const last = /term (\d+) of (\d+)/.exec((await termName())!)!;
    expect(last[1]).toBe(last[2]); // Round the end.
  });

  it('goes on by Tab from where the term stands, and back by Shift+Tab', async () => {
    await session.command(page, 'next');
    await untilTerm(/term 1 of/);
    await page.keyboard.press('Tab');
    await untilFocused('behind');
    await session.command(page, 'previous');
    await session.command(page, 'next');
    await untilTerm(/term 1 of/);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await untilFocused('before');
    expect(await termName()).toBeNull();
  });

  it('gives the focus back by Esc to what had it', async () => {
    await page.focus('#first');
    await session.command(page, 'next');
    await untilTerm(/term 1 of/);
    await page.keyboard.press('Escape');
    await untilFocused('first');
  });

  it('opens the popover by Enter, goes through it by Tab and comes out behind the term', async () => {
    await session.command(page, 'next');
    await untilTerm(/term 1 of/);
    await page.keyboard.press('Enter');
    await untilPopover(session, page, 'OpenAI');
    await untilFocused(POPOVER);
    const seen = new Set<string>();
    for (let time = 0; time < 60 && (await focused()) === POPOVER; time++) {
      seen.add((await inPopover()) ?? '');
      await page.keyboard.press('Tab');
    }
    expect(seen.size).toBeGreaterThan(3);
    await untilFocused('behind');
    await untilNoPopover(session, page);
  });

  it('goes into the popover by the command, presses what is there, and by Esc out of it and then out of the term', async () => {
    await page.focus('#first');
    await session.command(page, 'next');
    await untilTerm(/term 1 of/);
    await session.command(page, 'open');
    await untilPopover(session, page, 'OpenAI');
    await until('the popover has the focus', async () => ((await inPopover()) === 'popover arriving' ? true : null));
    expect(await popoverText(session, page)).not.toContain('Questions');
    const more = 'whole more';
    for (let time = 0; time < 30 && (await inPopover()) !== more; time++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('all is shown', async () => ((await popoverText(session, page))?.includes('Questions') ? true : null));
    expect(await inPopover()).toContain('popover');
    for (let time = 0; time < 30 && !(await onRelated()); time++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('another entry is shown', async () => {
      const heading = await popoverHeading(session, page);
      return heading && heading !== 'OpenAI' ? heading : null;
    });
    await page.keyboard.press('Escape');
    await untilNoPopover(session, page);
    await untilTerm(/term 1 of/);
    await page.keyboard.press('Escape');
    await untilFocused('first');
  });

  it('closes by the command what the pointer opened', async () => {
    await pointAt(page, 'OpenAI', 'main');
    await untilPopover(session, page, 'OpenAI');
    await session.command(page, 'open');
    await untilNoPopover(session, page);
  });

  it('is switched off at the site by its command, without a trace, and on again', async () => {
    await session.command(page, 'next');
    await untilTerm(/term 1 of/);
    await session.command(page, 'site');
    await until('the reader has gone', async () => ((await pageState(session, page)) === null ? true : null));
    await until('nothing is marked', async () =>
      (await page.evaluate(() => CSS.highlights.size)) === 0 ? true : null,
    );
    expect(await termName()).toBeNull();
    await session.command(page, 'site');
    await whenRead(session, page);
  });

  it('leaves the pointer to the page: the ring is never in its way', async () => {
    await session.command(page, 'next');
    await untilTerm(/term 1 of/);
    const { x, y } = await whereIs(page, 'OpenAI', 'main');
    expect(await page.evaluate((left, top) => document.elementFromPoint(left, top)!.localName, x, y)).toBe('p');
    await page.mouse.click(x, y);
    await until('the ring is gone', async () => ((await termName()) === null ? true : null));
  });
});
