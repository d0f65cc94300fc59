/** The documents that a command names: files and, of folders, all files of a known kind below them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readHtml } from './read-html';
import { type ReadText, readMarkdown } from './read-markdown';

/** A file that cannot be what it should be; the message names file, line where there is one, and reason. */
export class FileError extends Error {}

export interface Document extends ReadText {
  readonly file: string;
  readonly sha256: string;
}

const READERS: Readonly<Record<string, (source: string) => ReadText>> = {
  '.txt': (text) => ({ text }),
  '.text': (text) => ({ text }),
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.xhtml': readHtml,
};

/** Larger files are no articles. Bytes. */
const LARGEST = 30_000_000;

/** The paths of all documents, folders walked in the order of their names. @throws {FileError} */
export function documentPaths(given: readonly string[]): string[] {
  return given.flatMap((path) => {
    if (!stat(path).isDirectory()) {
      if (!READERS[extname(path).toLowerCase()])
        throw new FileError(`${path}: is no text, Markdown or HTML file (${Object.keys(READERS).join(', ')})`);
      return [path];
    }
    const inside = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
    const found = inside.filter((name) => READERS[extname(name).toLowerCase()]).map((name) => join(path, name));
    if (found.length === 0) throw new FileError(`${path}: holds no text, Markdown or HTML file`);
    return found.filter((file) => stat(file).isFile());
  });
}

/** Reads one document. @throws {FileError} */
export function readDocumentFile(path: string): Document {
  if (stat(path).size > LARGEST) throw new FileError(`${path}: is larger than ${LARGEST / 1_000_000} MB`);
  const bytes = readFileSync(path);
  const source = decoded(path, bytes);
  const read = READERS[extname(path).toLowerCase()]?.(source) ?? { text: source };
  return { ...read, file: basename(path), sha256: createHash('sha256').update(bytes).digest('hex') };
}

function stat(path: string) {
  try {
    return statSync(path);
  } catch {
    throw new FileError(`${path}: there is no such file or folder`);
  }
}

/** UTF-8 without its byte order mark; the first line that is no UTF-8 is named. */
function decoded(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lines = bytes.toString('latin1').split('\n');
    const bad = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
    throw new FileError(`${path}:${bad + 1}: is not UTF-8 text`);
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
