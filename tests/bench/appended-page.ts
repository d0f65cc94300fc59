/** Runs inside the page of the appended bench: what one article costs alone, and below others on an endless page. */
import { createMentionBook } from '../../entrypoints/reader/mentions';
import { type Article, findAppended, findArticle } from '../../lib/page/article';
import { readText } from '../../lib/page/page-text';
import { createPainter } from '../../lib/page/painter';

const SENTENCE =
  'The harbour of the Old Town was closed on Monday after a storm had torn two of its cranes from their rails, and the Port Authority said so. ';
/** 40 paragraphs of 25 words: 1,000 words, with what stands in an article besides. */
const article = (
  number: number,
): string => `<article class="story"><h1>Storm closes harbour for the ${number}th time</h1>
<p class="byline">By Ann Writer</p><figure><img alt=""><figcaption>The harbour. Photograph: Ann Writer</figcaption></figure>
<div class="text">${Array.from(
  { length: 40 },
  (_, at) =>
    `<p>${SENTENCE.slice(0, 100)}<a href="/town">Old Town</a>${SENTENCE.slice(100)}</p>${at % 10 === 5 ? '<h2>What comes next</h2>' : ''}`,
).join('\n')}<aside class="related"><a href="/1">Another storm is on its way to the coast</a></aside></div></article>`;

/** A page has one painter, whatever it reads: it was there before. */
const painter = createPainter(['name']);

/** All that happens on the page for an article but for the messages: found, read, its mentions kept and painted. */
function read(find: () => Article | null): void {
  const found = find();
  if (!found) throw new Error('no article');
  const text = readText(found);
  const spans = [...text.text.matchAll(/Old Town|Port Authority|harbour/g)];
  const mentions = createMentionBook().add(
    text,
    spans.map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      keys: [words],
      kind: 'name',
      marked: true,
    })),
  );
  for (const { range } of mentions) {
    const painted = { range, kind: 'name' } as const;
    painter.add(painted);
    added.push(painted);
  }
}

/** What is to be taken back, in no one's time, before the next round. */
let added: { readonly range: StaticRange; readonly kind: 'name' }[] = [];
function clear(): void {
  for (const painted of added) painter.remove(painted);
  added = [];
}

const shown = (number: number): Element => {
  const element = document.createElement('div');
  element.innerHTML = article(number);
  return element;
};

let known: readonly Article[] = [];

/** Makes a page of so many articles, which have been read. */
export function setUp(above: number): void {
  const main = document.createElement('main');
  main.append(...Array.from({ length: above }, (_, at) => shown(at + 2)));
  document.body.replaceChildren(main);
  known = [...main.children].map((element) => findArticle(element)!);
}

/** ms for one more article in this page, which is the only one where there is none above it. It goes again. */
export function addOne(): number {
  const next = shown(1);
  document.body.firstElementChild!.append(next);
  document.body.getBoundingClientRect(); // The page has been laid out before anything is read.
  const start = performance.now();
  read(() => (known.length === 0 ? findArticle(document) : findAppended(next, known)));
  const time = performance.now() - start;
  clear();
  next.remove();
  return time;
}
