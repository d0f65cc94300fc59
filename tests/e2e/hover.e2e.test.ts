import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { reduceMotion } from '../tools/reduced-motion';
import { type SampleSite, serveSample } from '../tools/sample-site';
import { openShared } from '../tools/shared-session';
import {
  pause,
  pointAt,
  popoverHeading,
  pressInPopover,
  tintedPixels,
  underlined,
  until,
  untilNoPopover,
  untilPopover,
  whenRead,
  whereInPopover,
  whereIs,
} from './at-page';

/** A little more than the 300 ms a popover waits before it goes. */
const LEFT = 450;
/** Where the sample's article stands. */
const BODY = '.story-body';

describe.each(BROWSERS)('hovering in %s', (browser) => {
  let site: SampleSite;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    site = await serveSample();
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await session.open(site.article);
    await whenRead(session, page);
  });
  afterEach(() => page.close());

  it('explains a name: what it is, in whose words, and what it has to do with others', async () => {
    await pointAt(page, 'Anthropic', BODY);
    const text = await untilPopover(session, page, 'Anthropic');
    expect(text).toContain('Organization');
    expect(text).toContain('March 2026');
    expect(text).toContain('This article');
    expect(text).toMatch(/Mention \d+ of \d+/);
  });

  it.runIf(browser === 'chromium')('rises into its place, but for a reader who wants no motion', async () => {
    const motion = async () => {
      await pointAt(page, 'Anthropic', BODY);
      await untilPopover(session, page, 'Anthropic');
      return session.inShadowRoot(
        page,
        'newsgloss-popover',
        (root) => getComputedStyle(root.querySelector('.popover')!).animationName,
      );
    };
    expect(await motion()).toBe('arrive');
    await page.mouse.move(2, 2);
    await untilNoPopover(session, page);
    await reduceMotion(page);
    expect(await motion()).toBe('none');
  });

  it('tints the term it explains, and no longer than it does', async () => {
    const place = await whereIs(page, 'Anthropic', BODY);
    expect(await tintedPixels(page, place)).toBe(0);
    await pointAt(page, 'Anthropic', BODY);
    await untilPopover(session, page, 'Anthropic');
    expect(await tintedPixels(page, place)).toBeGreaterThan(200);
    await page.mouse.move(2, 2);
    await untilNoPopover(session, page);
    expect(await tintedPixels(page, place)).toBe(0);
  });

  it('explains a term that is written across the page’s own markup', async () => {
    await pointAt(page, 'supply chain', BODY);
    await untilPopover(session, page, 'supply chain risk');
  });

  it('explains a name inside a link, and leaves the click to the page', async () => {
    const { x, y } = await pointAt(page, 'AWS GovCloud', BODY);
    await untilPopover(session, page, 'AWS GovCloud');
    await Promise.all([page.waitForNavigation(), page.mouse.click(x, y)]);
    expect(new URL(page.url()).pathname).toBe('/topics/govcloud/');
  });

  it('underlines terms all over the article, and nothing outside it', async () => {
    await page.setViewport({ width: 1280, height: 9000 }); // What is far from the window is painted when it comes near.
    const seen = await until('the article is painted', async () => {
      const marks = await underlined(page, '.story-header h1, .story-body');
      return marks.length > 50 ? marks : null;
    });
    expect(seen.filter(({ inside }) => !inside)).toEqual([]);
    const related = await page.evaluate(
      () => document.querySelectorAll('.story-body aside, .story-body .related').length,
    );
    expect(related).toBeGreaterThan(0); // Furniture inside the body is furniture too.
    expect(
      await underlined(page, 'aside, .related, figure').then((marks) => marks.filter(({ inside }) => inside)),
    ).toEqual([]);
  });

  it('stays out of menus, related links and comments', async () => {
    const furniture = await page.evaluate(
      () =>
        [...document.querySelectorAll('header a, nav a, aside a, footer a')].flatMap(
          (link) => link.textContent?.match(/Amazon|OpenAI|Anthropic|Pentagon/)?.[0] ?? [],
        ).length,
    );
    expect(furniture).toBeGreaterThan(3); // The sample tries it on.
    await pointAt(page, 'Amazon', 'nav');
    await pause(600);
    expect(await popoverHeading(session, page)).toBeNull();
  });

  it('follows a reference inside the popover and comes back', async () => {
    await pointAt(page, 'Anthropic', BODY);
    await untilPopover(session, page, 'Anthropic');
    await pressInPopover(session, page, '.relations .link');
    await until('another entry is shown', async () =>
      (await popoverHeading(session, page)) === 'Anthropic' ? null : true,
    );
    await pressInPopover(session, page, '.back');
    await untilPopover(session, page, 'Anthropic');
  });

  it('stays while the pointer travels to it, and goes once it has left', async () => {
    await pointAt(page, 'Anthropic', BODY);
    await untilPopover(session, page, 'Anthropic');
    const { x, y } = await whereInPopover(session, page, '.mentions');
    await page.mouse.move(x, y, { steps: 30 });
    await pause(LEFT);
    expect(await popoverHeading(session, page)).toBe('Anthropic');
    await page.mouse.move(2, 2);
    await untilNoPopover(session, page);
  });

  it('goes on Esc, and the page does not hear it', async () => {
    await page.evaluate(() => {
      document.addEventListener('keydown', () => document.body.classList.add('heard'));
    });
    await pointAt(page, 'Anthropic', BODY);
    await untilPopover(session, page, 'Anthropic');
    await page.keyboard.press('Escape');
    await untilNoPopover(session, page);
    expect(await page.evaluate(() => document.body.classList.contains('heard'))).toBe(false);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.classList.contains('heard'))).toBe(true);
  });

  it('does not open for a pointer that only crosses a term', async () => {
    const { x, y } = await whereIs(page, 'Anthropic', BODY);
    for (let at = -200; at <= 200; at += 50) await page.mouse.move(x + at, y + at / 4);
    await page.mouse.move(2, 2);
    await pause(600);
    expect(await popoverHeading(session, page)).toBeNull();
  });

  it('stays when pinned, and closes by its button', async () => {
    await pointAt(page, 'Anthropic', BODY);
    await untilPopover(session, page, 'Anthropic');
    await pressInPopover(session, page, '.icon-button[aria-pressed]');
    await page.mouse.move(2, 2);
    await pause(LEFT);
    expect(await popoverHeading(session, page)).toBe('Anthropic');
    await pressInPopover(session, page, '.icon-button[aria-label="Close"]');
    await untilNoPopover(session, page);
  });

  it('goes from mention to mention', async () => {
    await pointAt(page, 'Anthropic', BODY);
    const first = await untilPopover(session, page, 'Anthropic');
    const place = Number(/(\d+) of \d+/.exec(first)?.[1]);
    await pressInPopover(session, page, '.icon-button[aria-label="Next mention"]');
    const second = await untilPopover(session, page, 'Anthropic');
    expect(Number(/(\d+) of \d+/.exec(second)?.[1])).toBe(place + 1);
  });

  it('never covers the term and never leaves the window', async () => {
    await page.setViewport({ width: 520, height: 500 });
    await pointAt(page, 'Anthropic', BODY);
    await untilPopover(session, page, 'Anthropic');
    const term = await whereIs(page, 'Anthropic', BODY);
    await pause(100);
    const box = await session.inShadowRoot(page, 'newsgloss-popover', (root) => {
      const { left, top, right, bottom } = root.querySelector('.popover')!.getBoundingClientRect();
      return { left, top, right, bottom, width: innerWidth, height: innerHeight };
    });
    expect(box!.top > term.y || box!.bottom < term.y).toBe(true);
    expect(Math.min(box!.left, box!.top)).toBeGreaterThanOrEqual(0);
    expect(box!.right).toBeLessThanOrEqual(box!.width);
    expect(box!.bottom).toBeLessThanOrEqual(box!.height);
  });
});
