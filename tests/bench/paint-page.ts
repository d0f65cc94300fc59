/** Runs inside the page of the paint bench: an article with many mentions, painted, and one of them made the current one. */
import { createPainter } from '../../lib/page/painter';

export interface PaintTimes {
  /** Main thread for all of the article's underlines: registering them, the observer's turn, the frame that draws them; ms. */
  readonly paint: number;
  /** Main thread for each change of the current term, with the frame that draws it; ms. */
  readonly changes: number[];
  /** The same frames with nothing to change, in ms: what the page costs by itself. */
  readonly idle: number[];
  readonly mentions: number;
  readonly words: number;
}

const KINDS = ['name', 'term', 'own'] as const;
/** 20 paragraphs of 50 words, every tenth of which is a mention. */
const PARAGRAPHS = 20;
const SENTENCE = 'some of the words that stand in every article Mention ';

/** Spent in observers' callbacks since it was last set to 0, in ms. */
let observing = 0;
const Native = IntersectionObserver;
globalThis.IntersectionObserver = class extends Native {
  constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
    super((...given) => {
      const start = performance.now();
      callback(...given);
      observing += performance.now() - start;
    }, options);
  }
};

/** Acts in a frame's callback; from there to the first task after the frame has been drawn, in ms. */
const frame = (act: () => void): Promise<number> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    requestAnimationFrame(() => {
      const start = performance.now();
      act();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    });
  });

const none = () => {};

export async function measure(changes: number): Promise<PaintTimes> {
  const article = document.createElement('article');
  for (let at = 0; at < PARAGRAPHS; at++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = SENTENCE.repeat(5);
    article.append(paragraph);
  }
  document.body.replaceChildren(article);
  const painted = [...article.children].flatMap(({ firstChild }) =>
    [...(firstChild as Text).data.matchAll(/Mention/g)].map(({ index }, at) => ({
      range: new StaticRange({
        ...{ startContainer: firstChild!, startOffset: index },
        ...{ endContainer: firstChild!, endOffset: index + 7 },
      }),
      kind: KINDS[at % KINDS.length]!,
    })),
  );
  for (let at = 0; at < 3; at++) await frame(none);

  const painter = createPainter(KINDS);
  observing = 0;
  let paint = await frame(() => {
    for (const one of painted) painter.add(one);
  });
  // The observer is called after a frame; what it registers is drawn with the next.
  for (let at = 0; at < 3; at++) paint += await frame(none);
  paint += observing;

  const idle: number[] = [];
  const times: number[] = [];
  for (let at = 0; at < changes; at++) {
    idle.push(await frame(none));
    times.push(await frame(() => painter.setCurrent(painted[(at * 37) % painted.length]!.range)));
  }
  painter.stop();
  return {
    paint,
    changes: times,
    idle,
    mentions: painted.length,
    words: article.textContent!.trim().split(/\s+/).length,
  };
}

Object.assign(globalThis, { measure });
