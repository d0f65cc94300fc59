/**
 * How many of the words that the finder keeps would do harm: in a popover over a menu, a form, an aside or text that
 * nobody sees. `tsx tests/tools/harm.ts [--worst 20] FOLDER` (saved pages, `.html` or `.html.gz`); the worst places are
 * those of the open half.
 */
import { parseArgs } from 'node:util';
import { halfOf } from './halves';
import type { Judgement, Kind, Place } from './harm-page';
import { codeOf, savedPages, visitPages } from './saved-pages';

declare const code: { judgePage(): Judgement };
const KINDS: readonly Kind[] = ['hidden', 'form', 'nav', 'aside', 'link list'];

const { values, positionals } = parseArgs({
  options: { worst: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) throw new Error('Which folder of saved pages?');

const judged = await visitPages(
  savedPages(folder),
  await codeOf('tests/tools/harm-page.ts'),
  async (page, { name }) => ({
    name,
    ...(await page.evaluate(() => code.judgePage())),
  }),
);

const wordsOf = (places: readonly Place[]): number => places.reduce((sum, { words }) => sum + words, 0);
const all = judged.reduce((sum, { words }) => sum + words, 0);
const share = (places: readonly Place[]): string => `${((100 * wordsOf(places)) / all).toFixed(3)} %`;
const places = judged.flatMap(({ name, places }) => places.map((place) => ({ name, ...place })));
console.log(`${judged.length} pages, ${all} words kept`);
for (const kind of KINDS) console.log(`${kind}: ${share(places.filter((place) => place.kind === kind))}`);
console.log(`in all: ${share(places)}`);
const open = places.filter(({ name }) => halfOf(name) === 'open').toSorted((a, b) => b.words - a.words);
for (const { name, kind, words, text } of open.slice(0, Number(values.worst)))
  console.log(`${name} ${kind}, ${words} words: ${text}`);
