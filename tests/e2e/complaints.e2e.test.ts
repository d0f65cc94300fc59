/**
 * What readers complain of in other extensions that explain words. What is not here has tests beside its subject: crossing
 * a term, the way to the popover, covering the term (`hover`), dialogs, small frames (`fight-layouts`, `fight-trees`),
 * styles of the page (`guest`), late content (`living`), the switch for a site (`popup`), screen readers (`spoken`).
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { ARTICLE_PATH, samplePage } from '../tools/sample/page';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { whenUnderlined } from '../tools/underlines';
import { openRead, pause, pointAt, popoverHeading, pressInPopover, underlined, until, untilPopover } from './at-page';
import { divisionsPage } from './pages/pages';

const DARK = '/2026/03/openai-and-aws-on-a-dark-page/';
const LINKED = '/2026/03/openai-and-aws-with-links/';
const BODY = '.story-body';
/** Longer than the 300 ms a pointer rests before a popover opens, in ms. */
const RESTED = 700;

/** The sample, with one link of the text that has no line. */
const linkedPage = samplePage().replace('/topics/claude/"', '/topics/claude/" style="text-decoration: none"');

describe.each(BROWSERS)('a reader of other extensions, in %s,', (browser) => {
  let site: Site;
  let session: Session;
  let page: Page | undefined;
  beforeAll(async () => {
    site = await serve({ [ARTICLE_PATH]: samplePage(), [DARK]: divisionsPage(), [LINKED]: linkedPage });
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  afterEach(() => page?.close());
  const open = async (path: string) => {
    page = await openRead(session, site.origin + path);
    await whenUnderlined(page);
    return page;
  };

  it('sees nothing open after the pointer has left, and nothing that stays behind', async () => {
    const page = await open(ARTICLE_PATH);
    await pointAt(page, 'Anthropic', BODY);
    await page.mouse.move(2, 2);
    await pause(RESTED);
    expect(await popoverHeading(session, page)).toBeNull();
  });

  it('never has one popover beside another: a reference is followed in the one that is open', async () => {
    const page = await open(ARTICLE_PATH);
    await pointAt(page, 'Anthropic', BODY);
    await untilPopover(session, page, 'Anthropic');
    await pressInPopover(session, page, '.relations .link');
    await until('another entry is shown', async () =>
      (await popoverHeading(session, page)) === 'Anthropic' ? null : true,
    );
    const popovers = await session.inShadowRoot(
      page,
      'newsgloss-popover',
      (root) => root.querySelectorAll('.popover').length,
    );
    expect(popovers).toBe(1);
    expect(await page.evaluate(() => document.querySelectorAll('newsgloss-popover').length)).toBe(1);
  });

  it('does not find every mention underlined', async () => {
    const page = await open(ARTICLE_PATH);
    await page.setViewport({ width: 1280, height: 9000 });
    const marks = await until('the article is painted', async () => {
      const all = await underlined(page, BODY);
      return all.length > 50 ? all : null;
    });
    const written = await page.evaluate(
      (body) => document.querySelector(body)!.textContent!.match(/\bOpenAI\b/g)!.length,
      BODY,
    );
    const marked = marks.filter(({ words, inside }) => inside && words === 'OpenAI').length;
    expect(marked).toBeGreaterThan(0);
    expect(marked).toBeLessThan(written / 2);
  });

  it('does not see two lines below an underlined link', async () => {
    const page = await open(LINKED);
    await page.setViewport({ width: 1280, height: 9000 });
    const linked = await until('the article is painted', async () => {
      const marks = await page.evaluate(() =>
        ['name', 'term', 'own', 'linked'].flatMap((name) =>
          [...(CSS.highlights.get(`newsgloss-${name}`) ?? [])].flatMap(({ startContainer }) => {
            const link = startContainer.parentElement!.closest<HTMLAnchorElement>('.story-body a');
            return link ? `${name} ${link.pathname}` : [];
          }),
        ),
      );
      return marks.some((mark) => mark.endsWith('/fedramp/')) ? marks : null;
    });
    expect(linked).toContain('linked /topics/amazon-web-services/');
    expect(linked).toContain('name /topics/claude/');
    expect(linked).not.toContain('name /topics/amazon-web-services/');
  });

  it('can tell the underlines from a dark page', async () => {
    const page = await open(DARK);
    for (const kind of ['name', 'term'] as const)
      expect(await contrastOfUnderline(page, kind), kind).toBeGreaterThanOrEqual(3);
  });

  it('has every key for the page', async () => {
    const page = await open(ARTICLE_PATH);
    await pointAt(page, 'Anthropic', BODY);
    await untilPopover(session, page, 'Anthropic');
    await page.mouse.move(2, 2);
    await pause(RESTED);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('keydown', (event) => heard.push(`${event.key}${event.defaultPrevented ? ' taken' : ''}`));
    });
    const keys = ['a', 'd', 'k', 'n', 'p', '1', 'Enter', 'Escape', 'ArrowLeft', 'Tab'] as const;
    for (const key of keys) await page.keyboard.press(key);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(keys);
    expect(await popoverHeading(session, page)).toBeNull();
  });

  // Chromium alone paints a solid block there.
  it.runIf(browser === 'chromium')(
    'finds each entry marked once where the system’s few colours are forced',
    async () => {
      page = await session.newPage();
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await page.goto(site.origin + ARTICLE_PATH, { waitUntil: 'load' });
      await whenUnderlined(page);
      await page.setViewport({ width: 1280, height: 9000 });
      const marks = await until('the article is painted', async () => {
        const all = await underlined(page!, BODY);
        return all.length > 25 ? all : null;
      });
      await client.detach(); // With it the forced colours go: the tab serves again.
      expect(marks.filter(({ words }) => words === 'OpenAI')).toHaveLength(1);
    },
  );
});

/** How the underline of the first mention of a kind contrasts with what is below it (WCAG 2.2, 1.4.11 wants 3). */
async function contrastOfUnderline(page: Page, kind: 'name' | 'term'): Promise<number> {
  const clip = await page.evaluate(async (name) => {
    const { startContainer, startOffset, endContainer, endOffset } = [...CSS.highlights.get(name)!][0]!;
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const { left, top, width, height } = range.getClientRects()[0]!;
    // What hangs below the line, too. Clips count from the page’s beginning.
    return {
      x: Math.round(scrollX + left),
      y: Math.round(scrollY + top),
      width: Math.round(width),
      height: Math.round(height) + 8,
    };
  }, `newsgloss-${kind}`);
  const picture = () => page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: false });
  const underlined = await picture();
  await page.evaluate((name) => CSS.highlights.delete(name), `newsgloss-${kind}`);
  const bare = await picture();
  return page.evaluate(
    async (...pictures) => {
      const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
      /** Relative luminance of every pixel. */
      const lightsOf = async (data: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        const { data: channels } = context.getImageData(0, 0, image.width, image.height);
        return Array.from({ length: channels.length / 4 }, (_, at) => {
          const [red, green, blue] = [0, 1, 2].map((channel) => linear(channels[4 * at + channel]! / 255));
          return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
        });
      };
      const [first, second] = [await lightsOf(pictures[0]!), await lightsOf(pictures[1]!)];
      return first.reduce((most, light, at) => {
        const [bright, dim] = [Math.max(light, second[at]!), Math.min(light, second[at]!)];
        return Math.max(most, (bright + 0.05) / (dim + 0.05));
      }, 1);
    },
    underlined,
    bare,
  );
}
