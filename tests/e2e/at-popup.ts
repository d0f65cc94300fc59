/** What a reader does and sees in the popup, for the end-to-end tests. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../tools/extension';
import { until } from './at-page';

/** The popup about a page, in a tab of its own. */
export const popupOf = async (session: Session, page: Page): Promise<Page> =>
  session.openExtensionPage(`popup.html?tab=${await session.tabId(page)}`);

export const popupText = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);

export const untilItSays = (popup: Page, words: string | RegExp): Promise<true> =>
  until(`the popup says ${words}`, async () => ((await popupText(popup)).match(words) ? true : null));

/** Presses the button that begins with `words`, once it is there. */
export const press = (popup: Page, words: string): Promise<true> =>
  until(`there is a button ${words}`, () =>
    popup.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
        textContent?.startsWith(wanted),
      );
      button?.click();
      return button ? true : null;
    }, words),
  );
