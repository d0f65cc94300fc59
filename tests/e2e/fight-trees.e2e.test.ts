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

const ALL = { ...TREES, ...frames(FRAME) };

describe.each(BROWSERS)('an article in a tree of its own in %s', (browser) => {
  let site: Site;
  let session: Session;
  beforeAll(async () => {
    const pages = Object.values(ALL).map((page, at) => [`tree-${at}`, page]);
    site = await serve((path) =>
      path === FRAME
        ? FRAMED
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
