/** What a page that navigates inside itself costs in the long run. Chromium only: Firefox does not tell scripts' memory. */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithExtension, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { pageState, until, whenRead } from './at-page';
import { appPage, FIRST, SECOND } from './pages/living';

const NAVIGATIONS = 200;
/** What a site's own pages leave behind, its history above all, and what looking at it does, in bytes a navigation. */
const OWN = 1000;

describe('a page that navigates inside itself', () => {
  let site: Site;
  let session: Session;
  let control: Session;
  beforeAll(async () => {
    site = await serve({ [FIRST.path]: appPage() });
    session = await openWithExtension('chromium');
    control = await openWithExtension('chromium', { extension: null });
  });
  afterAll(async () => {
    await session?.close();
    await control?.close();
    await site?.close();
  });

  const goTo = async (page: Page, { path, title }: { path: string; title: string }) => {
    await page.evaluate(`go(${JSON.stringify(path)}, 0)`);
    await until(`${title} is read`, async () => {
      const state = await pageState(session, page);
      return state?.state === 'read' && state.summary.title === title ? true : null;
    });
  };
  /** Bytes of all scripts in the page, the extension's included, and nodes that are still held, in the page or not. */
  const held = async (client: CDPSession) => {
    for (let again = 0; again < 3; again++) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const value = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
    return { bytes: value('JSHeapUsedSize'), nodes: value('Nodes') };
  };

  const watched = async (page: Page) => {
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    return client;
  };

  it(`holds after ${NAVIGATIONS} times no more than one reading more`, { timeout: 180_000 }, async () => {
    const bare = await held(await watched(await control.open(site.origin + FIRST.path)));
    const page = await session.open(site.origin + FIRST.path);
    await whenRead(session, page);
    const client = await watched(page);
    const goBothWays = async (times: number) => {
      for (let time = 0; time < times; time += 2) {
        await goTo(page, SECOND);
        await goTo(page, FIRST);
      }
    };
    await goBothWays(10);
    const before = await held(client);
    await goBothWays(NAVIGATIONS);
    const after = await held(client);
    const reading = before.bytes - bare.bytes;
    console.log(
      `extension and reading: ${reading} bytes; ${NAVIGATIONS} times: ${after.bytes - before.bytes} bytes more`,
    );
    expect(after.bytes - before.bytes).toBeLessThan(reading + NAVIGATIONS * OWN);
    expect(after.nodes - before.nodes).toBeLessThan(before.nodes);
  });
});
