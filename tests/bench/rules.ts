/**
 * What each of the finder's rules is worth: the figures without it, and with it alone. `tsx tests/bench/rules.ts INDEX.json...`,
 * where an index lists `{ id, file, truth }`, files standing beside it.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compare, summary } from '../tools/halves';
import { codeOf, visitPages } from '../tools/saved-pages';

declare const code: { ruleNames(): string[]; textWith(names: readonly string[]): string };

interface Indexed {
  readonly id: string;
  readonly file: string;
  readonly truth?: string;
}

const indexed = process.argv.slice(2).flatMap((index) => {
  const pages: Indexed[] = JSON.parse(readFileSync(index, 'utf8'));
  return pages.filter(({ truth }) => truth).map((page) => ({ ...page, file: join(dirname(index), page.file) }));
});

function* pages() {
  for (const { id, file } of indexed) yield { name: id, html: gunzipSync(readFileSync(file)).toString('utf8') };
}

const truths = new Map(indexed.map(({ id, truth }) => [id, truth ?? '']));
const texts = await visitPages(pages(), await codeOf('tests/bench/rules-page.ts'), async (page, { name }) => {
  const byVariant = await page.evaluate(() => {
    const all = code.ruleNames();
    const variants: [string, string][] = [
      ['all', code.textWith(all)],
      ['none', code.textWith([])],
    ];
    for (const rule of all) {
      variants.push([`without ${rule}`, code.textWith(all.filter((other) => other !== rule))]);
      variants.push([`only ${rule}`, code.textWith([rule])]);
    }
    return variants;
  });
  return byVariant.map(([variant, text]) => ({ variant, ...compare(truths.get(name)!, text) }));
});

const rows = texts.flat();
const shown = (variant: string): string => {
  const { f1, precision, recall } = summary(rows.filter((row) => row.variant === variant));
  return [f1, precision, recall].map((share) => share.toFixed(4)).join(' ');
};
const names = [...new Set(rows.map(({ variant }) => variant))].filter((name) => name.startsWith('without '));
console.log(`${texts.length} pages; F1 P R\nall rules: ${shown('all')}\nno rule: ${shown('none')}`);
for (const name of names.map((variant) => variant.slice('without '.length)))
  console.log(`${name}: without ${shown(`without ${name}`)}, alone ${shown(`only ${name}`)}`);
