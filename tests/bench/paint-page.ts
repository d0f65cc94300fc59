/** Runs inside the page of the paint bench: an article with many mentions, painted, and one of them made the current one. */
import { createPainter } from '../../lib/page/painter';

/** How much of main thread each step takes by the clock, with the frames it takes; in ms. */
export interface PaintPage {
  /** Writes the article, 1,000 words with 100 mentions. */
  prepare(): Promise<void>;
  /** Underlines all of it: what is registered, the observer's turn, the frames that draw it. */
  paint(): Promise<number>;
  /** Makes one mention after the other the current one, each in a frame of its own; what each takes. */
  change(times: number): Promise<number[]>;
  /** As many frames with nothing to change: what the page costs by itself. */
  idle(frames: number): Promise<number[]>;
}

const KINDS = ['name', 'term', 'own'] as const;
/** 20 paragraphs of 50 words, every tenth of which is a mention. */
const PARAGRAPHS = 20;
const SENTENCE = 'some of the words that stand in every article Mention ';

/** In so many frames all is drawn: as in `paint.ts`. */
const FRAMES = 4;

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

let painted: { range: StaticRange; kind: (typeof KINDS)[number] }[] = [];
let painter = createPainter(KINDS);

const page: PaintPage = {
  async prepare() {
    painter.stop();
    const article = document.createElement('article');
    for (let at = 0; at < PARAGRAPHS; at++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = SENTENCE.repeat(5);
      article.append(paragraph);
    }
    document.body.replaceChildren(article);
    painted = [...article.children].flatMap(({ firstChild }) =>
      [...(firstChild as Text).data.matchAll(/Mention/g)].map(({ index }, at) => ({
        range: new StaticRange({
          ...{ startContainer: firstChild!, startOffset: index },
          ...{ endContainer: firstChild!, endOffset: index + 7 },
        }),
        kind: KINDS[at % KINDS.length]!,
      })),
    );
    for (let at = 0; at < 3; at++) await frame(none);
    painter = createPainter(KINDS);
  },
  async paint() {
    observing = 0;
    let taken = await frame(() => {
      for (const one of painted) painter.add(one);
    });
    // The observer is called after a frame; what it registers is drawn with the next.
    for (let at = 1; at < FRAMES; at++) taken += await frame(none);
    return taken + observing;
  },
  async change(times) {
    const taken: number[] = [];
    for (let at = 0; at < times; at++)
      taken.push(await frame(() => painter.setCurrent(painted[(at * 37) % painted.length]!.range)));
    return taken;
  },
  async idle(frames) {
    const taken: number[] = [];
    for (let at = 0; at < frames; at++) taken.push(await frame(none));
    return taken;
  },
};

Object.assign(globalThis, page);
