import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { openOptions, pressLabelled, savedBy } from './at-options';
import {
  openRead,
  pause,
  pointAt,
  popoverHeading,
  popoverText,
  until,
  untilNoPopover,
  untilPopover,
  whenRead,
} from './at-page';
import { press, untilItSays } from './at-popup';
import { RATES, RATES_TITLE } from './pages/own';

const PATH = '/2026/03/03/rates';
const LAST = 'body p:last-of-type';
const NOTE = 'The watchdog in Leeds that I keep mixing up.';

declare const chrome: {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly tabs: { query(filter: object): Promise<{ readonly url?: string }[]> };
};

describe.each(BROWSERS)('a reader’s own terms in %s', (browser) => {
  let site: Site;
  let session: Session;
  let settings: Page;
  let article: Page;
  beforeAll(async () => {
    site = await serve({ [PATH]: RATES });
    session = await openShared(browser);
    article = await openRead(session, site.origin + PATH);
    settings = await openOptions(session);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** What the popover says at some words, once it is about `heading` and holds some others: the page is read anew first. */
  const saidAt = async (words: string, heading: string, holds: string) => {
    await article.bringToFront();
    const said = await until(`the popover at ${words} says ${holds}`, async () => {
      await pointAt(article, words, LAST);
      await pause(600); // It opens, or stays away.
      const found = (await popoverHeading(session, article)) === heading ? await popoverText(session, article) : null;
      await article.mouse.move(2, 2);
      await untilNoPopover(session, article);
      return found?.includes(holds) ? found : null;
    });
    return said;
  };
  const select = (words: string) =>
    article.evaluate(
      (wanted, within) => {
        const text = document.querySelector(within)!.firstChild as Text;
        const at = text.data.indexOf(wanted);
        getSelection()!.setBaseAndExtent(text, at, text, at + wanted.length);
      },
      words,
      LAST,
    );
  const leadsToSentences = () =>
    settings.evaluate(() => document.querySelector('[aria-label="Sources: My terms"]') !== null);
  const badge = async () =>
    settings.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), await session.tabId(article));
  const untilBadge = (what: RegExp) =>
    until(`the button shows ${what}`, async () => ((await badge()).match(what) ? await badge() : null));

  it('are added by keys, marked on pages that are open, and explained as the reader’s own', async () => {
    await settings.bringToFront();
    await until('there is a button', () =>
      settings.evaluate(() => {
        const add = document.querySelector<HTMLElement>('.mine .add');
        add?.focus();
        return add && true;
      }),
    );
    await settings.keyboard.press('Enter');
    await until('the form is there', () =>
      settings.evaluate(() => document.activeElement?.matches('[name=name]') || null),
    );
    await settings.keyboard.type('NCA');
    await settings.keyboard.press('Tab');
    await settings.keyboard.type(NOTE);
    await settings.keyboard.down('Control');
    await settings.keyboard.press('Enter');
    await settings.keyboard.up('Control');
    await untilItSays(settings, NOTE);
    expect(await leadsToSentences()).toBe(false); // It was met nowhere.
    await until('the button has the focus again', () =>
      settings.evaluate(() => document.activeElement?.matches('.mine .add') || null),
    );
    const said = await saidAt('NCA', 'NCA', NOTE);
    expect(said).toContain('Your own note');
    expect(said).toContain('From this article'); // It still says what it says.
  });

  it('are changed, and left unmarked, as the reader wants', async () => {
    await pressLabelled(settings, 'Edit: NCA');
    await until('the form is there', () => settings.evaluate(() => document.querySelector('.term-form') && true));
    await settings.evaluate(() => {
      document.querySelector<HTMLTextAreaElement>('[name=note]')!.value = 'The regulator.';
    });
    await press(settings, 'Save');
    await saidAt('NCA', 'NCA', 'The regulator.');
    await pressLabelled(settings, 'Don’t explain this: NCA');
    await untilItSays(settings, 'Explain it again');
    await article.reload();
    await whenRead(session, article);
    await saidAt('NCA', 'Northern Credit Authority', 'regulator in Leeds');
  });

  it('go out as notes, and come back marked when they are deleted the moment that they are marked again', async () => {
    expect(await savedBy(settings, 'Save as text')).toBe('# My terms\n\n## NCA\n\nTerm\n\nThe regulator.\n');
    await settings.evaluate(() => {
      for (const label of ['Explain it again: NCA', 'Delete: NCA'])
        document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click();
    });
    await untilItSays(settings, 'Deleted “NCA”');
    await untilItSays(settings, 'None so far');
    await press(settings, 'Undo');
    await saidAt('NCA', 'NCA', 'The regulator.');
  });

  it('begin on a page, with its sentence, and lead back there', async () => {
    await select('bridging loan');
    const before = new Set(await article.browser().pages());
    await session.menu(article, 'add', 'bridging loan');
    const form = await until(
      'the form opens',
      async () => (await article.browser().pages()).find((page) => !before.has(page)) ?? null,
    );
    await until('it has the focus for the note', () =>
      form.evaluate(() => document.activeElement?.matches('[name=note]') || null),
    );
    const filled = await form.evaluate(() => [
      document.querySelector<HTMLInputElement>('[name=name]')!.value,
      document.querySelector('blockquote')!.textContent,
    ]);
    expect(filled[0]).toBe('bridging loan');
    expect(filled[1]).toMatch(/^The NCA would not comment.*bridging loan.*before\.$/);
    await form.evaluate(() => {
      document.querySelector<HTMLTextAreaElement>('[name=note]')!.value = 'What I took out in May.';
    });
    await press(form, 'Save').catch(() => {}); // It closes under the hand.
    await until('the form has gone', () =>
      settings.evaluate(async () =>
        (await chrome.tabs.query({})).some(({ url }) => url?.endsWith('#add')) ? null : true,
      ),
    );
    expect(await saidAt('bridging loan', 'bridging loan', 'What I took out in May.')).toContain('Your own note');
  });

  it('and whatever else is selected is explained from the menu, which also keeps the article', async () => {
    await select('comment');
    for (const _ of ['once', 'and again']) {
      await session.menu(article, 'explain', 'comment');
      await untilPopover(session, article, 'comment');
    }
    await article.keyboard.press('Escape');
    await session.menu(article, 'keep');
    await untilBadge(/✓/);
    await settings.close();
    settings = await openOptions(session);
    await untilItSays(settings, RATES_TITLE);
    await until('a term that was met leads to its sentence', async () => (await leadsToSentences()) || null);
  });

  it('are counted on the toolbar button, unless the reader would rather not', async () => {
    const before = Number(await untilBadge(/^\d+$/));
    expect(before).toBeGreaterThan(2);
    await session.stopBackground();
    await article.reload();
    await whenRead(session, article);
    expect(Number(await untilBadge(/^\d+$/))).toBe(before);
    const turn = () => settings.evaluate(() => document.querySelector<HTMLInputElement>('.badge input')!.click());
    await turn();
    await untilBadge(/^$/);
    await turn();
    await untilBadge(/^\d+$/);
    await article.evaluate(() => document.body.replaceChildren('Another page has come.'));
    await untilBadge(/^$/);
  });
});
