import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, builtExtension, type Session } from '../tools/extension';
import { chromiumSession } from '../tools/extension-chromium';
import { firefoxSession } from '../tools/extension-firefox';
import { launchBrowser } from '../tools/launch';
import { type SampleSite, serveSample } from '../tools/sample-site';
import { pointAt, untilPopover, whenRead } from './at-page';

describe.each(BROWSERS)('installed in %s', (browser) => {
  let site: SampleSite;
  let session: Session;
  afterEach(async () => {
    await session?.close();
    await site?.close();
  });

  it('is at work in the tabs that were open before it came', async () => {
    site = await serveSample();
    const program = await launchBrowser(browser);
    const page = await program.newPage();
    await page.goto(site.article, { waitUntil: 'load' });
    session = await (browser === 'chromium' ? chromiumSession : firefoxSession)(program, builtExtension(browser));
    expect((await whenRead(session, page)).entities.length).toBeGreaterThan(20);
    await pointAt(page, 'Anthropic', '.story-body');
    await untilPopover(session, page, 'Anthropic');
  });
});
