import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PageText, readText } from '../../lib/page/page-text';
import { pageOf } from './pages';

/** Reads all text of a page as if it were an article. */
function textOf(body: string, without = 'nothing'): PageText & { readonly page: Document } {
  const page = pageOf(`<!doctype html><body>${body}</body>`);
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const textNodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement!.closest(without)) textNodes.push(node as Text);
  return { ...readText({ textNodes }), page };
}
/** The words that a range covers, as the page has them. */
function wordsIn(range: StaticRange | null): string | null {
  if (!range) return null;
  const live = range.startContainer.ownerDocument!.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('the text', () => {
  test.each([
    ['joins inline elements', '<p><b>Open</b>AI and Amazon <i>Web</i> Services</p>', 'OpenAI and Amazon Web Services'],
    ['separates blocks', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    ['separates a block from the text around it', '<div>One.<p>Two.</p>Three.</div>', 'One.\nTwo.\nThree.'],
    ['breaks at br', '<p>One.<br>Two.</p>', 'One.\nTwo.'],
    ['turns each white-space unit into a space', '<p>One\n\ttwo&nbsp;three</p>', 'One  two three'],
    [
      'follows how a span is laid out',
      '<span style="display: block">One.</span><span style="display: block">Two.</span>',
      'One.\nTwo.',
    ],
    ['keeps an inline block in its line', '<p>Open<span style="display: inline-block">AI</span></p>', 'OpenAI'],
    ['is broken by code', '<p>Use <code>npm</code> now</p>', 'Use \n now'],
    ['is broken by what is edited', '<p>Your <span contenteditable>own</span> words</p>', 'Your \n words'],
    ['goes through what is not edited', '<p>Your <span contenteditable="false">own</span> words</p>', 'Your own words'],
    ['leaves buttons out', '<p>One <button>Two</button> three</p>', 'One \n three'],
    ['leaves formulas and drawings out', '<p>A <math><mi>x</mi></math><svg><text>y</text></svg> b</p>', 'A \n b'],
  ])('%s', (_, body, text) => {
    expect(textOf(body).text).toBe(text);
  });

  test('is broken by what is not part of the article', () => {
    expect(textOf('<p>Amazon <small>ad</small>Web Services</p>', 'small').text).toBe('Amazon \nWeb Services');
  });
});

describe('ranges', () => {
  test.each(['OpenAI', 'Amazon Web Services', 'Op', 'nAI and', 'es'])('lead back to "%s" in the page', (words) => {
    const { text, rangeOf } = textOf('<p><b>Open</b>AI and Amazon <i>Web</i> Services</p>');
    expect(wordsIn(rangeOf(spanOf(text, words)))).toBe(words);
  });

  test('begin and end in the nodes of the words themselves', () => {
    const { text, rangeOf, page } = textOf('<p><b>Open</b>AI <i>Web</i></p>');
    const range = rangeOf(spanOf(text, 'Open'))!;
    expect(range.startContainer).toBe(range.endContainer);
    expect(range.startContainer).toBe(page.querySelector('b')!.firstChild);
  });

  test('are null where nothing stands', () => {
    const { rangeOf } = textOf('<p>One</p><p>Two</p>');
    for (const [start, end] of [
      [3, 4],
      [3, 5],
      [0, 4],
      [7, 9],
      [2, 2],
      [-2, -1],
    ] as const)
      expect(rangeOf({ start, end })).toBeNull();
  });

  test('are null once the page has changed their words', () => {
    const { text, rangeOf, page } = textOf('<p><b>Open</b>AI rests</p><p>Amazon</p>');
    (page.querySelector('b')!.firstChild as Text).data = 'Shut';
    expect(rangeOf(spanOf(text, 'OpenAI'))).toBeNull();
    expect(wordsIn(rangeOf(spanOf(text, 'rests')))).toBe('rests');
    page.querySelectorAll('p')[1]!.remove();
    expect(rangeOf(spanOf(text, 'Amazon'))).toBeNull();
  });

  test('and offsets lead back and forth through any text', () => {
    const piece = fc.tuple(
      fc.constantFrom('p', 'b', 'i', 'span', 'code', 'br', ''),
      fc.stringMatching(/^[a-z \n]{0,6}$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text, rangeOf, nodesIn } = textOf(
          pieces.map(([tag, words]) => (tag === 'br' ? '<br>' : tag ? `<${tag}>${words}</${tag}>` : words)).join(''),
        );
        for (let start = 0; start < text.length; start++) {
          const range = rangeOf({ start, end: start + 1 });
          expect(range === null).toBe(text[start] === '\n');
          if (!range) continue;
          expect(wordsIn(range)!.replace(/\s/g, ' ')).toBe(text[start]);
          expect(nodesIn({ start, end: start + 1 })).toEqual([range.startContainer]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('nodes', () => {
  test('are all that a span runs over', () => {
    const { text, nodesIn } = textOf('<p>In <b>Amazon</b> <i>Web</i> Services</p>');
    expect(nodesIn(spanOf(text, 'Amazon Web Services')).map(({ data }) => data)).toEqual([
      'Amazon',
      ' ',
      'Web',
      ' Services',
    ]);
    expect(nodesIn(spanOf(text, 'Web')).map(({ data }) => data)).toEqual(['Web']);
    expect(nodesIn({ start: 2, end: 2 })).toEqual([]);
  });

  test('no longer read as they did once the page has changed them', () => {
    const { stillReads, page } = textOf('<p>One</p><p>Two</p><code>three</code>');
    const nodes = [...page.querySelectorAll('p, code')].map(({ firstChild }) => firstChild as Text);
    expect(nodes.map(stillReads)).toEqual([true, true, false]);
    nodes[0]!.data = 'One more';
    nodes[1]!.remove();
    expect(nodes.map(stillReads)).toEqual([false, false, false]);
  });
});
