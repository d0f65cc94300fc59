/** `npm run knowledge` builds the bundled pack; with `--check` it fails unless the written one is right. */
import { parseArgs } from 'node:util';
import type { KnowledgePack } from '../knowledge/index';
import { buildFiles, bundledFiles, checkFiles, PackFileError, writePack } from './bundled-pack';

function main(): void {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const files = bundledFiles();
  if (values.check) {
    console.log(`${files.pack} is what a build gives: ${counts(checkFiles(files))}`);
    return;
  }
  const pack = buildFiles(files);
  writePack(files, pack);
  console.log(`${files.pack}: ${counts(pack)}`);
}

function counts(pack: KnowledgePack): string {
  const concepts = pack.entries.filter((entry) => entry.type === 'Concept').length;
  const defined = pack.entries.filter((entry) => entry.definition).length;
  const relations = pack.entries.reduce((sum, entry) => sum + entry.relations.length, 0);
  return [
    `${pack.entries.length - concepts} names`,
    `${concepts} concepts`,
    `${defined} definitions`,
    `${relations} relations`,
    `${pack.facts.length} facts`,
    `${pack.qas.length} questions`,
    `${pack.summary.length} summary points`,
  ].join(', ');
}

try {
  main();
} catch (error) {
  const known = error instanceof PackFileError || (error instanceof TypeError && 'code' in error);
  console.error(known ? error.message : error);
  process.exitCode = 1;
}
