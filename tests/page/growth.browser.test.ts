/** What pages add after their article was found, each on a small page: HTML in, kept text out. */
import { describe, expect, test } from 'vitest';
import { type Article, extractFrom, findAppended, findArticle } from '../../lib/page/article';
import { readText } from '../../lib/page/page-text';
import { articlePage, PROSE, pageOf, paragraphs } from './pages';

const LINK = '<a href="/mill-reopens">Old mill opens again after ten years of work</a>';
const MORE = 'The last time both cranes fell was in 1976, and it took the port two years to put up new ones.';

/** The words that `nodes` hold, a block an item. */
const blocksIn = (_container: Element, textNodes: readonly Text[]): string[] =>
  readText({ textNodes })
    .text.split('\n')
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** A page with an article, in which the element `#late` then gets this content. */
function grown(inside: string, change: (late: Element) => Element): string[] {
  const page = pageOf(articlePage({ inside }));
  const article = findArticle(page)!;
  const changed = change(page.querySelector('#late')!);
  return blocksIn(article.container, extractFrom(changed, article));
}
const fill = (html: string) => (late: Element) => {
  late.innerHTML = html;
  return late;
};

describe('what changes inside an article is read by the rules it was found with', () => {
  test.each([
    ['a paragraph written anew', '<p id="late">Short.</p>', `<b>Ten</b> of them.`, ['Ten of them.']],
    ['more to read', '<div id="late"></div>', `<h3>Before</h3><p>${MORE}</p>`, ['Before', MORE]],
    ['a heading', '<h2 id="late">Old</h2>', 'What the storm did', ['What the storm did']],
    [
      'a list of linked names',
      '<ul id="late"></ul>',
      '<li><a href="/a">Alder</a></li><li><a href="/b">Birch</a></li>',
      ['Alder', 'Birch'],
    ],
    ['comments', '<div id="late"></div>', `<div class="comments">${paragraphs().repeat(4)}</div>`, []],
    ['an advertisement', '<div id="late" class="ad-slot"></div>', `<p>${MORE}</p>`, []],
    ['a related box', '<div id="late"></div>', `<h3>Related</h3><ul><li>${LINK}</li><li>${LINK}</li></ul>`, []],
    ['teasers', '<div id="late"></div>', `<div><h4>${LINK}</h4>Ten years.</div>`.repeat(3), []],
    ['something within an aside', '<aside><div id="late"></div></aside>', `<p>${MORE}</p>`, []],
    ['something hidden', '<div hidden><div id="late"></div></div>', `<p>${MORE}</p>`, []],
    ['a script', '<div id="late"></div>', '<script>var a = 1</script>', []],
  ])('%s', (_, inside, html, kept) => {
    expect(grown(inside, fill(html))).toEqual(kept);
  });

  test('a part of a line is read with its line, and given back alone', () => {
    const inside = '<p>The council meets on <b id="late">Monday</b>.</p>';
    expect(grown(inside, fill('Nov. 19, 2019'))).toEqual(['Nov. 19, 2019']);
  });

  test('the whole container may be asked', () => {
    const page = pageOf(articlePage());
    const article = findArticle(page)!;
    article.container.insertAdjacentHTML('beforeend', `<p>${MORE}</p><div class="newsletter"><p>${MORE}</p></div>`);
    expect(blocksIn(article.container, extractFrom(article.container, article))).toEqual([...PROSE, MORE]);
  });

  test('a part that holds the article stands in it, whatever its name', () => {
    const text = `<div class="content-related">${paragraphs()}<p id="late"></p></div><p>${MORE} ${MORE} ${MORE}</p>`;
    const page = pageOf(`<!doctype html><body><main>${text}</main></body>`);
    const article = findArticle(page)!;
    expect(article.container.localName).toBe('main');
    const late = fill(MORE)(page.querySelector('#late')!);
    expect(blocksIn(article.container, extractFrom(late, article))).toEqual([MORE]);
  });

  test('what stands outside of it or has left the page is none of it', () => {
    const page = pageOf(articlePage({ beside: `<div id="late"><p>${MORE}</p></div>` }));
    const article = findArticle(page)!;
    expect(extractFrom(page.querySelector('#late')!, article)).toEqual([]);
    const paragraph = article.container.querySelector('p')!;
    paragraph.remove();
    expect(extractFrom(paragraph, article)).toEqual([]);
  });
});

describe('an element that arrives beside an article', () => {
  const NEXT = paragraphs([MORE, ...PROSE, ...PROSE.map((line) => line.replace('the', 'another'))]);
  const page = (beside: string): { article: Article; late: Element } => {
    const shown = pageOf(articlePage());
    const article = findArticle(shown)!;
    shown.querySelector('main')!.insertAdjacentHTML('beforeend', beside);
    return { article, late: shown.querySelector('main')!.lastElementChild! };
  };

  test.each([
    ['the next article under its headline', `<div><h1>Mill opens again</h1><div>${NEXT}</div></div>`],
    ['an <article>', `<article>${NEXT}</article>`],
    ["schema.org's article", `<div itemscope itemtype="https://schema.org/NewsArticle">${NEXT}</div>`],
    ['an article with its own comments', `<article>${NEXT}<div class="comments">${NEXT}${NEXT}</div></article>`],
  ])('is one more: %s', (_, html) => {
    const { article, late } = page(html);
    const found = findAppended(late, [article])!;
    expect(blocksIn(found.container, found.textNodes)).toHaveLength(9);
  });

  test.each([
    ['text without a headline', `<div>${NEXT}</div>`],
    ['a short notice', `<div><h2>Notice</h2><p>${MORE}</p></div>`],
    ['a comment', `<article class="comment">${NEXT}</article>`],
    ['comments in a box of theirs', `<div><h2>Voices</h2><div id="disqus_thread">${NEXT}</div></div>`],
    ['comments under their name', `<section><h2>12 comments</h2>${`<div>${NEXT}</div>`.repeat(3)}</section>`],
    ['recommendations', `<div><h2>More</h2>${`<div><h3>${LINK}</h3><p>${MORE}</p></div>`.repeat(8)}</div>`],
    ['a list of articles', `<div><h1>Archive</h1>${`<article><p>${MORE}</p><p>${MORE}</p></article>`.repeat(8)}</div>`],
    ['a newsletter box', `<div class="newsletter"><h2>Read us</h2>${NEXT}</div>`],
    ['a dialog', `<div role="dialog"><h2>Cookies</h2>${NEXT}</div>`],
    ['something hidden', `<article hidden>${NEXT}</article>`],
  ])('is none: %s', (_, html) => {
    const { article, late } = page(html);
    expect(findAppended(late, [article])).toBeNull();
  });

  test('is one under a name that the first article bears too', () => {
    const box = (text: string) => `<div class="related-stories"><h1>Harbour</h1>${text}</div>`;
    const shown = pageOf(`<!doctype html><body><main>${box(paragraphs())}</main></body>`);
    const article = findArticle(shown)!;
    shown.querySelector('main')!.insertAdjacentHTML('beforeend', box(NEXT));
    expect(findAppended(shown.querySelector('main')!.lastElementChild!, [article])).not.toBeNull();
  });
});
