import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { resize } from '../tools/launch';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { openOptions, pressLabelled } from './at-options';
import {
  openRead,
  pause,
  pointAt,
  popoverHeading,
  popoverText,
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
import { openPanel } from './at-panel';
import { popupOf, press, untilItSays } from './at-popup';
import { COURT, DINNER, RATES, RATES_TITLE } from './pages/own';

const LAST = 'body p:last-of-type';
/** The bookmark of an article that is kept already. */
const KEPT = '[title="Article kept"][aria-pressed="true"]';

const namedIn = (page: Page, selector: string) =>
  page.evaluate((names) => [...document.querySelectorAll(names)].map(({ textContent }) => textContent), selector);

describe.each(BROWSERS)('an article that explains itself, in %s', (browser) => {
  let site: Site;
  let session: Session;
  beforeAll(async () => {
    site = await serve({ '/2026/03/03/rates': RATES, '/2026/06/11/court': COURT, '/2026/06/12/dinner': DINNER });
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const open = (path: string) => openRead(session, site.origin + path);
  /** Sends away the entry whose popover is open, by the button that stands first or last. */
  const sendAway = async (page: Page, button: 'first' | 'last') => {
    await pressInPopover(session, page, '[aria-label="Don’t explain this"]');
    await pressInPopover(session, page, button === 'first' ? '.foot > .more' : '.foot > .more + .more');
    await untilNoPopover(session, page);
  };

  it('says far down who it introduced at its top, in its own words, and leads there', async () => {
    const page = await open('/2026/03/03/rates');
    await pointAt(page, 'Whitfield', LAST);
    const said = await untilPopover(session, page, 'Dana Whitfield');
    expect(said).toContain('Chief economist at Orchard Bank');
    expect(said).toContain('From this article');
    expect(said).toContain('We were ready');
    const before = await page.evaluate(() => scrollY);
    await pressInPopover(session, page, '.origin .go-to');
    await until('the page shows the sentence', async () =>
      (await page.evaluate(() => scrollY)) < before ? true : null,
    );
    await untilNoPopover(session, page); // Its term is out of sight.
    expect(await tintedPixels(page, await whereIs(page, 'chief economist'))).toBeGreaterThan(0);
    await page.close();
  });

  it('is no longer in the way of the sentence that it has led to', async () => {
    const page = await open('/2026/03/03/rates');
    await resize(page, { width: 520, height: 900 }); // The sentence is longer than a line.
    await pointAt(page, 'Northern Credit');
    await untilPopover(session, page, 'Northern Credit Authority');
    await pressInPopover(session, page, '.origin .go-to');
    await untilNoPopover(session, page);
    expect(await tintedPixels(page, await whereIs(page, 'had announced them'))).toBeGreaterThan(0);
    await page.close();
  });

  it('explains an acronym and a term by the sentences that do', async () => {
    const page = await open('/2026/03/03/rates');
    await pointAt(page, 'NCA', LAST);
    expect(await untilPopover(session, page, 'Northern Credit Authority')).toContain('regulator in Leeds');
    await page.mouse.move(2, 2);
    await untilNoPopover(session, page);
    await pointAt(page, 'bridging loan', LAST);
    expect(await untilPopover(session, page, 'bridging loan')).toContain('covers the time until');
    await page.close();
  });

  it('leaves alone what the reader does not want', async () => {
    const page = await open('/2026/03/03/rates');
    await pointAt(page, 'Whitfield', LAST);
    await untilPopover(session, page, 'Dana Whitfield');
    const panel = await openPanel(session, page);
    expect(await namedIn(panel, '.entities .name')).toContain('Dana Whitfield');
    await page.bringToFront();
    await sendAway(page, 'first');
    await panel.bringToFront(); // Behind others its timers may be held back.
    await until('the panel leaves it out', async () =>
      (await namedIn(panel, '.entities .name')).includes('Dana Whitfield') ? null : true,
    );
    await panel.close();
    await page.mouse.move(2, 2);
    await pointAt(page, 'Whitfield', LAST);
    await pause(800);
    expect(await popoverHeading(session, page)).toBeNull();
    await page.close();
  });

  it('leaves it alone on every page where that is wanted, until the popup brings it back', async () => {
    const page = await open('/2026/03/03/rates');
    await pointAt(page, 'Whitfield', LAST);
    await untilPopover(session, page, 'Dana Whitfield');
    await sendAway(page, 'last');
    await page.close();

    const next = await open('/2026/06/11/court');
    await pointAt(next, 'Whitfield', LAST);
    await pause(800);
    expect(await popoverHeading(session, next)).toBeNull();
    const popup = await popupOf(session, next);
    expect(await namedIn(popup, '.entity bdi')).not.toContain('Dana Whitfield');
    await press(popup, 'Explain 1 term again');
    await until('the popup names it', async () =>
      (await namedIn(popup, '.entity bdi')).includes('Dana Whitfield') ? true : null,
    );
    await popup.close();
    await whenRead(session, next);
    await pointAt(next, 'Whitfield', LAST);
    await untilPopover(session, next, 'Dana Whitfield');
    await next.close();
  });

  it('explains selected words that no entry knows by the sentences that hold them', async () => {
    const page = await open('/2026/03/03/rates');
    await page.evaluate(() => {
      const paragraph = document.querySelector('body p:last-of-type')!.firstChild as Text;
      const at = paragraph.data.indexOf('comment');
      getSelection()!.setBaseAndExtent(paragraph, at + 2, paragraph, at + 5); // The whole word is meant.
    });
    await session.ask(page, { type: 'key', command: 'next' });
    const said = await untilPopover(session, page, 'comment');
    expect(said).toContain('The NCA would not comment on what the bank had known');
    await page.close();
  });

  it('is copied with its sentence, and kept, from the popover itself', async () => {
    const page = await open('/2026/03/03/rates');
    await page.evaluate(() => document.body.append(document.createElement('textarea')));
    await pointAt(page, 'Whitfield', LAST);
    await untilPopover(session, page, 'Dana Whitfield');
    await pressInPopover(session, page, '[title="Copy"]');
    await until('it says so', async () => ((await popoverText(session, page))?.includes('Copied') ? true : null));
    await pressInPopover(session, page, '[title^="Keep this article"]');
    await until('it says so', async () => ((await popoverText(session, page))?.includes('Article kept') ? true : null));
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.$eval('textarea', (field) => field.value);
    expect(pasted).toMatch(/^Dana Whitfield: Chief economist at Orchard Bank\.\n“Dana Whitfield, chief economist/);
    expect(pasted).toContain(RATES_TITLE);
    const options = await openOptions(session);
    await pressLabelled(options, `Delete: ${RATES_TITLE}`);
    await untilItSays(options, 'Deleted');
    await options.close();
    await page.close();
  });

  it('is kept, and remembered where the next one names the same', async () => {
    const page = await open('/2026/03/03/rates');
    const popup = await popupOf(session, page);
    await press(popup, 'Keep this article');
    await untilItSays(popup, '1 article in your library');
    await popup.close();
    await pointAt(page, 'Whitfield', LAST);
    await untilPopover(session, page, 'Dana Whitfield');
    await whereInPopover(session, page, KEPT);
    await page.close();
    const again = await open('/2026/03/03/rates');
    await pointAt(again, 'Whitfield', LAST);
    await untilPopover(session, again, 'Dana Whitfield');
    await whereInPopover(session, again, KEPT);
    await again.close();

    const next = await open('/2026/06/11/court');
    await pointAt(next, 'Whitfield', LAST);
    const said = await untilPopover(session, next, 'Dana Whitfield');
    expect(said).toContain('Also in');
    expect(said).toContain(RATES_TITLE);
    expect(said).toContain('chief economist at Orchard Bank');
    await next.close();

    const third = await open('/2026/06/12/dinner');
    await pointAt(third, 'Whitfield', LAST);
    const told = await untilPopover(session, third, 'Dana Whitfield');
    expect(told).toContain('Chief economist at Orchard Bank');
    expect(told).toContain('From an article you kept');
    expect(told).toContain(RATES_TITLE);
    expect(told).toMatch(/March 3, 2026|3 March 2026/); // As the browser's region has it.
    expect((await underlined(third, 'body')).map(({ words }) => words)).toContain('Dana Whitfield');

    const options = await openOptions(session);
    await pressLabelled(options, `Delete: ${RATES_TITLE}`);
    await untilItSays(options, 'Deleted');
    await press(options, 'Undo');
    await pressLabelled(options, `Delete: ${RATES_TITLE}`);
    await untilItSays(options, 'An article that you keep');
    await options.close();
    await whenRead(session, third);
    await pointAt(third, 'Whitfield', LAST);
    await pause(800);
    expect(await popoverHeading(session, third)).toBeNull();
    await third.close();
  });
});
