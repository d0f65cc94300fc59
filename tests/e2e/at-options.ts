/** What a reader does on the page of settings, for the end-to-end tests and pictures. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../tools/extension';
import { until } from './at-page';

export async function openOptions(session: Session): Promise<Page> {
  const page = await session.openExtensionPage('options.html');
  await until('the settings are there', () => page.evaluate(() => (document.querySelector('.packs li') ? true : null)));
  return page;
}

/** Has the reader choose a file with this text, by the button that begins with `words`. */
export const chooseFile = (page: Page, words: string, name: string, text: string): Promise<void> =>
  page.evaluate(
    (label, file, content) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
      const input = inputs.find((one) => one.getAttribute('aria-label')?.startsWith(label))!;
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], file, { type: 'application/json' }));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    words,
    name,
    text,
  );

/** Titles of the packs, in the order of the list. */
export const packTitles = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('.packs .row-title')].map(({ textContent }) => textContent ?? ''));

/** Presses the button that screen readers know as `label`. */
export const pressLabelled = (page: Page, label: string): Promise<true> =>
  until(`there is a button ${label}`, () =>
    page.evaluate((wanted) => {
      const found = document.querySelector<HTMLElement>(`[aria-label="${wanted}"]`);
      found?.focus();
      found?.click();
      return found ? true : null;
    }, label),
  );

/** What the page gives out as a file when the button that begins with `words` is pressed; nothing is saved. */
export const savedBy = (page: Page, words: string): Promise<string> =>
  until(`${words} gives a file`, () =>
    page.evaluate(async (label) => {
      const given: Promise<string>[] = [];
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      URL.createObjectURL = (file: Blob) => {
        given.push(file.text());
        return createObjectURL.call(URL, file);
      };
      HTMLAnchorElement.prototype.click = () => {};
      try {
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(label))?.click();
        for (let wait = 0; given.length === 0 && wait < 100; wait++)
          await new Promise((resolve) => setTimeout(resolve, 20));
        return (await given[0]) ?? null;
      } finally {
        URL.createObjectURL = createObjectURL;
        HTMLAnchorElement.prototype.click = click;
      }
    }, words),
  );
