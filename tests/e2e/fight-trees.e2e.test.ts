import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { pageState, pause, until } from './at-page';
import { pathOf, routesOf } from './pages/fighting';
import { FRAMED, foreignFrame, frames, TREES } from './pages/trees';
import { explainedAt, inQuiet, isPainted, SILENCE, visit, whereInTrees } from './visit';

/** Where `FRAMED` is; no article to the gate, so that only a page around it is read. */
const FRAME = '/frame';

/** The same, further down, as another page. */
const NEXT = '/frame-next';

const ALL = { ...TREES, ...frames(FRAME) };

describe.each(BROWSERS)('an article in a tree of its own in %s', (browser) => {
  let site: Site;
  let session: Session;
  beforeAll(async () => {
    const pages = Object.values(ALL).map((page, at) => [`tree-${at}`, page]);
    site = await serve((path) =>
      path === FRAME
        ? FRAMED
        : path === NEXT
          ? FRAMED.replace('margin: 30px', 'margin: 120px 30px')
          : { ...routesOf(Object.fromEntries(pages)), [pathOf('foreign')]: foreignFrame(elsewhere()) }[path],
    );
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  /** The frame's page as another site's: this machine has two names. */
  const elsewhere = () => `${site.origin.replace('127.0.0.1', 'localhost')}${FRAME}`;

  it.each(Object.keys(ALL).map((name, at) => [name, at] as const))(
    'is underlined and explained in %s',
    async (_, at) => {
      await inQuiet(session, site.origin + pathOf(`tree-${at}`), async (page) => {
        const term = await whereInTrees(page, 'Anthropic');
        await until('the term is painted', async () => ((await isPainted(page, term)) ? true : null));
        const { across, down } = await explainedAt(session, page, term, 'Anthropic');
        expect(across).toBe(0);
        expect(down).toBeGreaterThan(4);
        expect(down).toBeLessThan(30);
      });
    },
  );

  it('is explained when the frame that held another one has gone to it', async () => {
    await inQuiet(session, site.origin + pathOf(`tree-${Object.keys(ALL).indexOf('a frame')}`), async (page) => {
      const first = await whereInTrees(page, 'Anthropic');
      await until('the first is painted', async () => ((await isPainted(page, first)) ? true : null));
      await page.evaluate((address) => {
        const frame = document.querySelector('iframe')!;
        frame.src = address;
        return new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
      }, NEXT);
      const next = await whereInTrees(page, 'Anthropic');
      expect(next.y).toBeGreaterThan(first.y);
      // Of a frame's second page Firefox lets extensions underline nothing.
      if (browser === 'chromium')
        await until('the next is painted', async () => ((await isPainted(page, next)) ? true : null));
      await until('the next is read', async () => ((await pageState(session, page))?.state === 'read' ? true : null));
      await explainedAt(session, page, next, 'Anthropic');
    });
  });

  it('is left alone in a frame of another site', async () => {
    const noise = await visit(session, site.origin + pathOf('foreign'), async (page) => {
      await pause(1000);
      expect((await pageState(session, page))?.state).not.toBe('read');
      await page.mouse.move(400, 300, { steps: 10 });
      await pause(400);
    });
    expect(noise).toEqual(SILENCE);
  });
});
