/**
 * Figures of a run of the article bench, apart for two halves of its pages, so that rules can be made on the one and
 * believed on the other. A page's half hangs on its id alone: `tsx tests/tools/halves.ts RUN.json INDEX.json...`,
 * where an index lists `{ id, truth }` and the run `{ set, id, name, type, text, gate }`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

interface Row {
  readonly set: string;
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly text?: string;
  readonly gate?: boolean;
}

/** Pages of the closed half are not looked at while rules are written. */
export const halfOf = (id: string): 'open' | 'closed' =>
  createHash('sha256').update(id).digest()[0]! % 2 === 0 ? 'open' : 'closed';

/** How often each run of four words occurs; the measure of https://github.com/scrapinghub/article-extraction-benchmark */
function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3) && words.length > 0; at++) {
    const key = words.slice(at, at + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** As `Map.groupBy`, which Node has from 21 on. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, next) => all + next, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** Shares of the words found that are right, and of the right ones that are found. */
export function compare(truth: string, found: string): { precision: number; recall: number } {
  const expected = shinglesOf(truth);
  const got = shinglesOf(found);
  const right = sum([...got].map(([key, count]) => Math.min(count, expected.get(key) ?? 0)));
  return { precision: got.size ? right / sum(got.values()) : Number.NaN, recall: right / sum(expected.values()) };
}

export function summary(rows: readonly { precision: number; recall: number }[]) {
  const precision = mean(rows.map((row) => row.precision).filter((share) => !Number.isNaN(share)));
  const recall = mean(rows.map((row) => row.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function report(run: readonly Row[], truths: ReadonlyMap<string, string>): void {
  const shown = (share: number) => share.toFixed(3);
  for (const [key, rows] of groupBy(run, ({ name, set }) => `${name} [${set}]`))
    for (const [half, mine] of groupBy(rows, ({ id }) => halfOf(id))) {
      const scored = mine
        .filter(({ set, id, text }) => text !== undefined && truths.get(`${set}/${id}`))
        .map(({ set, id, text }) => compare(truths.get(`${set}/${id}`)!, text!));
      const { precision, recall, f1 } = summary(scored);
      if (scored.length > 0)
        console.log(`${key} ${half}: ${scored.length} pages, F1 ${shown(f1)} P ${shown(precision)} R ${shown(recall)}`);
      const gated = groupBy(
        mine.filter(({ gate }) => gate !== undefined),
        ({ type }) => type,
      );
      const shares = [...gated].map(([type, of]) => `${type} ${shown(mean(of.map(({ gate }) => Number(gate))))}`);
      if (shares.length > 0) console.log(`${key} ${half}: the gate says article to ${shares.join(', ')}`);
    }
}

const [runFile, ...indexes] = process.argv.slice(2);
if (runFile && import.meta.filename === process.argv[1]) {
  const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
  const truths = indexes.flatMap((file) =>
    read<{ id: string; truth?: string }[]>(file).map(
      ({ id, truth }) => [`${basename(file, '.json')}/${id}`, truth ?? ''] as const,
    ),
  );
  report(read<Row[]>(runFile), new Map(truths));
}
