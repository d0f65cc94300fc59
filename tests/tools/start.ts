/**
 * `npm start [address or file]`: builds the extension and opens a page in Chromium with it. Without an argument the
 * page is the bundled document; without a display the pictures of it are saved and what was found is printed.
 */
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { PageSummary } from '../../lib/match/summary';
import { pageState, pause } from '../e2e/at-page';
import { openWithExtension, type Session } from './extension';
import { findingsText } from './start/findings';
import { takePictures } from './start/pictures';
import { type ShownPage, shownPage } from './start/shown-page';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = `${ROOT}.output/start`;

/** How long a page may take to be looked at and read, in ms. */
const PATIENCE = 8000;

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function build(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}

/** Opens the page in a window and stays until the browser is closed. */
async function show(session: Session, { url }: ShownPage): Promise<void> {
  const page = await session.open(url);
  const program = page.browser();
  const [first] = await program.pages();
  if (first !== page) await first?.close();
  console.log(`${url}\nRest the pointer on an underlined term. Close the browser to end.`);
  await new Promise<void>((resolve) => program.once('disconnected', () => resolve()));
}

/** Saves pictures of the page and prints what was found in it, or why nothing was. */
async function photograph(session: Session, { url }: ShownPage): Promise<void> {
  const page = await session.open(url);
  const summary = await summaryOf(session, page);
  console.log(summary ? findingsText(summary) : `${await page.title()}\n${await reason(session, page)}`);
  await page.close();
  const files = await takePictures(session, url, PICTURES, summary !== null);
  console.log(`\nPictures:\n${files.map((file) => `  ${relative(process.cwd(), file)}`).join('\n')}`);
}

/** What the extension read in the page; null where it has not begun to after a while or sees no article. */
async function summaryOf(session: Session, page: Page): Promise<PageSummary | null> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
    const state = await pageState(session, page);
    if (state?.state === 'read') return state.summary;
    if (state?.state === 'no-article') return null;
  }
  return null;
}

/** The popup's reason why there is nothing to show. */
async function reason(session: Session, page: Page): Promise<string> {
  const popup = await session.openExtensionPage(`popup.html?tab=${await session.tabId(page)}`);
  const notice = await popup.waitForSelector('.notice:not(.quiet) p');
  const words = await notice?.evaluate((paragraph) => paragraph.textContent);
  await popup.close();
  return words ?? '';
}

let shown: ShownPage | undefined;
let session: Session | undefined;
try {
  shown = await shownPage(process.argv[2]);
  build();
  // Pages from the web run behind the browser's sandbox, which root cannot have.
  const sandbox = shown.foreign && process.getuid?.() !== 0;
  session = await openWithExtension(
    'chromium',
    hasDisplay ? { headless: false, viewport: null, sandbox } : { sandbox },
  );
  await (hasDisplay ? show : photograph)(session, shown);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await session?.close();
  await shown?.close();
}
