/** Articles in shadow trees and frames, and behind walls. */
import { describe, expect, test } from 'vitest';
import { findArticle } from '../../lib/page/article';
import { articlePage, blocksOf, PROSE, pageOf, paragraphs } from './pages';

/** The words of the nodes found, wherever they stand. */
const wordsOf = (page: Document, options?: Parameters<typeof findArticle>[1]): string =>
  (findArticle(page, options)?.textNodes ?? [])
    .map(({ data }) => data.trim())
    .filter(Boolean)
    .join('\n');

describe('in a shadow tree', () => {
  const shadowed = (mode: ShadowRootMode, light: string, shadow: string) => {
    const page = pageOf(`<!doctype html><body><x-story>${light}</x-story></body>`);
    const root = page.querySelector('x-story')!.attachShadow({ mode });
    root.innerHTML = shadow;
    return { page, root };
  };

  test('the article is found', () => {
    const { page, root } = shadowed('open', '<p>Not shown.</p>', `<style>p { margin: 0 }</style>${paragraphs()}`);
    expect(wordsOf(page)).toBe(PROSE.join('\n'));
    expect(findArticle(page)!.textNodes.every((node) => node.getRootNode() === root)).toBe(true);
  });

  test('a closed one is read where the caller can open it', () => {
    const { page, root } = shadowed('closed', '', paragraphs());
    expect(findArticle(page)).toBeNull();
    const shadowRootOf = (element: Element) => (element.localName === 'x-story' ? root : null);
    expect(wordsOf(page, { shadowRootOf })).toBe(PROSE.join('\n'));
  });

  test('slots show what the page puts in them, in their order, and else their own', () => {
    const [one, two, three, four] = PROSE;
    const light = `<p slot="b">${three}</p><p slot="a">${one}</p><p slot="a">${two}</p><p slot="none">Lost.</p>`;
    const { page } = shadowed('open', light, `<slot name="a"></slot><slot name="b"></slot><slot><p>${four}</p></slot>`);
    expect(wordsOf(page)).toBe(PROSE.join('\n'));
  });

  test('an SVG element of that name is no slot', () => {
    expect(blocksOf(pageOf(articlePage({ inside: '<svg><slot>x</slot></svg>' })))).toEqual(PROSE);
  });
});

describe('in a frame', () => {
  const framed = (style: string, inner: string, own = '<p>Menu</p>') => {
    const page = pageOf(
      `<!doctype html><title>Harbour | Courier</title><body>${own}<iframe style="${style}"></iframe>`,
    );
    const document = page.querySelector('iframe')!.contentDocument!;
    document.body.innerHTML = inner;
    return { page, document };
  };
  const LARGE = 'width: 100vw; height: 100vh; border: 0';

  test('that fills the window the article is found, under the title of the page around', () => {
    const { page, document } = framed(LARGE, paragraphs());
    const article = findArticle(page)!;
    expect(article.document).toBe(document);
    expect(article.title).toBe('Harbour');
    expect(wordsOf(page)).toBe(PROSE.join('\n'));
  });

  test('it is not looked for where the page has an article of its own', () => {
    const { page } = framed(LARGE, paragraphs().repeat(9), paragraphs());
    expect(findArticle(page)!.document).toBe(page);
  });

  test.each([
    ['a small one', 'width: 30px; height: 20px'],
    ['one that is not shown', 'display: none'],
  ])('nothing is looked for in %s', (_, style) => {
    expect(findArticle(framed(style, paragraphs()).page)).toBeNull();
  });

  test("another site's is passed over", async () => {
    const { page } = framed(LARGE, '');
    const frame = page.querySelector('iframe')!;
    frame.setAttribute('sandbox', '');
    frame.srcdoc = paragraphs();
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    expect(frame.contentDocument).toBeNull();
    expect(findArticle(page)).toBeNull();
  });
});

describe('a paywall is told', () => {
  const withData = (data: object, after = '') =>
    findArticle(
      pageOf(articlePage({ after, beside: `<script type="application/ld+json">${JSON.stringify(data)}</script>` })),
    )!.cut;
  const article = { '@type': 'NewsArticle' };

  test.each([
    ['data that says so', { ...article, isAccessibleForFree: false }, '', true],
    ['data that says so in a string', { ...article, isAccessibleForFree: 'False' }, '', true],
    ['data that says there are more words', { ...article, isAccessibleForFree: false, wordCount: '900' }, '', true],
    ['a wall after the text', {}, '<div class="wall"><p>Subscribe now to continue reading.</p></div>', true],
    ['a wall in another language', {}, '<div>Mit dem Probemonat weiterlesen</div>', true],
    ['free articles', { ...article, isAccessibleForFree: true }, '', undefined],
    ['articles shown whole', { ...article, isAccessibleForFree: false, wordCount: 80 }, '', undefined],
    ['a newsletter at the end', {}, '<p>Subscribe to our newsletter to read more about harbours.</p>', undefined],
    ['a hidden wall', {}, '<div hidden>Subscribe now to continue reading.</div>', undefined],
  ])('by %s or not', (_, data, after, cut) => {
    expect(withData(data, after)).toBe(cut);
  });
});
