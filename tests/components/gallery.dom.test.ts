/** Every component in every state, as it is drawn: open to those who do not see it or do not point. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../tools/axe';
import { BROWSERS } from '../tools/extension';
import { openGallery } from '../tools/gallery';
import { launchBrowser } from '../tools/launch';
import type { Site } from '../tools/serve';

let gallery: Site;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

describe.each(BROWSERS)('the gallery in %s', (browser) => {
  let program: Browser;
  let page: Page;
  beforeAll(async () => {
    program = await launchBrowser(browser);
    page = await program.newPage();
  });
  afterAll(() => program?.close());

  const open = (query: string) => page.goto(`${gallery.origin}/gallery.html?${query}`, { waitUntil: 'load' });
  const namesOf = (figures: string) =>
    page.$$eval(`figure:has(> ${figures})`, (found) => found.map(({ dataset }) => dataset.name ?? ''));
  const POPOVER = '[data-theme]';

  it.each(['light', 'dark'])('has no faults that axe finds, in %s', async (theme) => {
    await open('');
    const [popovers, popups] = [await namesOf(POPOVER), await namesOf('.popup')];
    expect(Math.min(popovers.length, popups.length)).toBeGreaterThan(12);
    const faults: string[] = [];
    // A page for each, as readers meet them. A popup is the whole of it, a popover a part.
    for (const name of [...popovers, ...popups]) {
      await open(`theme=${theme}&only=${name}`);
      const found = await faultsOf(page, popups.includes(name) ? undefined : POPOVER);
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ['words too faint', 'color-contrast', '.popover { --muted: #bbb }'],
    ['a button without a name', 'button-name', null],
  ])('would be found to have one: %s', async (_, rule, style) => {
    await open('theme=light&only=bare');
    await page.evaluate((css) => {
      const root = document.querySelector('[data-theme]')!.shadowRoot!;
      if (css) root.querySelector('style')!.append(css);
      else for (const name of ['aria-label', 'title']) root.querySelector('.icon-button')!.removeAttribute(name);
    }, style);
    expect((await faultsOf(page, POPOVER)).map((fault) => fault.split(' ')[0])).toContain(rule);
  });
});
