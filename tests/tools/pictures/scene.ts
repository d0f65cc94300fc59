import type { Page } from 'puppeteer-core';
import { pause, whenRead } from '../../e2e/at-page';
import type { Session } from '../extension';
import { resize } from '../launch';
import { whenUnderlined } from '../underlines';
import type { Studio } from './in-page';

/** One thing to show; `show` may take several pictures of it. */
export interface Scene {
  readonly name: string;
  show(camera: Camera): Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
  /** As much larger as the reader has everything drawn; width and height are in CSS px of that zoom. Firefox draws 1. */
  readonly zoom?: number;
}

export interface Camera {
  readonly session: Session;
  readonly studio: Studio;
  /** Opens a page in a window of this size; it is left when the scene is over. */
  open(url: string, size: Size): Promise<Page>;
  /** The same, and waits until the page has been read and its terms are underlined. */
  openRead(url: string, size: Size): Promise<Page>;
  /** Keeps a page that the scene opened itself, to be left with the others. */
  keep(page: Page): Page;
  resize(page: Page, size: Size): Promise<void>;
  /** Makes the window as high as the page is at this width, and no higher than a picture can well be. */
  whole(page: Page, width: number): Promise<void>;
  /** Saves what the window shows. */
  take(page: Page, name: string): Promise<void>;
  leave(): Promise<void>;
}

/** Long enough for every fade and every late frame, in ms. */
const STILL = 250;
/** How high a picture of a whole page may be, in CSS px. */
const HIGHEST = 4200;

export interface CameraOptions {
  readonly session: Session;
  readonly studio: Studio;
  /** Pixels to a CSS px. */
  readonly scale: number;
  file(name: string): `${string}.png`;
}

export function createCamera({ session, studio, scale, file }: CameraOptions): Camera {
  const pages: Page[] = [];
  const sized = (page: Page, { width, height, zoom = 1 }: Size) =>
    resize(page, { width, height, ...(session.browser === 'chromium' && { deviceScaleFactor: scale * zoom }) });
  const open = async (url: string, size: Size) => {
    const page = await session.newPage();
    pages.push(page);
    await sized(page, size);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  return {
    session,
    studio,
    open,
    async openRead(url, size) {
      const page = await open(url, size);
      await whenRead(session, page);
      await whenUnderlined(page);
      return page;
    },
    keep(page) {
      pages.push(page);
      return page;
    },
    resize: sized,
    async whole(page, width) {
      await sized(page, { width, height: 900 });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await sized(page, { width, height: Math.min(height, HIGHEST) });
    },
    async take(page, name) {
      await page.bringToFront();
      await pause(STILL);
      await page.screenshot({ path: file(name) });
    },
    async leave() {
      for (const page of pages.splice(0)) await page.close();
    },
  };
}
