import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Session } from '../tools/extension';
import { type Site, serve } from '../tools/serve';
import { openShared } from '../tools/shared-session';
import { pageState, pause, pointAt, underlined, until, untilNoPopover, untilPopover, whenRead } from './at-page';
import { appPage, editedPage, endlessPage, FIRST, foldedPage, SECOND, shellPage } from './pages/living';

const SHELL = '/2026/03/openai-and-aws-in-a-shell/';
const ENDLESS = '/2026/03/openai-and-aws-without-end/';
const EDITED = '/2026/03/openai-and-aws-edited/';
const FOLDED = '/2026/03/openai-and-aws-folded/';

describe.each(BROWSERS)('on a page that lives, in %s,', (browser) => {
  let site: Site;
  let session: Session;
  let opened: Page | undefined;
  beforeAll(async () => {
    site = await serve({
      '/': appPage(),
      [FIRST.path]: appPage(),
      [SECOND.path]: appPage(),
      [SHELL]: shellPage(),
      [ENDLESS]: endlessPage(),
      [EDITED]: editedPage(),
      [FOLDED]: foldedPage(),
    });
    session = await openShared(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  afterEach(() => opened?.close());
  const open = async (path: string) => {
    opened = await session.open(site.origin + path);
    return opened;
  };
  const openRead = async (path: string) => {
    const page = await open(path);
    await whenRead(session, page);
    return page;
  };
  /** Runs a function of the page's own script. */
  const act = (page: Page, call: string) => page.evaluate(call);
  const wordsUnderlined = async (page: Page, within: string) =>
    (await underlined(page, within)).filter(({ inside }) => inside).map(({ words }) => words);
  const untilUnderlined = (page: Page, words: string, within: string) =>
    until(`${words} is underlined in ${within}`, async () =>
      (await wordsUnderlined(page, within)).includes(words) ? true : null,
    );
  const untilTitle = (page: Page, title: string) =>
    until(`the popup speaks of ${title}`, async () => {
      const state = await pageState(session, page);
      return state?.state === 'read' && state.summary.title === title ? state.summary : null;
    });

  it('reads an article that comes after the page has loaded', async () => {
    const page = await openRead(SHELL);
    await pointAt(page, 'Anthropic', '.text');
    await untilPopover(session, page, 'Anthropic');
  });

  it('follows a site that changes its pages inside itself', async () => {
    const page = await openRead(FIRST.path);
    await untilTitle(page, FIRST.title);
    await act(page, `go(${JSON.stringify(SECOND.path)})`);
    await untilTitle(page, SECOND.title);
    await pointAt(page, 'Microsoft Azure', '.text');
    await untilPopover(session, page, 'Microsoft Azure');
    await act(page, "go('/')");
    await untilNoPopover(session, page);
    await until('nothing is read', async () =>
      (await pageState(session, page))?.state === 'no-article' ? true : null,
    );
    expect(await underlined(page, 'body')).toEqual([]);
    await page.goBack();
    await untilTitle(page, SECOND.title);
    await untilUnderlined(page, 'Microsoft Azure', '.text');
  });

  it('finds an article behind a front page, and one that comes at once with its address', async () => {
    const page = await open('/');
    await pause(700);
    expect(await pageState(session, page)).toBeNull();
    await act(page, `go(${JSON.stringify(FIRST.path)}, 0)`);
    await untilTitle(page, FIRST.title);
    await untilUnderlined(page, 'Anthropic', '.text');
  });

  it('reads each further article of an endless page as one of its own', async () => {
    const page = await openRead(ENDLESS);
    await untilUnderlined(page, 'Anthropic', 'article:first-of-type');
    await act(page, 'more()');
    await page.evaluate(() => document.querySelectorAll('article')[1]!.scrollIntoView());
    // Its own first mention is underlined, however near the last one above.
    await untilUnderlined(page, 'OpenAI', 'div > article');
    const { entities } = await untilTitle(page, SECOND.title);
    const text = SECOND.paragraphs.join('\n');
    expect(entities.find(({ name }) => name === 'Microsoft Azure')!.count).toBe(
      text.split('Microsoft Azure').length - 1,
    );
    await page.evaluate(() => scrollTo(0, 0));
    await untilTitle(page, FIRST.title);
  });

  it('takes comments that come late for what they are', async () => {
    const page = await openRead(ENDLESS);
    await act(page, 'comments()');
    await pause(1200);
    await page.evaluate(() => document.querySelector('.comments')!.scrollIntoView());
    await pause(200);
    expect(await wordsUnderlined(page, '.comments')).toEqual([]);
    await pointAt(page, 'Microsoft Azure', '.comments');
    await pause(700);
    await untilNoPopover(session, page);
  });

  it.each([
    ['edited', 'edit'],
    ['replaced', 'replace'],
  ])('explains what a paragraph says once it was %s, and no longer what it said', async (_, change) => {
    const page = await openRead(EDITED);
    await untilUnderlined(page, 'supply chain risk', '.text');
    const before = (await wordsUnderlined(page, '.text')).length;
    await act(
      page,
      `${change}(4, 'Nothing of that holds. A union of Microsoft Azure customers in Europe said so on Friday.')`,
    );
    await untilUnderlined(page, 'Microsoft Azure', '.text');
    expect(await wordsUnderlined(page, '.text')).not.toContain('supply chain risk');
    expect((await wordsUnderlined(page, '.text')).length).toBeLessThan(before + 1);
    await pointAt(page, 'Microsoft Azure', '.text');
    await untilPopover(session, page, 'Microsoft Azure');
  });

  it('explains a paragraph that is added, and lets go of one that is taken away', async () => {
    const page = await openRead(EDITED);
    await untilUnderlined(page, 'supply chain risk', '.text');
    await act(
      page,
      "add(0, 'Corrected on Friday: it was the makers of Google Cloud who had said so, and nobody else had.')",
    );
    await untilUnderlined(page, 'Google Cloud', '.text');
    await act(page, 'remove(5)');
    await until('the underline has gone', async () =>
      (await wordsUnderlined(page, '.text')).includes('supply chain risk') ? null : true,
    );
    const summary = await whenRead(session, page);
    expect(summary.entities.map(({ name }) => name)).toContain('Google Cloud');
    expect(summary.entities.map(({ name }) => name)).not.toContain('supply chain risk');
  });

  it('keeps what it knows of paragraphs that only change their places', async () => {
    const page = await openRead(EDITED);
    await untilUnderlined(page, 'supply chain risk', '.text');
    const before = (await wordsUnderlined(page, '.text')).toSorted();
    await act(page, 'reorder()');
    await pause(800);
    expect((await wordsUnderlined(page, '.text')).toSorted()).toEqual(before);
  });

  it.each([
    ['a newsletter box', 'newsletter-signup'],
    ['other articles', 'related-stories'],
    ['an advertisement', 'ad-slot'],
  ])('leaves %s that comes into the article alone', async (_, name) => {
    const page = await openRead(EDITED);
    await untilUnderlined(page, 'Anthropic', '.text');
    await act(
      page,
      `box(2, '${name}', 'Microsoft Azure and Google Cloud are cloud providers, and our letter tells all about them.')`,
    );
    await pause(900);
    expect(await wordsUnderlined(page, `.${name}`)).toEqual([]);
  });

  it.each([
    ['an attribute', 'attribute', '.by-attribute'],
    ['a class far above', 'byClass', '.by-class'],
    ['a class of its own', 'tab', '.tab'],
  ])('explains what is unfolded by %s', async (_, unfold, part) => {
    const page = await openRead(FOLDED);
    expect(await wordsUnderlined(page, part)).toEqual([]);
    await act(page, `${unfold}()`);
    const term = await until(
      'something in it is underlined',
      async () => (await wordsUnderlined(page, part))[0] ?? null,
    );
    await pointAt(page, term, part);
    await until('a popover is open', () =>
      session.inShadowRoot(page, 'newsgloss-popover', (root) => root.querySelector('h2')?.textContent ?? null),
    );
  });
});
