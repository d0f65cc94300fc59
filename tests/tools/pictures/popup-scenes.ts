import type { Page } from 'puppeteer-core';
import { until } from '../../e2e/at-page';
import type { Camera, Scene } from './scene';

/** Browsers show a popup as large as its content and no higher than this, in CSS px. */
const HIGHEST = 600;
const WIDTH = 380;
const WINDOW = { width: 1000, height: 900 };

/**
 * Opens the popup as the toolbar does, over the tab in front: an extension page behind that tab turns into it.
 * `over` null opens it over a page the browser protects.
 */
async function popupOver(camera: Camera, over: Page | null): Promise<Page> {
  const popup = camera.keep(await camera.session.openExtensionPage('manifest.json'));
  await over?.bringToFront();
  await popup.evaluate((address) => location.replace(address), over ? '/popup.html' : '/popup.html?tab=999999');
  await untilShown(popup, 'main:not(.quiet)');
  await popup.bringToFront();
  if (!over) await popup.evaluate(() => document.documentElement.classList.remove('in-tab'));
  await sizeLikeBrowser(camera, popup);
  return popup;
}

const untilShown = (popup: Page, selector: string) =>
  until(`the popup shows ${selector}`, () =>
    popup.evaluate((wanted) => (document.querySelector(wanted) ? true : null), selector).catch(() => null),
  );

/** Sizes the window as the browser sizes a popup. */
async function sizeLikeBrowser(camera: Camera, popup: Page): Promise<void> {
  await camera.resize(popup, { width: WIDTH, height: HIGHEST });
  const height = await popup.evaluate(() => document.querySelector('.popup')!.getBoundingClientRect().height);
  await camera.resize(popup, { width: WIDTH, height: Math.min(HIGHEST, Math.ceil(height)) });
}

const scroll = (popup: Page, share: number) =>
  popup.evaluate((part) => {
    for (const element of [document.scrollingElement!, ...document.querySelectorAll('.popup *')])
      if (element.scrollHeight > element.clientHeight)
        element.scrollTop = (element.scrollHeight - element.clientHeight) * part;
  }, share);

export const popupScenes: readonly Scene[] = [
  {
    name: 'popup',
    async show(camera) {
      const popup = await popupOver(camera, await camera.openRead(camera.studio.article, WINDOW));
      await camera.take(popup, 'popup');
      await scroll(popup, 0.5);
      await camera.take(popup, 'popup-middle');
      await scroll(popup, 1);
      await camera.take(popup, 'popup-end');
    },
  },
  {
    name: 'popup-tab',
    async show(camera) {
      const page = await camera.openRead(camera.studio.article, WINDOW);
      const tab = await camera.session.tabId(page);
      const popup = camera.keep(await camera.session.openExtensionPage(`popup.html?tab=${tab}`));
      await untilShown(popup, 'main');
      await camera.resize(popup, WINDOW);
      await camera.take(popup, 'popup-tab');
    },
  },
  {
    name: 'popup-kept',
    async show(camera) {
      const popup = await popupOver(camera, await camera.openRead(camera.studio.rates, WINDOW));
      const press = (button: string) =>
        popup.evaluate((wanted) => document.querySelector<HTMLButtonElement>(wanted)?.click(), button);
      await camera.take(popup, 'popup-own');
      await press('.keep:enabled');
      await untilShown(popup, '.keep:disabled');
      await sizeLikeBrowser(camera, popup);
      await camera.take(popup, 'popup-kept');
    },
  },
  {
    name: 'popup-off',
    async show(camera) {
      const popup = await popupOver(camera, await camera.openRead(camera.studio.article, WINDOW));
      const turn = () => popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')!.click());
      await turn();
      await untilShown(popup, '.notice .way');
      await sizeLikeBrowser(camera, popup);
      await camera.take(popup, 'popup-off');
      await turn();
      await untilShown(popup, '.site-switch input:checked');
    },
  },
  {
    name: 'popup-no-article',
    async show(camera) {
      const page = await camera.open(camera.studio.form, WINDOW);
      const popup = await popupOver(camera, page);
      await camera.take(popup, 'popup-not-read');
      await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.way')!.click());
      await until('the page was tried', () => popup.evaluate(() => (document.querySelector('.way') ? null : true)));
      await untilShown(popup, 'main:not(.quiet)');
      await sizeLikeBrowser(camera, popup);
      await camera.take(popup, 'popup-no-article');
    },
  },
  {
    name: 'popup-protected',
    async show(camera) {
      await camera.take(await popupOver(camera, null), 'popup-protected');
    },
  },
];
