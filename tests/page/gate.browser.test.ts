import { describe, expect, test } from 'vitest';
import { looksLikeArticle } from '../../lib/page/gate';
import { paragraphs } from './pages';

/** The gate's word on a page at this path; it reads neither style nor layout, so the page is not shown. */
const saysArticle = (path: string, html: string, type: DOMParserSupportedType = 'text/html'): boolean =>
  looksLikeArticle(new DOMParser().parseFromString(html, type), `https://courier.example${path}`);
const TEXT = paragraphs().repeat(3);
const link = (words: string): string => `<li><a href="/x">${words}</a></li>`;

const NEWS = [
  '/2026/03/storm-closes-harbour',
  `<title>Storm closes harbour of the old town for weeks</title><script type="application/ld+json">{"@type":"NewsArticle"}</script><article>${TEXT}</article>`,
] as const;

describe('the gate lets in', () => {
  test.each([
    ['a news story that says so', ...NEWS],
    [
      'an essay that says nothing of itself',
      '/blog/what-the-storm-taught-us',
      `<title>What the storm has taught a small town about the sea</title><span class="author">Ann</span><div>${TEXT}</div>`,
    ],
    [
      'an old page set with line breaks',
      '/news/storm-closes-harbour.html',
      `<title>Storm closes the harbour of the old town</title><div class="date">7 March</div><td>${TEXT.replace(/<\/?p>/g, '<br>')}</td>`,
    ],
    [
      'a guide that is one of several things it names',
      '/storm-proof-harbour',
      `<title>Storm proofing</title><script type="application/ld+json">{"@graph":[{"@type":"Person"},{"@type": [ "WebPage", "TechArticle" ], "author"</script><article><time>7 March</time>${TEXT}</article>`,
    ],
  ])('%s', (_, path, html) => {
    expect(saysArticle(path, html)).toBe(true);
  });
});

describe('the gate keeps out', () => {
  test.each([
    [
      'the front page',
      '/',
      `<title>Storm closes harbour of the old town for many weeks</title><script type="application/ld+json">{"@type":"NewsArticle"}</script><article>${TEXT}</article>`,
    ],
    ['the front page by its file name', '/index.html', `<title>The Courier</title><article>${TEXT}</article>`],
    [
      'a section',
      '/news/harbour',
      `<title>Harbour | The Courier</title><ul>${link('Storm closes harbour of the old town').repeat(40)}</ul>`,
    ],
    [
      'a product',
      '/products/storm-proof-harbour-lamp',
      `<title>Storm proof harbour lamp with two bulbs and a cable</title><script type="application/ld+json">{"@type":"Product"}</script><span class="price">12</span><div>${TEXT}</div>`,
    ],
    [
      'a firm',
      '/services/crane-repair',
      `<title>Crane repair</title><div>${paragraphs()}</div><div>${paragraphs()}</div><a href="tel:1">Call</a><form><input><input><textarea></textarea></form>`,
    ],
    [
      'a manual whose title is long by the names of its sites, parted by spaces that do not break',
      '/docs/crane-model-overview',
      `<title>Crane model&nbsp;|&nbsp;Tools for all ports&nbsp;|&nbsp;Port authority</title><article>${TEXT}</article>`,
    ],
    ['an empty page', '/storm-closes-harbour', ''],
  ])('%s', (_, path, html) => {
    expect(saysArticle(path, html)).toBe(false);
  });

  test('a document without an element', () => {
    expect(looksLikeArticle(new Document(), `https://courier.example${NEWS[0]}`)).toBe(false);
  });

  test.each(['about:blank', 'about:srcdoc', 'data:text/html,x', 'blob:https://courier.example/1', 'view-source:x', ''])(
    'a page without an address of its own: %s',
    (address) => {
      expect(looksLikeArticle(new DOMParser().parseFromString(NEWS[1], 'text/html'), address)).toBe(false);
    },
  );

  test.each<DOMParserSupportedType>(['text/xml', 'application/xml', 'image/svg+xml'])(
    'what is no page but a document of type %s',
    (type) => {
      expect(saysArticle(NEWS[0], `<html xmlns="http://www.w3.org/1999/xhtml"><body>${TEXT}</body></html>`, type)).toBe(
        false,
      );
    },
  );

  test("the browser's view of plain text", async () => {
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([TEXT], { type: 'text/plain' }));
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    expect(frame.contentDocument!.contentType).toBe('text/plain');
    expect(looksLikeArticle(frame.contentDocument!, `https://courier.example${NEWS[0]}`)).toBe(false);
    frame.remove();
  });

  test('a page that shadows what the gate asks', () => {
    const fight =
      '<form name="querySelector"></form><img name="documentElement"><form><input name="parentNode"><input name="textContent"></form>';
    expect(saysArticle('/a', fight)).toBe(false);
  });
});
