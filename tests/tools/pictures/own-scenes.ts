import type { Page } from 'puppeteer-core';
import { pointAt, until, untilPopover, whenRead } from '../../e2e/at-page';
import type { Camera, Scene, Size } from './scene';

const WINDOW: Size = { width: 640, height: 960 };
const LAST = 'body p:last-of-type';

/** Keeps the article in a page, as its popup does. */
const keep = (camera: Camera, page: Page) =>
  until('the article is kept', async () => ((await camera.session.ask(page, { type: 'keep' })) ? true : null));

/** What articles say of themselves and of each other. */
export const ownScenes: readonly Scene[] = [
  {
    name: 'own',
    async show(camera) {
      const page = await camera.openRead(camera.studio.rates, WINDOW);
      await pointAt(page, 'Whitfield', LAST);
      await untilPopover(camera.session, page, 'Dana Whitfield');
      await camera.take(page, 'own');
    },
  },
  {
    name: 'asked',
    async show(camera) {
      const page = await camera.openRead(camera.studio.rates, WINDOW);
      await page.evaluate((last) => {
        const words = document.querySelector(last)!.firstChild as Text;
        words.parentElement!.scrollIntoView({ block: 'center' });
        const at = words.data.indexOf('bank had known');
        getSelection()!.setBaseAndExtent(words, at, words, at + 4);
      }, LAST);
      await camera.session.ask(page, { type: 'key', command: 'next' });
      await untilPopover(camera.session, page, 'bank');
      await camera.take(page, 'asked');
    },
  },
  {
    name: 'also-in',
    async show(camera) {
      await keep(camera, await camera.openRead(camera.studio.rates, WINDOW));
      const page = await camera.open(camera.studio.court, WINDOW); // Too short for an underline of its own.
      await whenRead(camera.session, page);
      await pointAt(page, 'Whitfield', LAST);
      await untilPopover(camera.session, page, 'Dana Whitfield');
      await camera.take(page, 'also-in');
    },
  },
  {
    name: 'from-kept',
    async show(camera) {
      await keep(camera, await camera.openRead(camera.studio.rates, WINDOW));
      const page = await camera.openRead(camera.studio.dinner, WINDOW);
      await pointAt(page, 'Whitfield', LAST);
      await untilPopover(camera.session, page, 'Dana Whitfield');
      await camera.take(page, 'from-kept');
    },
  },
];
