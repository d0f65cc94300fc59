import type { Page } from 'puppeteer-core';
import { pointAt, popoverHeading, pressInPopover, until, untilPopover } from '../../e2e/at-page';
import { reduceMotion } from '../reduced-motion';
import type { Camera, Scene, Size } from './scene';

const BODY = '.story-body';
/** Tall enough for a headline, a picture and some paragraphs. */
const PAGE: Size = { width: 1280, height: 1200 };
/** A term in its middle has a whole popover's height below it. */
const WINDOW: Size = { width: 640, height: 960 };
const NARROW: Size = { width: 360, height: 740 };
/** A laptop's window at a zoom of 200 %. */
const ZOOMED: Size = { width: 720, height: 450, zoom: 2 };

/** Opens the article, and the popover over one of its terms. */
async function over(camera: Camera, words: string, heading: string, size = WINDOW): Promise<Page> {
  const page = await camera.openRead(camera.studio.article, size);
  await pointAt(page, words, BODY);
  await untilPopover(camera.session, page, heading);
  return page;
}

/** Scrolls the popover to a share of its whole height. */
const scroll = (camera: Camera, page: Page, share: number) =>
  camera.session.inShadowRoot(
    page,
    'newsgloss-popover',
    (root, part) => {
      const body = root.querySelector('.body')!;
      body.scrollTop = (body.scrollHeight - body.clientHeight) * part;
    },
    share,
  );

const onPage: readonly Scene[] = [
  {
    name: 'page',
    async show(camera) {
      await camera.take(await camera.openRead(camera.studio.article, PAGE), 'page');
    },
  },
  {
    name: 'popover',
    async show(camera) {
      const page = await over(camera, 'Anthropic', 'Anthropic');
      await camera.take(page, 'popover');
      await pressInPopover(camera.session, page, '.whole');
      await camera.take(page, 'popover-whole');
      await scroll(camera, page, 0.5);
      await camera.take(page, 'popover-middle');
      await scroll(camera, page, 1);
      await camera.take(page, 'popover-end');
    },
  },
  {
    name: 'popover-sentence',
    async show(camera) {
      const page = await over(camera, 'Anthropic', 'Anthropic');
      await pressInPopover(camera.session, page, '.relations .small');
      await camera.take(page, 'popover-sentence');
    },
  },
  {
    name: 'reduced-motion',
    async show(camera) {
      if (camera.session.browser !== 'chromium') return; // The other cannot be asked for it a page at a time.
      const page = await camera.openRead(camera.studio.article, WINDOW);
      await reduceMotion(page);
      await pointAt(page, 'Anthropic', BODY);
      await untilPopover(camera.session, page, 'Anthropic');
      await camera.take(page, 'reduced-motion');
    },
  },
  {
    name: 'popover-link',
    async show(camera) {
      await camera.take(await over(camera, 'AWS GovCloud', 'AWS GovCloud'), 'popover-link');
    },
  },
  {
    name: 'followed',
    async show(camera) {
      const page = await over(camera, 'Anthropic', 'Anthropic');
      await pressInPopover(camera.session, page, '.relations .link');
      await until('another entry is shown', async () =>
        (await popoverHeading(camera.session, page)) === 'Anthropic' ? null : true,
      );
      await camera.take(page, 'followed');
    },
  },
  {
    name: 'pinned',
    async show(camera) {
      const page = await over(camera, 'ITAR', 'ITAR');
      await pressInPopover(camera.session, page, '.icon-button[aria-pressed]');
      await page.mouse.move(2, 2);
      await camera.take(page, 'pinned');
    },
  },
  {
    name: 'no-definition',
    async show(camera) {
      await camera.take(await over(camera, 'procurement', 'procurement'), 'no-definition');
    },
  },
  {
    name: 'narrow',
    async show(camera) {
      await camera.take(await over(camera, 'Anthropic', 'Anthropic', NARROW), 'narrow');
    },
  },
  {
    name: 'zoomed',
    async show(camera) {
      await camera.take(await over(camera, 'Anthropic', 'Anthropic', ZOOMED), 'zoomed');
    },
  },
];

/** Popovers that the bundled knowledge does not bring about. */
const madeUp = ['which-one', 'long-name', 'from-article', 'speaker', 'bare'].map(
  (card): Scene => ({
    name: card,
    async show(camera) {
      const page = await camera.open(camera.studio.madeUp(card), WINDOW);
      await until('the popover is open', () => popoverHeading(camera.session, page));
      await camera.take(page, card);
      const end = await scroll(camera, page, 1).then(() => isScrolled(camera, page));
      if (end) await camera.take(page, `${card}-end`);
    },
  }),
);

const isScrolled = (camera: Camera, page: Page) =>
  camera.session.inShadowRoot(page, 'newsgloss-popover', (root) => root.querySelector('.body')!.scrollTop > 0);

export const popoverScenes: readonly Scene[] = [...onPage, ...madeUp];
