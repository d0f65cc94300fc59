/** The finder's rules, each on a small page: HTML in, kept text out. */
import { describe, expect, test } from 'vitest';
import { articlePage, blocksOf, PROSE, pageOf, paragraphs } from './pages';

/** What is kept of a piece of HTML between the second and the third of four paragraphs. */
function keptOf(inside: string): string[] {
  const blocks = blocksOf(pageOf(articlePage({ inside })));
  expect(blocks).toEqual(expect.arrayContaining([...PROSE]));
  return blocks.filter((block) => !PROSE.includes(block));
}
const LINK = '<a href="/mill-reopens">Old mill opens again after ten years of work</a>';

describe('what belongs to the text is kept', () => {
  test.each([
    ['a sub-heading', '<h2>What the storm did</h2>', ['What the storm did']],
    ['a heading whose id is made of words that name asides', '<h2 id="more-comments">Voices</h2>', ['Voices']],
    [
      'a heading with an anchor named after its words',
      '<h3><span id="Comments_and_Menu">Comments and menu</span></h3>',
      ['Comments and menu'],
    ],
    ['a heading of the first rank further down', '<h1>What the storm did</h1>', ['What the storm did']],
    ['a short paragraph', '<p>It was over by six.</p>', ['It was over by six.']],
    ['a list', '<ul><li>Two cranes</li><li>One shed</li></ul>', ['Two cranes', 'One shed']],
    [
      'a list of linked names',
      '<ul><li><a href="/a">Alder</a></li><li><a href="/b">Birch</a></li></ul>',
      ['Alder', 'Birch'],
    ],
    ['a table', '<table><tr><td>Cranes</td><td>2</td></tr></table>', ['Cranes', '2']],
    ['a block quote', '<blockquote>We heard it go.</blockquote>', ['We heard it go.']],
    [
      'an embedded post',
      '<blockquote class="twitter-tweet"><p>The crane is down.</p></blockquote>',
      ['The crane is down.'],
    ],
    [
      'a post from elsewhere',
      '<div class="social-media-embed"><p>The crane is down.</p></div>',
      ['The crane is down.'],
    ],
    [
      'a sentence with an inline element named so',
      '<p>As its <span class="caption">caption</span> said.</p>',
      ['As its caption said.'],
    ],
    ['a pull-out fact', '<div class="fact-box"><p>Built in 1932</p></div>', ['Built in 1932']],
    [
      'a paragraph with links',
      '<p>The <a href="/x">council</a> will meet again.</p>',
      ['The council will meet again.'],
    ],
    ['text between line breaks', '<div>First of all.<br>Then the rest.</div>', ['First of all.', 'Then the rest.']],
    ['children of display: contents', '<div style="display: contents"><p>Still shown.</p></div>', ['Still shown.']],
    ['a class that speaks of a state', '<div class="no-sidebar has-menu"><p>Still text.</p></div>', ['Still text.']],
    ['a class that holds an aside word inside a word', '<p class="leading headway">Still text.</p>', ['Still text.']],
    ['closed details', '<details><summary>How high?</summary><p>Nine metres.</p></details>', ['How high?']],
  ])('%s', (_, inside, kept) => {
    expect(keptOf(inside)).toEqual(kept);
  });
});

