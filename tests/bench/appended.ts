/** What an article of 1,000 words costs that arrives below others, in terms of what it costs alone. Both browsers. */
import type { Browser, Page } from 'puppeteer-core';
import { codeOf } from '../tools/saved-pages';
import { serve } from '../tools/serve';
import { median } from './figures';
import { FINE_CLOCK, inEachBrowser } from './own-page';

declare const code: { setUp(above: number): void; addOne(): number };

const ABOVE = [1, 10, 50];
const ROUNDS = 20;
/** Articles added in a row. */
const IN_A_ROW = 5;
const WARM_UP = 30;
const ALLOWED = 1.2;

export async function run(): Promise<void> {
  const script = await codeOf('tests/bench/appended-page.ts');
  const site = await serve({
    '/': { body: '<!doctype html><meta charset="utf-8"><style>p{max-width:640px}</style><body>', headers: FINE_CLOCK },
  });
  await inEachBrowser(site, async (program, browser) => {
    for (const above of ABOVE) {
      const alone = await open(program, site.origin, script, 0);
      const below = await open(program, site.origin, script, above);
      const rounds: { alone: number; below: number }[] = [];
      // In turns, so that what slows the machine slows both.
      for (let round = 0; round < ROUNDS; round++)
        rounds.push({ alone: await addSome(alone), below: await addSome(below) });
      await alone.close();
      await below.close();
      const ratio = median(rounds.map((round) => round.below / round.alone));
      const ms = (key: 'alone' | 'below') => median(rounds.map((round) => round[key])).toFixed(2);
      console.log(
        `${browser}: below ${above} others ${ms('below')} ms, alone ${ms('alone')} ms: ${ratio.toFixed(2)} times. Allowed: ${ALLOWED}. ${ratio <= ALLOWED ? 'Met.' : 'Not met.'}`,
      );
    }
  });
}

/** A page of `above` articles in which the code is warm. */
async function open(program: Browser, origin: string, script: string, above: number): Promise<Page> {
  const page = await program.newPage();
  await page.goto(`${origin}/`);
  await page.evaluate(script);
  await page.evaluate(
    (number, times) => {
      code.setUp(number);
      for (let time = 0; time < times; time++) code.addOne();
    },
    above,
    WARM_UP,
  );
  return page;
}

/** ms, the median of some in a row. */
const addSome = async (page: Page): Promise<number> =>
  median(await page.evaluate((times) => Array.from({ length: times }, () => code.addOne()), IN_A_ROW));
