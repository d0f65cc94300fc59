import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { catalogue } from '../tools/locales';
import { type SampleSite, serveSample } from '../tools/sample-site';
import { openShared } from '../tools/shared-session';
import { openRead, pointAt, until, untilPopover } from './at-page';
import { popupOf, untilItSays } from './at-popup';

/** What is said below a node, to the eye and to screen readers, one thing a line; the article's own words left out. */
const ours = (root: ParentNode): string => {
  const said: string[] = [];
  const foreign = (node: Element | null) => node?.closest('[lang]')?.getAttribute('lang')?.startsWith('en') ?? false;
  for (const element of root.querySelectorAll('*')) {
    if (foreign(element) || element.tagName === 'STYLE') continue;
    for (const name of ['aria-label', 'title']) said.push(element.getAttribute(name) ?? '');
    for (const node of element.childNodes) if (node.nodeType === 3) said.push(node.nodeValue!.trim());
  }
  return said.filter(Boolean).join('\n');
};

/** The English messages that are whole sentences or labels, and are others in German. */
const german = catalogue('de');
const english = Object.entries(catalogue('en')).flatMap(([key, message]) =>
  message && !message.placeholders && message.message !== german[key]?.message ? [message.message] : [],
);
const englishIn = (said: string) => said.split('\n').filter((line) => english.includes(line));

describe.each(BROWSERS)('a browser that speaks German: %s', (browser) => {
  let site: SampleSite;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    site = await serveSample();
    session = await openShared(browser, { language: 'de' });
    page = await openRead(session, site.article);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('has the popover speak German around the words of the article', async () => {
    await pointAt(page, 'Anthropic', '.story-body');
    const seen = await untilPopover(session, page, 'Anthropic');
    expect(seen).toContain('Organisation');
    expect(seen).toMatch(/Erwähnung \d+ von \d+/);
    expect(seen).toContain('Dieser Artikel · März 2026');
    const said = await until('the popover is read', () => session.inShadowRoot(page, 'newsgloss-popover', ours));
    expect(said).toContain('Schließen');
    expect(englishIn(said)).toEqual([]);
    expect(
      await session.inShadowRoot(page, 'newsgloss-popover', (root) => {
        const { lang, dir } = root.querySelector<HTMLElement>('.popover')!;
        return { lang, dir };
      }),
    ).toEqual({ lang: 'de', dir: 'ltr' });
  });

  it('has the popup speak German, too', async () => {
    const popup = await popupOf(session, page);
    await untilItSays(popup, 'Organisationen');
    const said = await popup.evaluate(`(${ours})(document)`).then(String);
    expect(said).toMatch(/Etwa \d+ Min\. · 1\.\d{3} Wörter/);
    expect(said).toContain('Artikel merken');
    expect(englishIn(said)).toEqual([]);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
    await popup.close();
  });
});