describe('what does not belong to it is left out', () => {
  test.each([
    ['navigation', `<nav>${LINK}</nav>`],
    ['an aside', '<aside><p>The harbour was built in 1932 and has been widened twice since.</p></aside>'],
    ['a form', '<form><p>Tell us what you saw</p><input name="children"><button>Send</button></form>'],
    ['a caption', '<figure><img alt=""><figcaption>The fallen crane on Monday</figcaption></figure>'],
    ['a caption named so', '<div class="image-caption">The fallen crane on Monday</div>'],
    ['a caption set inline in a paragraph of its own', '<p><span class="caption">The fallen crane</span></p>'],
    ['text moved off the screen', '<div style="position: absolute; left: -9999px"><a href="/x">Cheap lamps</a></div>'],
    ['a credit', '<p>Photo: Ann Shore/The Courier</p>'],
    ['a newsletter box', '<div class="newsletterSignup"><p>Get the harbour news every morning in your mail.</p></div>'],
    ['a related box', `<div class="c-related"><h3>Also</h3>${LINK}</div>`],
    ['a share bar', '<ul class="share-tools"><li>Send</li><li>Post</li></ul>'],
    ['an ARIA role beside the text', '<div role="complementary"><p>Twenty harbours have such a wall today.</p></div>'],
    ['decoration', '<div aria-hidden="true">***** *****</div>'],
    ['hidden text', '<p style="display: none">Nobody sees this here.</p>'],
    ['hidden by attribute', '<div hidden><p>Nobody sees this here.</p></div>'],
    ['a pointer and its link', `<p>Read more: ${LINK}</p>`],
    ['a headline of another article', `<p>${LINK}</p>`],
    ['a label', '<p>Advertisement</p>'],
    ['a label with a number', '<div>View all (23)</div>'],
    ['a credit after its caption', '<p>The crane on Monday. (Photo: Ann Shore/The Courier)</p>'],
    ['who else has worked on it', '<p>Ann Shore and Ben Wells contributed to this report.</p>'],
    ['where else to read', '<p>Follow the Courier on Facebook and Instagram.</p>'],
    ['how comments are moderated', '<p>All comments are moderated at the moment.</p>'],
    ['a date in another language', '<p>segunda-feira, 22 de janeiro de 2018 às 0:13</p>'],
    ['a time', '<p>Updated at 1:23 p.m.</p>'],
    ['text that is not painted', '<p style="visibility: hidden">Nobody sees this here.</p>'],
    ['text that is transparent', '<div style="opacity: 0"><p>Nobody sees this here.</p></div>'],
    ['text cut off to nothing', '<p style="position: absolute; clip: rect(0, 0, 0, 0)">For machines alone.</p>'],
    [
      'words for machines alone in a link, by a style sheet',
      '<style>.x { position: absolute; width: 1px; height: 1px; overflow: hidden }</style><p><span class="x">Opens anew</span></p>',
    ],
    ['a label in another language', '<div>Werbung</div>'],
    ['a date line', '<p>Published Nov. 19, 2019 at 8:21 am</p>'],
    ['a call to subscribe', '<p>Sign up <a href="/letter">here</a> for our daily letter.</p>'],
    ['code', '<pre>const wall = 9;</pre>'],
    [
      'teasers',
      `<div>${`<div><h3>${LINK}</h3><span>The mill that ground the grain of three valleys.</span></div>`.repeat(4)}</div>`,
    ],
    ['a list of headlines', `<ul>${`<li>${LINK}</li>`.repeat(3)}</ul>`],
    ['a heading over nothing but links', `<h3>From our archive</h3><ul>${`<li>${LINK}</li>`.repeat(3)}</ul><h2></h2>`],
    ['a script and a style', '<script>var a = 1</script><style>p { color: black }</style>'],
  ])('%s', (_, inside) => {
    const kept = keptOf(inside);
    expect(kept.filter((block) => block !== 'From our archive')).toEqual([]);
  });

  test.each([
    ['in the first heading', '<h1>Storm closes harbour</h1>'],
    ['in another element', '<div>Storm closes harbour</div>'],
  ])('the headline, which is the title, %s', (_, headline) => {
    const page = pageOf(`<!doctype html><title>Storm closes harbour | Courier</title>${headline}${paragraphs()}`);
    expect(blocksOf(page)).toEqual(PROSE);
  });

  test('a wall that ends the text, with its offer', () => {
    const after = '<p>This article is exclusive to Courier subscribers</p><p>Monthly</p><p>$ 39</p><p>Get started</p>';
    expect(blocksOf(pageOf(articlePage({ after })))).toEqual(PROSE);
  });

  test('a consent dialog that says more than the article', () => {
    const beside = `<div class="cookie-bar">${paragraphs(PROSE.map((line) => `${line} ${line}`.toUpperCase()))}</div>`;
    expect(blocksOf(pageOf(articlePage({ beside })))).toEqual(PROSE);
  });

  test('what follows "More from us" at the end, with its heading', () => {
    const after = `<h3>More from us</h3><ul>${`<li>The other day: ${LINK}</li>`.repeat(3)}</ul>`;
    expect(blocksOf(pageOf(articlePage({ after })))).toEqual(PROSE);
  });

  test('a footer that holds more words than the article', () => {
    const beside = `<footer>${paragraphs(PROSE.map((line) => `${line} ${line}`.toUpperCase()))}</footer>`;
    expect(blocksOf(pageOf(articlePage({ beside })))).toEqual(PROSE);
  });
});

describe('a rule never drops the article itself', () => {
  test('in a page that fades it in', () => {
    const page = pageOf(`<!doctype html><body>${paragraphs().replaceAll('<p', '<p style="opacity: 0"')}</body>`);
    expect(blocksOf(page)).toEqual(PROSE);
  });

  test.each(['newsletter-post', 'content related', 'modal', 'print'])('in a box of class "%s"', (name) => {
    const page = pageOf(`<!doctype html><body><div class="${name}">${paragraphs()}</div></body>`);
    expect(blocksOf(page)).toEqual(PROSE);
  });

  test('in a form', () => {
    expect(blocksOf(pageOf(`<!doctype html><body><form>${paragraphs()}</form></body>`))).toEqual(PROSE);
  });
});
