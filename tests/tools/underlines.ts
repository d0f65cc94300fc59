import type { Page } from 'puppeteer-core';
import { underlined, until } from '../e2e/at-page';

/**
 * Brings the page to the front and waits until terms are underlined: a tab behind has next to no frames, and which
 * terms are in its window is told with a frame.
 */
export async function whenUnderlined(page: Page): Promise<void> {
  await page.bringToFront();
  await until('terms are underlined', async () => ((await underlined(page, 'body')).length > 0 ? true : null));
}
