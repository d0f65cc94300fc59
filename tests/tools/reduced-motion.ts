import type { Page } from 'puppeteer-core';

/** Has a page of Chromium believe that its reader wants no motion, and leaves its colours. */
export async function reduceMotion(page: Page): Promise<void> {
  const value = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
