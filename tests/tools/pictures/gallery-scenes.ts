import { until } from '../../e2e/at-page';
import type { Scene, Size } from './scene';

/** Four columns; as much of their height at a time as can be looked at. */
const WINDOW: Size = { width: 1680, height: 1200 };

/** Every component in every state, in languages of either direction and of any length. */
export const galleryScenes: readonly Scene[] = ['en', 'de', 'accented', 'mirrored'].map((words) => ({
  name: `gallery-${words}`,
  async show(camera) {
    const page = await camera.open(`${camera.studio.gallery}?words=${words}`, WINDOW);
    await until('the gallery is there', () => page.evaluate(() => (document.querySelector('figure') ? true : null)));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let at = 0; at * WINDOW.height < height; at++) {
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), at * WINDOW.height);
      await camera.take(page, `gallery-${words}-${at + 1}`);
    }
  },
}));
