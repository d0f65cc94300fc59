import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageSummary } from '../../../lib/match/summary';
import { pause, popoverHeading, until, whenRead } from '../../e2e/at-page';
import type { Session } from '../extension';
import { resize } from '../launch';
import { whenUnderlined } from '../underlines';

/** CSS px. Tall enough for a headline, a picture and some paragraphs. */
const PAGE = { width: 1280, height: 1200 };
const POPUP = { width: 600, height: 720 };

/** Long enough for every fade to end, in ms. */
const STILL = 400;

/**
 * Saves what a reader sees: the page with its underlined terms, the popover over one of them, the popup; each in light
 * and in dark. Where the page is not read there is no popover. Gives back the files' paths.
 */
export async function takePictures(session: Session, url: string, folder: string, isRead: boolean): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await session.setColorScheme(scheme);
    const page = await session.open(url);
    await resize(page, PAGE);
    const save = async (shown: Page, name: string, fullPage = false) => {
      const path = join(folder, `${name}${scheme === 'dark' ? '-dark' : ''}.png`) as `${string}.png`;
      await pause(STILL);
      await shown.screenshot({ path, fullPage });
      files.push(path);
    };
    const summary = isRead ? await whenRead(session, page) : null;
    if (summary) await whenUnderlined(page);
    await save(page, 'page');
    if (summary) {
      await openPopover(session, page, summary);
      await save(page, 'popover');
    }
    const popup = await session.openExtensionPage(`popup.html?tab=${await session.tabId(page)}`);
    await resize(popup, POPUP);
    await save(popup, 'popup', true);
    await popup.close();
    await page.close();
  }
  return files;
}

/** Points at the underlined place, in the window, of what the article mentions most, and waits for the popover. */
async function openPopover(session: Session, page: Page, summary: PageSummary): Promise<void> {
  const names = summary.entities.map(({ name }) => name);
  await page.bringToFront(); // Frames come to the tab in front only.
  const point = await until('a term is underlined', () => page.evaluate(bestUnderlined, names));
  await page.mouse.move(point.x - 3, point.y);
  await page.mouse.move(point.x, point.y, { steps: 3 });
  await until('the popover is open', () => popoverHeading(session, page));
}

/** In the page: the middle of the first underlined place in the window whose words come earliest in `names`. */
function bestUnderlined(names: readonly string[]): { x: number; y: number } | null {
  let best: { x: number; y: number; rank: number } | null = null;
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('newsgloss-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      if (startContainer.parentElement?.closest('h1, h2, h3')) continue; // The text says more than its headings.
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const box = range.getClientRects()[0];
      if (!box || box.top < 0 || box.bottom > innerHeight) continue;
      const at = names.indexOf(range.toString());
      const rank = at < 0 ? names.length : at;
      if (!best || rank < best.rank) best = { x: box.left + box.width / 2, y: box.top + box.height / 2, rank };
    }
  }
  return best && { x: best.x, y: best.y };
}
