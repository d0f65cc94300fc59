/** Every component in every state, as it is drawn: open to those who do not see it or do not point. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PANEL_PARTS, PANELS } from '../../entrypoints/gallery/made-up/panels';
import { POPOVERS } from '../../entrypoints/gallery/made-up/popovers';
import { POPUPS } from '../../entrypoints/gallery/made-up/popups';
import { SETTINGS } from '../../entrypoints/gallery/made-up/settings';
import { TERMS } from '../../entrypoints/gallery/made-up/terms';
import { faultsOf } from '../tools/axe';
import { BROWSERS, type Session } from '../tools/extension';
import { openGallery } from '../tools/gallery';
import { astray, contrasts } from '../tools/graph-drawn';
import type { Site } from '../tools/serve';
import { openShared } from '../tools/shared-session';

/** What holds a popover's shadow root. */
const POPOVER = '[data-theme]';

let gallery: Site;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

describe.each(BROWSERS)('the gallery in %s', (browser) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openShared(browser, { extension: null });
    page = await session.newPage();
  });
  afterAll(() => session?.close());

  const open = (query: string) => page.goto(`${gallery.origin}/gallery.html?${query}`, { waitUntil: 'load' });
  /** Faults of things that stand side by side here and never meet elsewhere. */
  const faultsAmong = (parts: readonly string[]) => faultsOf(page, parts.join(), undefined, parts);

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

  it('axe would find one: two landmarks of one name in a part, and finds none where each has a part', async () => {
    await open('theme=light&only=settings-sites,settings-kept');
    const parts = ['[data-name=settings-sites]', '[data-name=settings-kept]'];
    const plant = (part: string) =>
      page.evaluate((selector) => {
        const section = document.createElement('section');
        section.ariaLabel = 'Twice';
        document.querySelector(selector)!.append(section);
      }, part);
    for (const part of parts) await plant(part);
    expect(await faultsAmong(parts)).toEqual([]);
    await plant(parts[0]!);
    expect((await faultsAmong(parts)).map((fault) => fault.split(' ')[0])).toEqual(['landmark-unique']);
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

  it.each([
    ['graph-few', 5],
    ['graph-some', 24],
    ['graph-many', 60],
  ])('has room in %s for all names, of which none touches another one or a dot', async (specimen, names) => {
    await open(`theme=light&only=${specimen}`);
    expect(await astray(page)).toEqual({ names, wrong: [] });
  });

  it.each(['light', 'dark'])('has all names of a picture readable where some are sought, in the %s', async (theme) => {
    await open(`theme=${theme}&only=graph-sought`);
    const faint = (await contrasts(page)).filter(({ least }) => !(least >= 4.5 && least <= 21));
    expect(faint).toEqual([]);
  });
});
