/** Every component in every state, as it is drawn: open to those who do not see it or do not point. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PANEL_PARTS, PANELS } from '../../entrypoints/gallery/made-up/panels';
import { POPOVERS } from '../../entrypoints/gallery/made-up/popovers';
import { POPUPS } from '../../entrypoints/gallery/made-up/popups';
import { SETTINGS } from '../../entrypoints/gallery/made-up/settings';
import { TERMS } from '../../entrypoints/gallery/made-up/terms';
import { faultsOf } from '../tools/axe';
import { BROWSERS } from '../tools/extension';
import { openGallery } from '../tools/gallery';
import { launchBrowser } from '../tools/launch';
import type { Site } from '../tools/serve';

/** What holds a popover's shadow root. */
const POPOVER = '[data-theme]';
/** axe's rule that no two landmarks of a page have the same name. */
const UNIQUE = 'landmark-unique';

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
  /** Faults of things that stand side by side here and never meet elsewhere: landmarks of two may have the same name. */
  const faultsAmong = async (parts: readonly string[]) => {
    const faults = await faultsOf(page, parts.join());
    const found = faults.filter((fault) => !fault.startsWith(UNIQUE));
    for (const part of parts) found.push(...(await faultsOf(page, part, [UNIQUE])));
    return found;
  };

  it('axe finds no fault in any popover', async () => {
    const names = Object.keys(POPOVERS);
    await open(`theme=light&only=${names.join()}`);
    expect(await faultsAmong(names.map((name) => `[data-name=${name}] ${POPOVER}`))).toEqual([]);
  });

  it('axe finds no fault in any part of a page', async () => {
    const names = Object.keys({ ...SETTINGS, ...PANEL_PARTS, ...TERMS });
    await open(`theme=light&only=${names.join()}`);
    expect(await faultsAmong(names.map((name) => `[data-name=${name}]`))).toEqual([]);
  });

  // A popup is a page of its own, and has its landmarks.
  it.each(Object.keys({ ...POPUPS, ...PANELS }))('axe finds no fault in %s', async (name) => {
    await open(`theme=light&only=${name}`);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('axe finds nothing too faint in the dark, where only the colours are others', async () => {
    await open('theme=dark');
    expect(await faultsOf(page, undefined, ['color-contrast'])).toEqual([]);
  });

  it.each([
    ['words too faint', 'color-contrast', '.popover { --muted: #bbb }'],
    ['a button without a name', 'button-name', null],
  ])('axe would find one: %s', async (_, rule, style) => {
    await open('theme=light&only=bare');
    await page.evaluate((css) => {
      const root = document.querySelector('[data-theme]')!.shadowRoot!;
      if (css) root.querySelector('style')!.append(css);
      else for (const name of ['aria-label', 'title']) root.querySelector('.icon-button')!.removeAttribute(name);
    }, style);
    expect((await faultsOf(page, POPOVER)).map((fault) => fault.split(' ')[0])).toContain(rule);
  });
});
