/** What a reader does and sees in the panel, for the end-to-end tests and pictures. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../tools/extension';
import { until } from './at-page';

/** The panel about a page, in a tab of its own, once it has something to say. */
export async function openPanel(session: Session, page: Page): Promise<Page> {
  const panel = await session.openExtensionPage(`sidepanel.html?tab=${await session.tabId(page)}`);
  await until('the panel says who is named', () =>
    panel.evaluate(() => (document.querySelector('.entities li') ? true : null)),
  );
  return panel;
}

/** Puts `words` into the panel's field, in place of what is there. */
export const typeInPanel = (panel: Page, words: string): Promise<void> =>
  panel.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, words);
