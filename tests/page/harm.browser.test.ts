import { describe, expect, test } from 'vitest';
import { judge } from '../tools/harm-page';
import { PROSE, pageOf, paragraphs } from './pages';

/** The kind and the words of what is judged harmful when all of a page's text is kept. */
function judged(inside: string) {
  const page = pageOf(`<!doctype html><body><main>${paragraphs()}${inside}</main></body>`);
  const nodes: Text[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return judge(nodes).places.map(({ kind, text }) => `${kind}: ${text}`);
}

describe('the judge of what the finder keeps', () => {
  test.each([
    ['<p style="display: none">A b</p>', ['hidden: A b']],
    ['<p style="visibility: hidden">A b</p>', ['hidden: A b']],
    ['<div style="opacity: 0"><p>A b</p></div>', ['hidden: A b']],
    ['<p style="position: absolute; left: -999px">A b</p>', ['hidden: A b']],
    ['<p style="position: absolute; clip: rect(0, 0, 0, 0)">A b</p>', ['hidden: A b']],
    ['<div style="height: 0; overflow: hidden"><p>A b</p></div>', ['hidden: A b']],
    ['<form><p>A b</p></form>', ['form: A b']],
    ['<nav><p>A b</p></nav>', ['nav: A b']],
    ['<div role="complementary">A b</div>', ['aside: A b']],
    ['<ul><li><a href="/a">A b</a></li><li><a href="/b">C</a></li></ul>', ['link list: A b', 'link list: C']],
    [
      '<div><a href="/a">A b</a> <a href="/b">C</a> <a href="/c">D</a></div>',
      ['link list: A b', 'link list: C', 'link list: D'],
    ],
    ['<ul><li>Plain</li><li><a href="/b">C</a></li></ul>', []],
    ['<p>A <a href="/a">link</a>, a <a href="/b">link</a>, a <a href="/c">link</a>.</p>', []],
  ])('sees %s', (inside, places) => {
    expect(judged(inside)).toEqual(places);
  });

  test('takes no element that holds most of what was kept for an aside', () => {
    const page = pageOf(`<!doctype html><body><form>${paragraphs(PROSE)}</form></body>`);
    const nodes = [...page.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text);
    expect(judge(nodes).places).toEqual([]);
  });
});
