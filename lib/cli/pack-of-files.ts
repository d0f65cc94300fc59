/** `npm run knowledge -- FILE|FOLDER…`: one pack of many documents, read one after another. */
import { writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { slug } from '../knowledge/id';
import {
  buildArticle,
  buildPack,
  type Curation,
  CurationError,
  type KnowledgePack,
  PackMerger,
  worthExplaining,
} from '../knowledge/index';
import { readCuration } from './bundled-pack';
import { type Document, documentPaths, FileError, readDocumentFile } from './documents';
import { problemsIn } from './problems';

export interface FilesOptions {
  readonly output?: string;
  readonly curation?: string;
  /** Told about long work, now and then: documents done and in all. */
  readonly onProgress?: (done: number, all: number) => void;
}

export interface FilesResult {
  readonly pack: KnowledgePack;
  readonly documents: number;
  /** Why files were left out. */
  readonly skipped: readonly string[];
}

/** @throws {FileError} where a file that was named cannot be read; of folders such files are skipped and reported. */
export function packOfFiles(given: readonly string[], options: FilesOptions = {}): FilesResult {
  const paths = documentPaths(given);
  if (options.curation && paths.length > 1)
    throw new FileError(`${options.curation}: a curation describes one document, and ${paths.length} are given`);
  const name = basename(given[0] ?? 'pack', extname(given[0] ?? ''));
  const result =
    paths.length === 1
      ? { pack: packOfOne(readDocumentFile(paths[0]!), options.curation), documents: 1, skipped: [] }
      : packOfMany(given, paths, slug(name), name, options.onProgress);
  if (options.output) writeFileSync(options.output, `${JSON.stringify(result.pack, null, 1)}\n`);
  return result;
}

/** The article's own glossary, with the file as its source. */
export function packOfOne(document: Document, curationFile?: string): KnowledgePack {
  const { text, file, sha256, title = '', published, language } = document;
  const id = slug(basename(file, extname(file)));
  if (!curationFile) {
    const pack = buildArticle(text, { title, ...(published && { published }), ...(language && { language }) });
    return { ...pack, id, source: { ...pack.source, file, sha256 } };
  }
  const curation: Curation = readCuration(curationFile);
  const source = { title, ...(published && { published }), file, sha256, ...curation.source };
  try {
    return worthExplaining(buildPack(text, { id, title, ...curation, source }));
  } catch (error) {
    throw error instanceof CurationError ? problemsIn(curationFile, error.problems) : error;
  }
}

function packOfMany(
  given: readonly string[],
  paths: readonly string[],
  id: string,
  title: string,
  onProgress: FilesOptions['onProgress'],
): FilesResult {
  const merger = new PackMerger();
  const skipped: string[] = [];
  for (const [at, path] of paths.entries()) {
    try {
      merger.add(packOfOne(readDocumentFile(path)));
    } catch (error) {
      if (!(error instanceof FileError) || given.includes(path)) throw error;
      skipped.push(error.message);
    }
    onProgress?.(at + 1, paths.length);
  }
  return { pack: merger.pack(id, title), documents: merger.documents, skipped };
}
