/** The pack that ships with Newsgloss: its document, its curation, and the file that a build makes of them. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildPack,
  type Curation,
  CurationError,
  checkQuotes,
  type KnowledgePack,
  parseCuration,
  parsePack,
  worthExplaining,
} from '../knowledge/index';
import { FileError } from './documents';
import { problemsIn, readJson } from './problems';

const NAME = 'openai-aws-government';
const FOLDER = join(fileURLToPath(new URL('../..', import.meta.url)), 'assets', 'knowledge');

/** Where the files stand; a check can be pointed at a copy. */
export const bundledFiles = (folder = FOLDER) => ({
  document: join(folder, `${NAME}.txt`),
  curation: join(folder, `${NAME}.curation.json`),
  pack: join(folder, `${NAME}.json`),
});

export type PackFiles = ReturnType<typeof bundledFiles>;

/** @throws {FileError} */
export function readCuration(file: string): Curation {
  const read = parseCuration(readJson(file));
  if ('problems' in read) throw problemsIn(file, read.problems);
  return read.curation;
}

/** Builds the pack from document and curation. @throws {FileError} */
export function buildFiles(files: PackFiles): KnowledgePack {
  const bytes = readFileSync(files.document);
  const curation = readCuration(files.curation);
  const source = {
    file: `${NAME}.txt`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...curation.source,
  };
  try {
    return worthExplaining(buildPack(bytes.toString('utf8'), { ...curation, source }));
  } catch (error) {
    throw error instanceof CurationError ? problemsIn(files.curation, error.problems) : error;
  }
}

export const writePack = (files: PackFiles, pack: KnowledgePack): void => writeFileSync(files.pack, packBytes(pack));

/** Checks the written pack against its document and against a fresh build. @throws {FileError} */
export function checkFiles(files: PackFiles): KnowledgePack {
  const written = readFileSync(files.pack, 'utf8');
  const read = parsePack(readJson(files.pack));
  if ('problems' in read) throw problemsIn(files.pack, read.problems);
  const misquoted = checkQuotes(read.pack, readFileSync(files.document, 'utf8'));
  if (misquoted.length > 0) throw problemsIn(files.pack, misquoted);
  const fresh = packBytes(buildFiles(files)).split('\n');
  const lines = written.split('\n');
  const at = lines.findIndex((line, i) => line !== fresh[i]);
  const differs = at >= 0 ? at : lines.length === fresh.length ? -1 : lines.length;
  if (differs < 0) return read.pack;
  const shown = (line: string | undefined) => (line === undefined ? 'nothing' : line.trim());
  throw new FileError(
    `${files.pack}:${differs + 1}: is not what a build gives; run “npm run knowledge”\n` +
      `  written: ${shown(lines[differs])}\n  a build: ${shown(fresh[differs])}`,
  );
}

const packBytes = (pack: KnowledgePack): string => `${JSON.stringify(pack, null, 2)}\n`;
