import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { pause, pointAt, underlined, until, untilNoPopover, untilPopover, whenRead } from './at-page';
import { type Visit, visitPage } from './compare';
import { FRAMEWORKS, type Framework, frameworkPage, frameworkScript, NO_ICON } from './pages/pages';

const PATHS: Readonly<Record<Framework, string>> = {
  preact: '/2026/03/openai-and-aws-rendered-by-preact/',
  react: '/2026/03/openai-and-aws-rendered-by-react/',
};

const press = async (page: Page) => {
  for (let reads = 1; reads <= 5; reads++) {
    await page.click('button');
    await page.waitForFunction((words) => document.body.textContent!.includes(words), {}, `Read ${reads} times`);
  }
};

describe.each(BROWSERS)('under a framework in %s', (browser) => {
  let site: Site;
  let session: Session;
  /** What the pages tell without the extension: as they come, and after five presses. */
  const without = new Map<Framework, { readonly still: Visit; readonly pressed: Visit }>();
  beforeAll(async () => {
    site = await serve({
      '/favicon.ico': NO_ICON,
      [PATHS.preact]: frameworkPage('preact'),
      '/preact.js': await frameworkScript('preact'),
      [PATHS.react]: frameworkPage('react'),
      '/react.js': await frameworkScript('react'),
    });
    const control = await openShared(browser, { extension: null });
    for (const framework of FRAMEWORKS) {
      const still = await visitPage(control, site, PATHS[framework], () => pause(300));
      without.set(framework, { still, pressed: await visitPage(control, site, PATHS[framework], press) });
    }
    await control.close();
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it.each(FRAMEWORKS)('leaves a page that %s takes over as it would be without the extension', async (framework) => {
    const withIt = await visitPage(session, site, PATHS[framework], async (page) => {
      await whenRead(session, page);
      await pause(100);
    });
    expect(withIt).toEqual(without.get(framework)!.still);
  });

  it.each(FRAMEWORKS)(
    'lets %s render again and again, breaks nothing, and explains what it renders',
    async (framework) => {
      const path = PATHS[framework];
      const withIt = await visitPage(session, site, path, async (page) => {
        await whenRead(session, page);
        await pointAt(page, 'Anthropic', 'article');
        await untilPopover(session, page, 'Anthropic');
        await page.keyboard.press('Escape');
        await untilNoPopover(session, page);
        await press(page);
        await until('the rendered text is read', async () =>
          (await underlined(page, 'article')).length > 10 ? true : null,
        );
        await pointAt(page, 'Anthropic', 'article');
        await untilPopover(session, page, 'Anthropic');
        await page.keyboard.press('Escape');
        await untilNoPopover(session, page);
      });
      const withoutHost = withIt.html.replace(/<newsgloss-popover[^>]*><\/newsgloss-popover>/, '');
      expect({ ...withIt, html: withoutHost }).toEqual(without.get(framework)!.pressed);
      expect(withIt.html).toContain('Read 5 times');
    },
  );
});
