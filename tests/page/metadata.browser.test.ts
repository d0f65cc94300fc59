import { describe, expect, test } from 'vitest';
import { type Article, findArticle } from '../../lib/page/article';
import { pageOf, paragraphs } from './pages';

const read = (head: string, html = '<html>', above = ''): Article =>
  findArticle(
    pageOf(`<!doctype html>${html}<head>${head}</head><body>${above}<main>${paragraphs()}</main></body></html>`),
  )!;
const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('what a page says about its article', () => {
  test('is taken from its JSON-LD first', () => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'Storm closes harbour',
      author: [{ '@type': 'Person', name: 'Ann Shore' }, 'Ben Quay'],
      datePublished: '2026-03-07T23:30:00-05:00',
      publisher: { name: 'The Courier' },
      inLanguage: 'en_GB',
    };
    const head = `${data({ '@graph': [{ '@type': 'WebSite', name: 'x' }, article] })}<meta property="og:title" content="Other">`;
    expect(read(head)).toMatchObject({
      title: 'Storm closes harbour',
      byline: 'Ann Shore, Ben Quay',
      published: '2026-03-07',
      language: 'en-GB',
      siteName: 'The Courier',
    });
  });

  test('is taken from meta elements where there is none', () => {
    const head = `<meta property="og:title" content="Storm"><meta name="author" content="Ann Shore">
      <meta property="article:published_time" content="Sat, 07 Mar 2026 10:00:00 GMT"><meta property="og:site_name" content="Courier">`;
    expect(read(head, '<html lang="de">')).toMatchObject({
      title: 'Storm',
      byline: 'Ann Shore',
      published: '2026-03-07',
      language: 'de',
      siteName: 'Courier',
    });
  });

  test('is taken from the page itself at last', () => {
    const above =
      '<h1>Storm  closes\nharbour</h1><span rel="author">Ann</span><time datetime="2026-03-07">today</time>';
    expect(read('', '<html>', above)).toMatchObject({
      title: 'Storm closes harbour',
      byline: 'Ann',
      published: '2026-03-07',
    });
  });

  test('leaves the site out of a title that has nothing else', () => {
    expect(read('<title>Storm closes harbour - The Courier</title>').title).toBe('Storm closes harbour');
  });

  test.each([
    ['broken JSON-LD', '<script type="application/ld+json">{"@type": "Article", </script>'],
    ['JSON-LD of another kind', data(null) + data([1, 'x', { '@type': 7, author: { name: {} } }])],
    ['a language that is none', '<meta property="og:locale" content="english!">'],
    [
      'a date that is none',
      '<meta name="date" content="yesterday"><meta name="author" content="https://x.example/ann">',
    ],
  ])('is left empty by %s', (_, head) => {
    const { title, byline, published, language, siteName } = read(head);
    expect({ title, byline, published, language, siteName }).toEqual({
      title: '',
      byline: undefined,
      published: '',
      language: '',
      siteName: '',
    });
  });
});
