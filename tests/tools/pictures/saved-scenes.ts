import { popoverHeading, until } from '../../e2e/at-page';
import { savedPages } from '../saved-pages';
import { serve } from '../serve';
import type { Camera, Scene } from './scene';

/** The page as it is; at a zoom of 200 %; and as if it were written from right to left. */
const LOOKS = {
  '': { width: 1280, height: 900 },
  '-zoomed': { width: 640, height: 450, zoom: 2 },
  '-mirrored': { width: 1280, height: 900 },
};
/** As high as most articles, in CSS px: what is far from the window is underlined when it comes near. */
const WHOLE = 9000;
/** As for whoever saved it: nothing is fetched, and no script of the page's runs. */
const HEADERS = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

/** Saved pages of a folder as their readers see them, and the popover over the first term that is underlined in each. */
export async function savedScenes(folder: string): Promise<{ scenes: Scene[]; close(): Promise<void> }> {
  const pages = new Map(
    Array.from(savedPages(folder), ({ name, html }) => [`/${name}`, { body: html, headers: HEADERS }]),
  );
  const site = await serve((path) => pages.get(path));
  const scenes = [...pages.keys()].flatMap((path) =>
    (Object.keys(LOOKS) as (keyof typeof LOOKS)[]).map((look) => ({
      name: path.slice(1) + look,
      show: (camera: Camera) => show(camera, site.origin + path, path.slice(1), look),
    })),
  );
  return { scenes, close: () => site.close() };
}

async function show(camera: Camera, address: string, of: string, look: keyof typeof LOOKS): Promise<void> {
  const size = LOOKS[look];
  const name = of + look;
  const page = await camera.openRead(address, { ...size, height: WHOLE });
  await page.evaluate((mirrored) => {
    if (mirrored) document.body.style.direction = 'rtl';
    const ranges = ['name', 'term', 'own'].flatMap((kind) => [...(CSS.highlights.get(`newsgloss-${kind}`) ?? [])]);
    const places = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    });
    const [first] = places.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    Object.assign(window, { first });
  }, look === '-mirrored');
  await camera.resize(page, size);
  const { x, y } = await page.evaluate(async () => {
    const { first } = window as unknown as { first: Range };
    scrollBy({ top: first.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const box = first.getClientRects()[0]!;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await camera.take(page, name);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  await until('a popover is open', () => popoverHeading(camera.session, page));
  await camera.take(page, `${name}-popover`);
}
