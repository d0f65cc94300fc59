import type { Page } from 'puppeteer-core';
import type { Session } from '../tools/extension';
import type { Site } from '../tools/serve';

/** Everything a page can tell of a visit: its own words to the console, what it threw, what it asked for, what it is. */
export interface Visit {
  readonly console: readonly string[];
  readonly errors: readonly string[];
  readonly requests: readonly string[];
  readonly html: string;
}

/** Visits a page, does something there, and gives back all the page could tell of it. */
export async function visitPage(
  where: Session,
  site: Site,
  path: string,
  act: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  const page = await where.newPage();
  const said: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  const before = site.requests.length;
  await page.goto(site.origin + path, { waitUntil: 'load' });
  await act(page);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await page.close();
  return { console: said, errors, requests: site.requests.slice(before), html };
}
