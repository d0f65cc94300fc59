/** What a page that navigates inside itself costs in the long run. Chromium only: Firefox does not tell scripts' memory. */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { pageState, pause, until, whenRead } from './at-page';
import { appPage, FIRST, SECOND } from './pages/living';

const NAVIGATIONS = 100;
/** A page must have been quiet for so long before it is read anew, in ms: to ask earlier is in vain. */
const SETTLING = 150;
/** After so many, scripts are compiled and caches filled. */
const WARM_UP = 40;
/**
 * What may be left over, in bytes a navigation. A heap snapshot says that it is code which V8 goes on compiling, and
 * nothing of ours; one reading's mentions are twelve times as much.
 */
const LEFT_OVER = 2400;

describe('a page that navigates inside itself', () => {
  let site: Site;
  let session: Session;
  beforeAll(async () => {
    site = await serve({ [FIRST.path]: appPage() });
    session = await openShared('chromium');
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const goTo = async (page: Page, { path, title }: { path: string; title: string }) => {
    await page.evaluate(`go(${JSON.stringify(path)}, 0)`);
    await pause(SETTLING);
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

  it(`holds after ${NAVIGATIONS} times what it held after a few`, { timeout: 180_000 }, async () => {
    const page = await session.open(site.origin + FIRST.path);
    await whenRead(session, page);
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    const goBothWays = async (times: number) => {
      for (let time = 0; time < times; time += 2) {
        await goTo(page, SECOND);
        await goTo(page, FIRST);
      }
    };
    await goBothWays(WARM_UP);
    const before = await held(client);
    await goBothWays(NAVIGATIONS);
    const after = await held(client);
    console.log(
      `after ${WARM_UP} and ${NAVIGATIONS} more: ${before.bytes} → ${after.bytes} bytes, ${before.nodes} → ${after.nodes} nodes`,
    );
    expect(after.bytes - before.bytes).toBeLessThan(NAVIGATIONS * LEFT_OVER);
    expect(after.nodes - before.nodes).toBeLessThan(NAVIGATIONS / 10);
  });
});
