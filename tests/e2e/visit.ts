/** Visits to pages that fight: what is done there, and every word of complaint that came of it. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from '../tools/extension';
import { type Point, until, untilPopover, whenRead } from './at-page';

/** What a page, or the browser on its behalf, complained of. */
export interface Noise {
  /** What was written to the page's console, the extension's scripts included in Chromium. */
  readonly console: readonly string[];
  /** What was thrown in it and caught by nobody. */
  readonly errors: readonly string[];
  /** What the browser noted down as the extension's faults. */
  readonly faults: readonly string[];
}

export const SILENCE: Noise = { console: [], errors: [], faults: [] };

/** Opens `address`, acts there, and gives back what was complained of meanwhile. */
export async function visit(session: Session, address: string, act: (page: Page) => Promise<unknown>): Promise<Noise> {
  const page = await session.newPage();
  const said: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  const before = (await session.faults()).length;
  try {
    await page.goto(address, { waitUntil: 'load' });
    await act(page);
  } finally {
    await page.close();
  }
  return { console: said, errors, faults: (await session.faults()).slice(before) };
}

/** Does something in a page that has been read, and expects that nothing was complained of. */
export async function inQuiet(session: Session, address: string, act: (page: Page) => Promise<unknown>): Promise<void> {
  const noise = await visit(session, address, async (page) => {
    await whenRead(session, page);
    await page.bringToFront(); // Asking opened a tab in front of it.
    await act(page);
  });
  expect(noise).toEqual(SILENCE);
}

interface Kept {
  readonly roots?: readonly ShadowRoot[];
}

/** Like `whereIs`, for words in any shadow tree or frame the page can reach, or keeps in `window.roots`. In CSS px of the top window. */
export async function whereInTrees(page: Page, words: string): Promise<Point> {
  await page.bringToFront();
  const point = await page.evaluate(async (wanted) => {
    const find = (root: Node): Text | null => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
      for (let node: Node | null = root; node; node = walker.nextNode()) {
        if (
          node.nodeType === Node.TEXT_NODE &&
          node.nodeValue!.includes(wanted) &&
          node.parentElement!.checkVisibility()
        )
          return node as Text;
        const inner = (node as Element).shadowRoot ?? (node as HTMLIFrameElement).contentDocument?.body;
        const found = inner ? find(inner) : null;
        if (found) return found;
      }
      return null;
    };
    const kept = (window as unknown as Kept).roots ?? [];
    const node = [...kept, document.body].map(find).find(Boolean);
    if (!node) return null;
    const range = node.ownerDocument.createRange();
    const at = node.data.indexOf(wanted);
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const box = range.getClientRects()[0]!;
    let { x, y } = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    for (let frame = node.ownerDocument.defaultView!.frameElement; frame; frame = null) {
      const outer = frame.getBoundingClientRect();
      x += outer.left + frame.clientLeft;
      y += outer.top + frame.clientTop;
    }
    return { x, y };
  }, words);
  if (!point) throw new Error(`The page does not say ${words}`);
  return point;
}

/** Moves the pointer to a place, and lets it rest there. */
export async function restAt(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
}

/** Rests the pointer on a place until the popover about `heading` is open; how far it stands from there, in CSS px. */
export async function explainedAt(session: Session, page: Page, { x, y }: Point, heading: string): Promise<Distance> {
  await restAt(page, { x, y });
  await untilPopover(session, page, heading);
  return until('the popover stands', () =>
    session.inShadowRoot(
      page,
      'newsgloss-popover',
      (root, left, top) => {
        const box = root.querySelector('.popover')?.getBoundingClientRect();
        if (!box || box.height === 0) return null;
        return {
          across: Math.max(box.left - left, left - box.right, 0),
          down: Math.max(box.top - top, top - box.bottom, 0),
        };
      },
      x,
      y,
    ),
  );
}

export interface Distance {
  readonly across: number;
  readonly down: number;
}

/**
 * Whether an underline is really painted around a place: the picture there changes when the page takes the highlights
 * out of the registry, and is as before when it puts them back.
 */
export async function isPainted(page: Page, { x, y }: Point): Promise<boolean> {
  // A line, and what hangs below it.
  const { left, top } = await page.evaluate(() => ({ left: scrollX, top: scrollY })); // Clips count from the page’s beginning.
  const clip = { x: Math.round(x + left) - 20, y: Math.round(y + top) - 14, width: 40, height: 32 };
  const picture = () => page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: false });
  const withThem = await picture();
  await page.evaluate(() => {
    const windows = [window, ...[...document.getElementsByTagName('iframe')].map((frame) => frame.contentWindow!)];
    const taken = windows.flatMap((view) => {
      const { CSS: css } = view as Window & typeof globalThis;
      return [...css.highlights].map(([name, highlight]) => {
        css.highlights.delete(name);
        return () => css.highlights.set(name, highlight);
      });
    });
    Object.assign(window, { putBack: () => taken.map((put) => put()) });
  });
  const without = await picture();
  await page.evaluate(() => (window as unknown as { putBack(): void }).putBack());
  return withThem !== without && (await picture()) === withThem;
}
