import { afterAll, beforeAll, describe, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { until, whereIs } from './at-page';
import { pathOf, routesOf } from './pages/fighting';
import { CROWDED, LONG } from './pages/large';
import { explainedAt, inQuiet, isPainted } from './visit';

let site: Site;
beforeAll(async () => {
  site = await serve(routesOf({ crowded: CROWDED, long: LONG }));
});
afterAll(() => site?.close());

describe.each(BROWSERS)('on a large page in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await openShared(browser);
  });
  afterAll(() => session?.close());

  it('underlines and explains an article among 60,000 nodes', async () => {
    await inQuiet(session, site.origin + pathOf('crowded'), async (page) => {
      const term = await whereIs(page, 'Anthropic', 'article p');
      await until('the term is painted', async () => ((await isPainted(page, term)) ? true : null));
      await explainedAt(session, page, term, 'Anthropic');
    });
  });

  it('explains the last of 20,000 words', async () => {
    await inQuiet(session, site.origin + pathOf('long'), async (page) => {
      const term = await whereIs(page, 'Anthropic', '#term');
      await explainedAt(session, page, term, 'Anthropic');
    });
  });
});
