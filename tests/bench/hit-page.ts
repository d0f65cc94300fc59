/** Runs inside the page of the hit-test bench: a text of many terms, and the time it takes to find one under a point. */
import { createMentionBook, type LiveMention } from '../../entrypoints/reader/mentions';
import { readText } from '../../lib/page/page-text';
import { caretAt } from '../../lib/page/pointer';

export interface HitTimes {
  readonly mentions: number;
  /** Times of single hit tests, in ms; half of the points lie on a term. */
  readonly times: number[];
  readonly found: number;
  readonly asked: number;
}

/** Fills the page with paragraphs of 50 terms each and asks for the mention under `points` points. */
export function measure(terms: number, points: number): HitTimes {
  const container = document.createElement('article');
  for (let paragraph = 0; paragraph < terms / 50; paragraph++) {
    const element = document.createElement('p');
    element.textContent = 'some words around the Term and more '.repeat(50);
    container.append(element);
  }
  document.body.replaceChildren(container);
  const textNodes = [...container.children].map(({ firstChild }) => firstChild as Text);
  const text = readText({ textNodes });
  const book = createMentionBook();
  const spans = [...text.text.matchAll(/Term/g)].map(({ index }) => ({ start: index, end: index + 4 }));
  const mentions: LiveMention[] = book.add(
    text,
    spans.map((span) => ({ ...span, keys: ['p/term'], kind: 'name', marked: false })),
  );

  const hit = (x: number, y: number): boolean => {
    const caret = caretAt(x, y, document, []);
    return caret !== null && book.at(caret, x, y) !== undefined;
  };
  const times: number[] = [];
  let found = 0;
  for (let asked = 0; asked < points; asked++) {
    const { x, y } = pointAt(container, asked, mentions[(asked * 7919) % mentions.length]!.range);
    const start = performance.now();
    // Ten at a time, for a clock that counts in tenths of a ms; each with the layout as it is while a pointer moves.
    for (let again = 0; again < 10; again++) if (hit(x, y) && again === 0) found++;
    times.push((performance.now() - start) / 10);
  }
  return { mentions: mentions.length, times, found, asked: points };
}

/** The middle of a mention, or, every other time, of the words before it. Scrolls there first. */
function pointAt(container: Element, asked: number, { startContainer, startOffset }: StaticRange) {
  startContainer.parentElement!.scrollIntoView({ block: 'center' });
  const range = container.ownerDocument.createRange();
  const offset = asked % 2 ? startOffset : Math.max(0, startOffset - 12);
  range.setStart(startContainer, offset);
  range.setEnd(startContainer, offset + 4);
  const line = range.getClientRects()[0]!;
  return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
}

Object.assign(globalThis, { measure });
