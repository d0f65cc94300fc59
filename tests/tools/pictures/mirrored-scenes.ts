import type { Page } from 'puppeteer-core';
import { mirrored } from '../../../entrypoints/gallery/pseudo';
import { until } from '../../e2e/at-page';
import { catalogue } from '../locales';
import { furnish } from './options-scenes';
import type { Camera, Scene } from './scene';

interface Spoken {
  readonly i18n: { getMessage(key: string, values: readonly string[]): string };
}

/**
 * Opens a page of the extension in the pseudo-language that runs from right to left, once it shows `selector`: the page
 * draws itself anew, with the words changed. (Firefox lets nothing be done to such a page before its own script runs.)
 */
async function openMirrored(camera: Camera, path: string, selector: string): Promise<Page> {
  const page = camera.keep(await camera.session.openExtensionPage(path));
  const shows = () =>
    until(`${path} is there`, () => page.evaluate((it) => document.querySelector(it) && true, selector));
  await shows();
  await page.evaluate(
    async (messages) => {
      const { browser, chrome } = globalThis as { browser?: Spoken; chrome?: Spoken };
      (browser?.i18n ? browser : chrome!).i18n.getMessage = (key, values) => {
        const { message = '', placeholders = {} } = messages[key] ?? {};
        return message.replace(/\$([A-Z_]+)\$/g, (_, name: string) => {
          const { content = '' } = placeholders[name.toLowerCase()] ?? {};
          return content.replace(/\$(\d)/g, (__, at) => values[Number(at) - 1] ?? '');
        });
      };
      await import(`${document.querySelector<HTMLScriptElement>('script[type=module]')!.src}?again`);
    },
    mirrored(catalogue('en')),
  );
  await shows();
  return page;
}

const WINDOW = { width: 1000, height: 900 };

/** The extension's own pages, mirrored: browsers here speak no language that runs from right to left. */
export const mirroredScenes: readonly Scene[] = [
  {
    name: 'mirrored',
    async show(camera) {
      const article = await camera.openRead(camera.studio.article, WINDOW);
      const tab = await camera.session.tabId(article);
      const panel = await openMirrored(camera, `sidepanel.html?tab=${tab}`, '.entities li');
      await camera.whole(panel, 380);
      await camera.take(panel, 'panel-mirrored');
      const popup = await openMirrored(camera, `popup.html?tab=${tab}`, 'main:not(.quiet)');
      await popup.evaluate(() => document.documentElement.classList.remove('in-tab'));
      await camera.resize(popup, { width: 380, height: 600 });
      await camera.take(popup, 'popup-mirrored');
      const welcome = await openMirrored(camera, 'welcome.html', '.trial');
      await camera.resize(welcome, { width: 1280, height: 900 });
      await camera.take(welcome, 'welcome-mirrored');
    },
  },
  {
    name: 'mirrored-own',
    async show(camera) {
      await furnish(camera);
      const options = await openMirrored(camera, 'options.html', '.packs li');
      await camera.whole(options, 900);
      await camera.take(options, 'options-mirrored');
      const address = await options.evaluate(
        () => document.querySelector<HTMLAnchorElement>('a[href^="/source.html"]')!.href,
      );
      const source = await openMirrored(camera, address.replace(/^.*\/source/, 'source'), '.passage');
      await camera.whole(source, 760);
      await camera.take(source, 'source-mirrored');
    },
  },
];
