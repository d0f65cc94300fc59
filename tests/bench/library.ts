/**
 * What a large library costs, in the shipped build and both browsers: taking in a pack of 100,000 entries, and reading
 * an article of 10 KB with 150,000 terms: cold (the background had been put to sleep) and warm, from a message to the
 * background to its answer. Terms and prose are WordNet's; in the second article every word is one of its terms.
 */
import type { Page } from 'puppeteer-core';
import { openOptions } from '../e2e/at-options';
import { pause, until } from '../e2e/at-page';
import { press } from '../e2e/at-popup';
import { BROWSERS, openWithExtension, type Session } from '../tools/extension';
import { median } from './figures';
import { readWordNet } from './wordnet';

const RUNS = 7;
/** UTF-16 units of an article. */
const LENGTH = 10_000;

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<{ mentions: unknown[]; cards: unknown[] }> };
};

interface Reading {
  readonly ms: number;
  readonly mentions: number;
  readonly cards: number;
}

export async function run(): Promise<void> {
  const { terms, text } = readWordNet();
  const phrases = terms.filter((term) => term.includes(' '));
  for (const browser of BROWSERS) {
    const session = await openWithExtension(browser);
    try {
      const page = await openOptions(session);
      await measure(session, page, 'no pack of the reader’s', text);
      console.log(
        `${browser}: 100,000 entries taken in within ${(await takeIn(page, 'a', terms.slice(0, 100_000))).toFixed(0)} ms (allowed: 2000)`,
      );
      await deleteAll(page);
      const whole = await takeIn(page, 'all', terms);
      console.log(`${browser}: ${terms.length} entries taken in within ${whole.toFixed(0)} ms`);
      await measure(session, page, 'every word a term', text);
      await deleteAll(page);
      const padded = [...phrases, ...phrases.map((phrase) => `${phrase} of old`)].slice(0, terms.length);
      await takeIn(page, 'phrases', padded);
      await measure(session, page, `${padded.length} phrases`, text);
    } finally {
      await session.close();
    }
  }
}

/** Has the reader open a pack of these terms, each with a definition of a sentence; how long until that is said, in ms. */
function takeIn(page: Page, id: string, terms: readonly string[]): Promise<number> {
  return page.evaluate(
    async (name, list) => {
      const said = 'Something that is explained here in one plain sentence of the usual length.';
      const quote = { text: said, quote: said, start: 0, end: said.length, origin: 'document' };
      const entries = list.split('\n').map((term, at) => ({
        ...{ id: `term-${at}`, name: term, aliases: [], type: 'Concept', mentions: [], relations: [] },
        definition: quote,
      }));
      const source = { title: name, publisher: '', published: '', file: '', sha256: '' };
      const lists = { keyTerms: [], facts: [], qas: [], summary: [] };
      const json = JSON.stringify({ format: 1, id: name, title: name, language: 'en', source, entries, ...lists });
      const input = document.querySelector<HTMLInputElement>('.library input[type=file]')!;
      const chosen = new DataTransfer();
      chosen.items.add(new File([json], 'pack.json', { type: 'application/json' }));
      input.files = chosen.files;
      const start = performance.now();
      input.dispatchEvent(new Event('change', { bubbles: true }));
      while (!document.querySelector('.library .report')) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    id,
    terms.join('\n'),
  );
}

async function deleteAll(page: Page): Promise<void> {
  await press(page, 'Delete everything…');
  await press(page, 'Delete everything');
  await until('everything is deleted', () => page.evaluate(() => document.querySelector('.privacy .report') && true));
}

async function measure(session: Session, page: Page, what: string, text: string): Promise<void> {
  const cold: Reading[] = [];
  const again: Reading[] = [];
  const other: Reading[] = [];
  for (let at = 0; at < RUNS; at++) {
    const article = text.slice(at * LENGTH, (at + 1) * LENGTH);
    const next = text.slice((at + RUNS) * LENGTH, (at + RUNS + 1) * LENGTH);
    await session.stopBackground();
    await pause(300);
    cold.push(await read(page, article));
    again.push(await read(page, article));
    other.push(await read(page, next));
  }
  const shown = (readings: readonly Reading[]) => `${median(readings.map(({ ms }) => ms)).toFixed(1)} ms`;
  const { mentions, cards } = cold[0]!;
  console.log(
    `${session.browser}, ${what} (${mentions} mentions, ${cards} cards): cold ${shown(cold)} (allowed: 120); warm, the same again ${shown(again)} (allowed: 10), another article ${shown(other)}`,
  );
}

/** A background that has just been ended may not be there to be woken yet: then it is asked again. */
const read = (page: Page, text: string): Promise<Reading> =>
  until('the background answers', () =>
    page.evaluate(async (article) => {
      const start = performance.now();
      const about = { text: article, title: '', language: 'en', published: '' };
      const answer = await chrome.runtime.sendMessage({ type: 'read', page: about }).catch(() => null);
      const ms = performance.now() - start;
      return answer && { ms, mentions: answer.mentions.length, cards: answer.cards.length };
    }, text),
  );
