import { describe, expect, test } from 'vitest';
import { findArticle } from '../../lib/page/article';
import { articlePage, blocksOf, PROSE, pageOf, paragraphs, xhtmlPageOf } from './pages';

describe('the article', () => {
  test('is named by live text nodes in document order, all in its container', () => {
    const page = pageOf(articlePage({ inside: '<h2>Cranes</h2>' }));
    const { container, textNodes } = findArticle(page)!;
    const all = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    const inOrder: Node[] = [];
    while (all.nextNode()) if (textNodes.includes(all.currentNode as Text)) inOrder.push(all.currentNode);
    expect(inOrder).toEqual(textNodes);
    expect(textNodes.every((node) => node.isConnected && container.contains(node))).toBe(true);
    expect(container.localName).toBe('div');
  });

  test('is found without changing the page', async () => {
    const page = pageOf(articlePage({ inside: '<form><input name="id"></form><style>p { margin: 0 }</style>' }));
    const before = page.documentElement.outerHTML;
    const records: MutationRecord[] = [];
    new MutationObserver((more) => records.push(...more)).observe(page, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    findArticle(page);
    await Promise.resolve();
    expect(records).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('may be one of several, each found in its own element', () => {
    const other = PROSE.map((line) => line.replace('the', 'another'));
    const page = pageOf(`<!doctype html><article>${paragraphs()}</article><article>${paragraphs(other)}</article>`);
    const [first, second] = page.querySelectorAll('article');
    expect(blocksOf(first!)).toEqual(PROSE);
    expect(blocksOf(second!)).toEqual(other);
  });

  test('may be set in lines broken by hand', () => {
    expect(blocksOf(pageOf(`<body><div>${PROSE.join('<br>')}</div></body>`))).toEqual(PROSE);
  });

  test('may be written without spaces', () => {
    const lines = [
      '港は月曜日に閉鎖され、二基のクレーンが線路から外れて倒れたと当局が発表した。住民にけがはなかったという。',
      '修理は春まで続く見込みで、穀物を積んだ船はその間、川の港へ回される。市議会は金曜日に防波堤について話し合う予定だ。',
    ];
    expect(blocksOf(pageOf(`<!doctype html><body>${paragraphs(lines)}</body>`))).toEqual(lines);
  });

  test.each([
    ['from right to left', '<div dir="rtl">', '</div>'],
    ['in vertical lines', '<div style="writing-mode: vertical-rl; height: 600px">', '</div>'],
    ['so that it cannot be selected', '<div style="user-select: none; -webkit-user-select: none">', '</div>'],
    ['in an element that ends nowhere', '<main><div><section>', ''],
  ])('may be set %s', (_, before, after) => {
    expect(blocksOf(pageOf(`<!doctype html><body>${before}${paragraphs()}${after}`))).toEqual(PROSE);
  });

  test('may be a live blog of short, dated posts', () => {
    const post = (line: string, at: number) =>
      `<article><time>1${at}:30</time><h3>Post ${at}</h3><p>${line}</p></article>`;
    const blocks = blocksOf(pageOf(`<!doctype html><body><main>${PROSE.map(post).join('')}</main></body>`));
    expect(blocks).toEqual(expect.arrayContaining([...PROSE, 'Post 0', 'Post 3']));
  });

  test('is found in a page that shows itself only when its scripts are ready', () => {
    const page = pageOf(`<!doctype html><body style="display: none"><div>${paragraphs()}</div></body>`);
    expect(blocksOf(page)).toEqual(PROSE);
  });

  test.each([
    ['an empty page', ''],
    ['a page of links', '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>'],
    [
      'plain text in a viewer',
      '<pre>A text file, line by line, as browsers show it when they open one of these.</pre>',
    ],
  ])('is not found in %s', (_, body) => {
    expect(findArticle(pageOf(`<!doctype html><body>${body}</body>`))).toBeNull();
  });

  test('is not found in a document without an element', () => {
    expect(findArticle(new Document())).toBeNull();
  });
});

describe('a page that fights', () => {
  test.each([
    ['names its form "body"', `<form name="body"><input name="documentElement"></form>`],
    [
      'shadows what a form inherits',
      `<form id="f"><input name="childNodes"><input name="parentNode"><input name="firstChild"><input name="nodeType"><input name="getAttribute"><input name="id"><input name="localName"><input name="checkVisibility"></form>`,
    ],
    [
      'shadows what its document inherits',
      `<img name="createTreeWalker"><img name="querySelectorAll"><form name="documentElement"></form>`,
    ],
    ['has a base elsewhere', '<base href="https://example.org/">'],
    ['nests to crash readers', '<div>'.repeat(2000)],
  ])('%s', (_, fight) => {
    const page = pageOf(`<!doctype html><body><main>${paragraphs()}</main>${fight}</body>`);
    expect(blocksOf(page)).toEqual(PROSE);
  });

  test('has its article in a form that shadows everything', () => {
    const names = ['childNodes', 'firstChild', 'nextSibling', 'parentNode', 'textContent', 'children', 'attributes'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    expect(blocksOf(pageOf(`<!doctype html><body><form>${paragraphs()}${fields}</form></body>`))).toEqual(PROSE);
  });

  test('is in quirks mode', () => {
    const page = pageOf(`<body><table><tr><td>${paragraphs()}</td><td>Menu</td></tr></table></body>`);
    expect(page.compatMode).toBe('BackCompat');
    expect(blocksOf(page)).toEqual(PROSE);
  });

  test('is XHTML served as XML', async () => {
    const page = await xhtmlPageOf(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><div>${paragraphs()}</div></body></html>`,
    );
    expect(page.contentType).toBe('application/xhtml+xml');
    expect(blocksOf(page)).toEqual(PROSE);
  });
});
