/**
 * What it costs to build an article's own glossary, and a pack of many files: time a word, whether time grows with
 * length alone, articles a second, memory. The bundled document is real news, the rest is made up (articles.ts). The
 * machine should have nothing else to do.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledFiles } from '../../lib/cli/bundled-pack';
import { packOfFiles } from '../../lib/cli/pack-of-files';
import { buildArticle } from '../../lib/knowledge/index';
import { madeArticle, madeText } from './articles';
import { median } from './figures';

/** Allowed: ms for 1,000 words, and how many times as much a word of a long text may cost as one of the short text. */
const MS = 15;
const GROWTH = 1.5;
const SHORT_WORDS = 2_000;
const TIMES = [10, 100];
const ROUNDS = 15;
/** The engine compiles what runs often; a worker that has read a few articles is past that. ms. */
const WARM_UP_MS = 3_000;
const FILES = 2_000;

export async function run(): Promise<void> {
  const document = readFileSync(bundledFiles().document, 'utf8');
  const cold = perThousand(document, 1);
  const warmUntil = performance.now() + WARM_UP_MS;
  while (performance.now() < warmUntil) buildArticle(madeText(SHORT_WORDS), { published: '2026-03-17' });
  const warm = perThousand(document, ROUNDS);
  console.log(`  the bundled document: ${warm.toFixed(1)} ms for 1,000 words, ${cold.toFixed(1)} the first time`);
  verdict('ms for 1,000 words', warm, MS);
  const short = perThousand(madeText(SHORT_WORDS), ROUNDS);
  console.log(`  ${SHORT_WORDS} words: ${short.toFixed(1)} ms for 1,000 words`);
  for (const times of TIMES) {
    const long = perThousand(madeText(SHORT_WORDS * times), Math.max(3, Math.round(ROUNDS / times)));
    console.log(`  ${SHORT_WORDS * times} words: ${long.toFixed(1)} ms for 1,000 words`);
    verdict(`ms for 1,000 words at ${SHORT_WORDS * times}`, long, MS);
    verdict(`growth at ${times} times the length`, long / short, GROWTH);
  }
  folder();
}

/** ms for 1,000 words, the median of the rounds. */
function perThousand(text: string, rounds: number): number {
  const words = text.split(/\s+/).length;
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    buildArticle(text, { published: '2026-03-17' });
    return performance.now() - start;
  });
  return (1000 * median(times)) / words;
}

function folder(): void {
  const path = mkdtempSync(join(tmpdir(), 'newsgloss-articles-'));
  try {
    mkdirSync(join(path, 'articles'));
    for (let i = 0; i < FILES; i++) writeFileSync(join(path, 'articles', `${i}.txt`), madeArticle(i));
    const heaps: number[] = [];
    const start = performance.now();
    const { pack } = packOfFiles([join(path, 'articles')], {
      output: join(path, 'pack.json'),
      onProgress: (done) => {
        if (done % 200 === 0) heaps.push(process.memoryUsage().heapUsed / 1e6);
      },
    });
    const seconds = (performance.now() - start) / 1000;
    const bytes = readFileSync(join(path, 'pack.json')).length;
    console.log(
      `  ${FILES} files: ${(FILES / seconds).toFixed(0)} articles a second, ${pack.entries.length} entries, ` +
        `a pack of ${(bytes / 1e6).toFixed(1)} MB; heap at every 200 files, MB: ${heaps.map((heap) => heap.toFixed(0)).join(' ')}`,
    );
  } finally {
    rmSync(path, { recursive: true });
  }
}

function verdict(what: string, value: number, allowed: number): void {
  console.log(`    ${value <= allowed ? 'met    ' : 'NOT MET'}  ${what}: ${value.toPrecision(3)} (≤ ${allowed})`);
}
