/** What a reader does and sees on a page, for the end-to-end tests: point at words, read the popover. */
import type { Page } from 'puppeteer-core';
import type { PageSummary } from '../../lib/match/summary';
import type { PageState } from '../../lib/platform/messages';
import type { Session } from '../tools/extension';

/** The element that holds the popover's closed shadow root. */
const HOST = 'newsgloss-popover';

/** How long anything may take before a test gives up on it, in ms: far above what it takes on a busy machine. */
const PATIENCE = 10_000;

/** Resolves with the first value of `look` that is not null; rejects with `what` after a while. */
export async function until<Value>(what: string, look: () => Promise<Value | null>): Promise<Value> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await look();
    if (value !== null) return value;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}`);
    await pause(25);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the reader in `page` answers the popup, or null where there is no reader. */
export const pageState = (session: Session, page: Page): Promise<PageState | null> =>
  session.ask(page, { type: 'summary' }).then(
    (state) => state as PageState,
    () => null,
  );

/** Waits until the page has been read. */
export const whenRead = (session: Session, page: Page): Promise<PageSummary> =>
  until('the page has been read', async () => {
    const state = await pageState(session, page);
    return state?.state === 'read' ? state.summary : null;
  });

/** Opens a page and waits until it has been read. */
export async function openRead(session: Session, address: string): Promise<Page> {
  const page = await session.open(address);
  await whenRead(session, page);
  return page;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Scrolls the first place of `words` in what `within` selects into view; its middle, in CSS px of the window. */
export async function whereIs(page: Page, words: string, within = 'body'): Promise<Point> {
  await page.bringToFront(); // Frames come to the tab in front only.
  const point = await page.evaluate(
    async (wanted, root) => {
      const walker = document.createTreeWalker(document.querySelector(root)!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue!.indexOf(wanted);
        if (at < 0 || node.parentElement!.getClientRects().length === 0) continue;
        node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const line = range.getClientRects()[0]!;
        scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' }); // Its element may be taller than the window.
        // The scroll event comes with the next frame: a pointer that rests before it would begin anew.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        const box = range.getClientRects()[0]!;
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      return null;
    },
    words,
    within,
  );
  if (!point) throw new Error(`The page does not say ${words}`);
  return point;
}

/** Moves the pointer onto words and lets it rest there; where it rests. */
export async function pointAt(page: Page, words: string, within = 'body'): Promise<Point> {
  const { x, y } = await whereIs(page, words, within);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  return { x, y };
}

/** The open popover's text as it reads, or null while there is none. */
export const popoverText = (session: Session, page: Page): Promise<string | null> =>
  session.inShadowRoot(page, HOST, (root) => {
    const popover = root.querySelector<HTMLElement>('.popover');
    return popover && popover.getClientRects().length > 0 ? popover.innerText : null;
  });

/** The open popover's heading, or null while there is none: one that is ready may be drawn before it is in sight. */
export const popoverHeading = (session: Session, page: Page): Promise<string | null> =>
  session.inShadowRoot(page, HOST, (root) => {
    const heading = root.querySelector('.popover h2');
    return heading && heading.getClientRects().length > 0 ? heading.textContent : null;
  });

export const untilPopover = (session: Session, page: Page, heading: string): Promise<string> =>
  until(`the popover about ${heading} is open`, async () =>
    (await popoverHeading(session, page)) === heading ? await popoverText(session, page) : null,
  );

export const untilNoPopover = (session: Session, page: Page): Promise<true> =>
  until('no popover is open', async () => ((await popoverHeading(session, page)) === null ? true : null));

/** The middle of what `selector` finds in the popover, in CSS px of the window. */
export async function whereInPopover(session: Session, page: Page, selector: string): Promise<Point> {
  const point = await session.inShadowRoot(
    page,
    HOST,
    (root, wanted) => {
      const element = root.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest' });
      const box = element?.getClientRects()[0]; // A link may be broken over two lines.
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    selector,
  );
  if (!point) throw new Error(`The popover holds no ${selector}`);
  return point;
}

/** Presses what `selector` finds in the popover, with the real pointer, once it is there and stands still. */
export async function pressInPopover(session: Session, page: Page, selector: string): Promise<void> {
  let last: Point | null = null;
  const { x, y } = await until(`${selector} stands still`, async () => {
    const before = last;
    last = await whereInPopover(session, page, selector).catch(() => null);
    return last?.x === before?.x && last?.y === before?.y ? last : null;
  });
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** The words underlined now, as the page itself can see them, and whether each stands in what `within` selects. */
export const underlined = (page: Page, within: string): Promise<{ words: string; inside: boolean }[]> =>
  page.evaluate(
    (selector) =>
      ['newsgloss-name', 'newsgloss-term', 'newsgloss-own', 'newsgloss-linked'].flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return { words: range.toString(), inside: startContainer.parentElement!.closest(selector) !== null };
        }),
      ),
    within,
  );

/** How many pixels around a point of the window are tinted like the mark under the term that is being explained. */
export async function tintedPixels(page: Page, { x, y }: Point): Promise<number> {
  const { left, top } = await page.evaluate(() => ({ left: scrollX, top: scrollY })); // Clips count from the page’s beginning.
  const clip = { x: Math.round(x + left) - 20, y: Math.round(y + top) - 8, width: 40, height: 16 };
  const picture = await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: false });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(40, 16).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const channels = context.getImageData(0, 0, 40, 16).data;
    let tinted = 0;
    for (let at = 0; at < channels.length; at += 4) if (channels[at]! - channels[at + 2]! > 40) tinted++;
    return tinted;
  }, picture);
}
