/**
 * What people run to make knowledge packs:
 *
 *     npm run knowledge                              builds the bundled pack
 *     npm run knowledge -- --check                   fails unless the written one is what a build gives
 *     npm run knowledge -- FILE|FOLDER… [-o PACK] [--curation FILE]
 *                                                    makes a pack of text, Markdown and HTML files
 *     npm run knowledge -- --explain FILE|FOLDER… [--judged FILE]
 *                                                    prints every popover that each article's own glossary would show
 */
import { parseArgs } from 'node:util';
import { buildFiles, bundledFiles, checkFiles, writePack } from './bundled-pack';
import { documentPaths, FileError, readDocumentFile } from './documents';
import { explainArticle, newTally, tallyLines } from './explain';
import { packOfFiles, packOfOne } from './pack-of-files';
import { counts, filesReport } from './report';
import { readVerdicts } from './verdicts';

const JUDGED = new URL('../../tests/knowledge/judged.json', import.meta.url);

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      judged: { type: 'string' },
      output: { type: 'string', short: 'o' },
      curation: { type: 'string' },
    },
  });
  if (values.explain) explain(positionals, values.judged);
  else if (positionals.length > 0) fromFiles(positionals, values.output, values.curation);
  else if (values.output ?? values.curation) throw new FileError('no file or folder is given to make a pack of');
  else bundled(values.check);
}

function bundled(check: boolean): void {
  const files = bundledFiles();
  if (check) {
    console.log(`${files.pack} is what a build gives: ${counts(checkFiles(files))}`);
    return;
  }
  const pack = buildFiles(files);
  writePack(files, pack);
  console.log(`${files.pack}: ${counts(pack)}`);
}

function fromFiles(given: readonly string[], output: string | undefined, curation: string | undefined): void {
  const start = performance.now();
  let shown = start;
  const result = packOfFiles(given, {
    ...(output && { output }),
    ...(curation && { curation }),
    onProgress: (done, all) => {
      const now = performance.now();
      if (now - shown < PROGRESS_MS) return;
      shown = now;
      console.error(`${done} of ${all} documents, ${((1000 * done) / (now - start)).toFixed(0)} a second`);
    },
  });
  console.log(filesReport(result, output, performance.now() - start).join('\n'));
}

/** Long work says how far it is. ms. */
const PROGRESS_MS = 2000;

function explain(given: readonly string[], judged: string | undefined): void {
  const verdicts = readVerdicts(judged ?? JUDGED);
  const tally = newTally();
  for (const path of documentPaths(given)) {
    const document = readDocumentFile(path);
    console.log(explainArticle(document.file, document.text, packOfOne(document), verdicts, tally).join('\n'));
  }
  console.log(tallyLines(tally).join('\n'));
}

try {
  main();
} catch (error) {
  const known = error instanceof FileError || (error instanceof TypeError && 'code' in error);
  console.error(known ? error.message : error);
  process.exitCode = 1;
}
