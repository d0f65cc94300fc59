import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import {
  openRead,
  pause,
  pointAt,
  popoverHeading,
  pressInPopover,
  untilNoPopover,
  untilPopover,
  whereIs,
} from './at-page';
import { KEYS } from './pages/keys';

const PATH = '/2026/03/03/cloud-contract';
/** The same with a name that is a link. */
const LINKED = '/2026/03/03/cloud-contract-linked';
const WINDOW = { width: 400, height: 640 };

describe.each(BROWSERS)('asking otherwise than by rest in a wide window, in %s', (browser) => {
  let site: Site;
  let session: Session;
  beforeAll(async () => {
    site = await serve({ [PATH]: KEYS, [LINKED]: KEYS.replace('Anthropic', '<a href="/anthropic">Anthropic</a>') });
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const boxOf = (read: Page) =>
    session.inShadowRoot(read, 'newsgloss-popover', async (root) => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const { left, right, top, bottom } = root.querySelector('.popover')!.getBoundingClientRect();
      return { left, right, top, bottom };
    });
  const isSheet = ({ left, right, bottom }: { left: number; right: number; bottom: number }) => {
    expect(left).toBe(0);
    expect(right).toBeGreaterThan(WINDOW.width - 20); // Less a scrollbar.
    expect(Math.abs(bottom - WINDOW.height)).toBeLessThan(20);
  };
  /** Where the sheet stands beside the words it explains, in CSS px of the window. */
  const sheetOf = async (words: string, heading: string) => {
    const read = await openRead(session, site.origin + PATH);
    await read.setViewport(WINDOW);
    await pointAt(read, words, 'main');
    await untilPopover(session, read, heading);
    const sheet = await boxOf(read);
    const term = await read.evaluate(() => {
      const [range] = CSS.highlights.get('newsgloss-current')!;
      const text = document.createRange();
      text.setStart(range!.startContainer, range!.startOffset);
      text.setEnd(range!.endContainer, range!.endOffset);
      const { top, bottom } = text.getBoundingClientRect();
      return { top, bottom };
    });
    await read.close();
    return { sheet: sheet!, term };
  };

  it('is answered in a narrow window by a sheet at the lower edge, and the term stays in sight above it', async () => {
    const { sheet, term } = await sheetOf('OpenAI', 'OpenAI');
    isSheet(sheet);
    expect(term.bottom).toBeLessThanOrEqual(sheet.top);
    expect(term.top).toBeGreaterThanOrEqual(0);
  });

  it('leaves one of the last lines in sight beside the sheet, too', async () => {
    const { sheet, term } = await sheetOf('Pentagon', 'Department of Defense');
    expect(term.bottom <= sheet.top || term.top >= sheet.bottom).toBe(true);
  });

  it('is answered to a finger by the sheet, and leaves the link that it taps to the page', async () => {
    const page = await openRead(session, site.origin + LINKED);
    await page.setViewport(WINDOW);
    await page.evaluate(() =>
      document.addEventListener('click', (event) => {
        event.preventDefault();
        document.documentElement.dataset.tapped = (event.target as Element).localName;
      }),
    );
    const tap = async (words: string, on: string) => {
      const { x, y } = await whereIs(page, words, 'main');
      await page.touchscreen.tap(x, y);
      await page.waitForFunction((name) => document.documentElement.dataset.tapped === name, {}, on);
    };
    await tap('Anthropic', 'a');
    await pause(500);
    expect(await popoverHeading(session, page)).toBeNull();
    await tap('OpenAI', 'p');
    await untilPopover(session, page, 'OpenAI');
    isSheet((await boxOf(page))!);
    await page.close();
  });

  const openWith = async (opening: string) => {
    const popup = await session.openExtensionPage('popup.html');
    await popup.evaluate(
      (value) => (globalThis as unknown as Extension).chrome.storage.local.set({ opening: value }),
      opening,
    );
    await popup.close();
    return openRead(session, site.origin + PATH);
  };

  it('opens for a pointer at rest only while Shift is held, where that is wanted', async () => {
    const page = await openWith('modifier');
    await pointAt(page, 'OpenAI', 'main');
    await pause(700);
    expect(await popoverHeading(session, page)).toBeNull();
    await page.keyboard.down('Shift');
    await untilPopover(session, page, 'OpenAI');
    await page.keyboard.up('Shift');
    await page.mouse.move(2, 2);
    await untilNoPopover(session, page);
    await page.close();
  });

  it('opens for a press alone, where that is wanted, and closes by one elsewhere', async () => {
    const page = await openWith('click');
    const { x, y } = await pointAt(page, 'OpenAI', 'main');
    await pause(700);
    expect(await popoverHeading(session, page)).toBeNull();
    await page.mouse.click(x, y);
    await untilPopover(session, page, 'OpenAI');
    await page.mouse.move(2, 2);
    await pause(700);
    expect(await popoverHeading(session, page)).toBe('OpenAI');
    await pressInPopover(session, page, '.popover h2');
    expect(await popoverHeading(session, page)).toBe('OpenAI');
    await page.mouse.click(2, 300);
    await untilNoPopover(session, page);
    await page.close();
  });
});

interface Extension {
  readonly chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };
}
