/**
 * How long a reader waits for the popover: from the end of the rest time, of the rest with Shift held, or from the press
 * that opens it; with the background asleep, as it is after half a minute of reading. The shipped build in both browsers; a
 * new page, and so a first popover, each time.
 */
import type { Page } from 'puppeteer-core';
import type { Opening } from '../../lib/platform/settings';

import { pause, whenRead, whereIs } from '../e2e/at-page';
import { BROWSERS, openWithExtension, type Session } from '../tools/extension';
import { serveSample } from '../tools/sample-site';
import { median } from './figures';

const RUNS = 9;
const OPENINGS: readonly Opening[] = ['rest', 'modifier', 'click'];
/** The rest time of a new installation, in ms. */
const REST = 300;
/** How long the background has been asleep before the first run, in ms; later runs put it to sleep and go on. */
const ASLEEP = 60_000;
/** What is allowed, in ms: one frame. */
const BUDGET = 16;

interface Wait {
  /** To the popover standing in the top layer, in ms after the rest time. */
  readonly shown: number;
  /** To the end of the frame that paints it, in ms after the rest time. */
  readonly painted: number;
}

export async function run(): Promise<void> {
  const site = await serveSample();
  try {
    for (const browser of BROWSERS) {
      const session = await openWithExtension(browser);
      try {
        for (const opening of OPENINGS) {
          await choose(session, opening);
          const waits: Wait[] = [];
          for (let at = 0; at < RUNS; at++)
            waits.push(await firstPopover(session, site.article, opening, at === 0 ? ASLEEP : 500));
          report(`${browser}, ${opening}`, waits);
        }
      } finally {
        await session.close();
      }
    }
  } finally {
    await site.close();
  }
}

interface Extension {
  readonly chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };
}

async function choose(session: Session, opening: Opening): Promise<void> {
  const page = await session.openExtensionPage('popup.html');
  const set = (value: Opening) => (globalThis as unknown as Extension).chrome.storage.local.set({ opening: value });
  await page.evaluate(set, opening);
  await page.close();
}

async function firstPopover(session: Session, address: string, opening: Opening, asleep: number): Promise<Wait> {
  const page = await session.open(address);
  await whenRead(session, page);
  const { x, y } = await whereIs(page, 'Anthropic', '.story-body');
  await session.stopBackground();
  await pause(asleep);
  await page.bringToFront();
  await pause(200);
  await watchTimes(page);
  await page.mouse.move(x, y);
  // A hand that has come to a term takes longer than this to press.
  await pause(opening === 'click' ? 200 : 50);
  if (opening === 'modifier') await page.keyboard.down('Shift');
  if (opening === 'click') await page.mouse.click(x, y);
  const wait = await page.waitForFunction(
    (rest, byPress) => {
      const { moved, pressed, shown, painted } = (window as unknown as { times: Record<string, number> }).times;
      const from = byPress ? pressed : moved;
      const due = from && from + rest;
      return due && shown && painted && { shown: shown - due, painted: painted - due };
    },
    {},
    opening === 'click' ? 0 : REST,
    opening !== 'rest',
  );
  const result = (await wait.jsonValue()) as Wait;
  if (opening === 'modifier') await page.keyboard.up('Shift');
  await page.close();
  return result;
}

/** The rest begins in the frame after the pointer's one move; `beforetoggle` comes as the popover is put on top. */
const watchTimes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: Record<string, number> = {};
    Object.assign(window, { times });
    const once = { capture: true, once: true };
    addEventListener('pointermove', () => requestAnimationFrame(() => (times.moved = performance.now())), once);
    for (const press of ['click', 'keydown'])
      addEventListener(press, (event) => (times.pressed = event.timeStamp), once);
    addEventListener(
      'beforetoggle',
      () => {
        times.shown = performance.now();
        // A task after the next frame's callbacks: the frame has been painted.
        requestAnimationFrame(() => setTimeout(() => (times.painted = performance.now())));
      },
      once,
    );
  });

function report(what: string, [first, ...later]: readonly Wait[]): void {
  const all = [first!, ...later];
  const shown = all.map((wait) => wait.shown);
  const worst = Math.max(...shown);
  console.log(
    `${what}: due → popover shown ${first!.shown.toFixed(1)} ms the first time (background asleep for ${ASLEEP / 1000} s), median of ${all.length} first popovers ${median(shown).toFixed(1)} ms, worst ${worst.toFixed(1)} ms; painted ${median(all.map(({ painted }) => painted)).toFixed(1)} ms. Allowed: ${BUDGET} ms. ${worst <= BUDGET ? 'Met.' : 'Not met.'}`,
  );
}
