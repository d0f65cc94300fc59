import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { type SampleSite, serveSample } from '../tools/sample-site';
import { openShared } from '../tools/shared-session';
import { pointAt, untilPopover, whenRead } from './at-page';

describe.each(BROWSERS)('installed in %s', (browser) => {
  let site: SampleSite;
  let before: Session;
  let session: Session;
  afterEach(async () => {
    await session?.close();
    await before?.close();
    await site?.close();
  });

  it('is at work in the tabs that were open before it came', async () => {
    site = await serveSample();
    before = await openShared(browser, { extension: null });
    const page = await before.open(site.article);
    session = await openShared(browser);
    expect((await whenRead(session, page)).entities.length).toBeGreaterThan(20);
    await pointAt(page, 'Anthropic', '.story-body');
    await untilPopover(session, page, 'Anthropic');
  });
});
