import { describe, expect, test } from 'vitest';
import { looksLikeArticle } from '../../lib/page/gate';
import { paragraphs } from './pages';

/** A document as if it stood at this path; the gate reads neither style nor layout, so it is not shown. */
function at(path: string, html: string): Document {
  return withAddress(new DOMParser().parseFromString(html, 'text/html'), `https://courier.example${path}`);
}
function withAddress(page: Document, url: string): Document {
  Object.defineProperty(page, 'URL', { value: url });
  return page;
}
const TEXT = paragraphs().repeat(3);
const link = (words: string): string => `<li><a href="/x">${words}</a></li>`;

describe('the gate lets in', () => {
  test.each([
    [
      'a news story that says so',
      '/2026/03/storm-closes-harbour',
      `<title>Storm closes harbour of the old town for weeks</title><script type="application/ld+json">{"@type":"NewsArticle"}</script><article>${TEXT}</article>`,
    ],
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
  ])('%s', (_, path, html) => {
    expect(looksLikeArticle(at(path, html))).toBe(true);
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
    ['an empty page', '/storm-closes-harbour', ''],
  ])('%s', (_, path, html) => {
    expect(looksLikeArticle(at(path, html))).toBe(false);
  });

  test('documents without an element or an address', () => {
    expect(looksLikeArticle(new Document())).toBe(false);
    expect(looksLikeArticle(withAddress(new DOMParser().parseFromString(TEXT, 'text/html'), 'about:blank'))).toBe(
      false,
    );
  });

  test('a page that shadows what the gate asks', () => {
    const fight =
      '<form name="querySelector"></form><img name="documentElement"><form><input name="parentNode"><input name="textContent"></form>';
    expect(looksLikeArticle(at('/a', fight))).toBe(false);
  });
});
