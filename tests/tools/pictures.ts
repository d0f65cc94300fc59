/**
 * `npm run pictures [-- --browser firefox] [--only followed,which-one] [--scale 2] [--to FOLDER] [--pages FOLDER]`:
 * photographs what a reader may see of the built extension, each in light and in dark, in Chromium and Firefox, for
 * people to judge. With `--pages`: the saved pages of a folder (`.html` or `.html.gz`), and nothing else.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers.mjs';
import { BROWSERS, type ColorScheme, openWithExtension } from './extension';
import { galleryScenes } from './pictures/gallery-scenes';
import { openStudio, type Studio } from './pictures/in-page';
import { mirroredScenes } from './pictures/mirrored-scenes';
import { optionsScenes } from './pictures/options-scenes';
import { ownScenes } from './pictures/own-scenes';
import { panelScenes } from './pictures/panel-scenes';
import { popoverScenes } from './pictures/popover-scenes';
import { popupScenes } from './pictures/popup-scenes';
import { savedScenes } from './pictures/saved-scenes';
import { type Camera, createCamera, type Scene } from './pictures/scene';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    pages: { type: 'string' },
    scale: { type: 'string', default: '1' },
    to: { type: 'string', default: fileURLToPath(new URL('../../.output/pictures', import.meta.url)) },
  },
});
const SCHEMES: readonly ColorScheme[] = ['light', 'dark'];
const scale = Number(values.scale);
const only = values.only?.split(',');
const browsers = BROWSERS.filter((browser) => !values.browser || browser === values.browser);
const saved = values.pages ? await savedScenes(values.pages) : null;
const every = saved?.scenes ?? [
  ...popoverScenes,
  ...popupScenes,
  ...panelScenes,
  ...ownScenes,
  ...optionsScenes,
  ...mirroredScenes,
  ...galleryScenes,
];
const scenes = every.filter(({ name }) => !only || only.includes(name));

/** A browser for each scheme: pages left behind by the other would hear of the change. */
async function photograph(browser: BrowserName, scheme: ColorScheme, studio: Studio): Promise<void> {
  const preferences = { 'layout.css.devPixelsPerPx': String(scale), 'ui.useOverlayScrollbars': 0 };
  const session = await openWithExtension(browser, { scrollbars: true, preferences });
  const file = (name: string) => join(values.to, `${browser}-${scheme}-${name}.png`) as `${string}.png`;
  try {
    await session.setColorScheme(scheme);
    for (const scene of scenes) await take(scene, createCamera({ session, studio, scale, file }));
  } finally {
    await session.close();
  }
}

async function take({ name, show }: Scene, camera: Camera): Promise<void> {
  try {
    await show(camera);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${camera.session.browser}, ${name}: ${error instanceof Error ? error.message : error}`);
  } finally {
    await camera.leave();
  }
}

mkdirSync(values.to, { recursive: true });
const studio = await openStudio();
try {
  for (const browser of browsers) for (const scheme of SCHEMES) await photograph(browser, scheme, studio);
} finally {
  await studio.close();
  await saved?.close();
}
console.log(`Pictures: ${values.to}`);
