import type { Page } from 'puppeteer-core';
import { until } from '../../e2e/at-page';
import { openPanel, typeInPanel } from '../../e2e/at-panel';
import type { Camera, Scene } from './scene';

/** As wide as browsers make a panel at first, the narrowest they let it be, and in a tab. */
const WIDTHS = { panel: 380, 'panel-narrow': 320, 'panel-tab': 1000 };
const PAGE = { width: 1000, height: 900 };

const keep = (camera: Camera, page: Page) =>
  until('the article is kept', async () => ((await camera.session.ask(page, { type: 'keep' })) ? true : null));

const panelOf = async (camera: Camera, page: Page) => camera.keep(await openPanel(camera.session, page));

export const panelScenes: readonly Scene[] = [
  {
    name: 'panel',
    async show(camera) {
      const panel = await panelOf(camera, await camera.openRead(camera.studio.article, PAGE));
      for (const [name, width] of Object.entries(WIDTHS)) {
        await camera.whole(panel, width);
        await camera.take(panel, name);
      }
    },
  },
  {
    name: 'panel-own',
    async show(camera) {
      await keep(camera, await camera.openRead(camera.studio.rates, PAGE));
      const panel = await panelOf(camera, await camera.open(camera.studio.court, PAGE)); // Too short for an underline of its own.
      await camera.whole(panel, WIDTHS.panel);
      await camera.take(panel, 'panel-own');
      await typeInPanel(panel, 'whitfield');
      await until('the library has been asked', () =>
        panel.evaluate(() => (document.querySelector('.found li') ? true : null)),
      );
      await camera.whole(panel, WIDTHS.panel);
      await camera.take(panel, 'panel-asked');
    },
  },
  {
    name: 'panel-none',
    async show(camera) {
      const page = await camera.open(camera.studio.form, PAGE);
      const tab = await camera.session.tabId(page);
      const panel = camera.keep(await camera.session.openExtensionPage(`sidepanel.html?tab=${tab}`));
      await until('the panel says why', () => panel.evaluate(() => (document.querySelector('.way') ? true : null)));
      await camera.resize(panel, { width: WIDTHS.panel, height: 500 });
      await camera.take(panel, 'panel-none');
    },
  },
  {
    name: 'source',
    async show(camera) {
      await keep(camera, await camera.openRead(camera.studio.rates, PAGE));
      const panel = await panelOf(camera, await camera.openRead(camera.studio.rates, PAGE));
      const address = await until('a passage is linked', () =>
        panel.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href^="/source.html"]')?.href ?? null),
      );
      const source = camera.keep(await camera.session.openExtensionPage(address.replace(/^.*\/source/, 'source')));
      await until('the passages are there', () =>
        source.evaluate(() => (document.querySelector('.passage') ? true : null)),
      );
      for (const [name, width] of Object.entries({ source: 760, 'source-narrow': 360 })) {
        await camera.whole(source, width);
        await camera.take(source, name);
      }
    },
  },
];
