import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { serveSample } from '../sample-site';
import { type Route, serve } from '../serve';

export interface ShownPage {
  readonly url: string;
  /** Whether it comes from the web and not from this machine. */
  readonly foreign: boolean;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * The page `npm start` was asked for: an address of the web; a file of HTML, served with what lies beside it as
 * browsers save pages; or, without an argument, the bundled document. Throws where there is no such file.
 */
export async function shownPage(argument: string | undefined): Promise<ShownPage> {
  if (argument === undefined) {
    const sample = await serveSample();
    return { url: sample.article, foreign: false, close: sample.close };
  }
  if (/^https?:/.test(argument)) return { url: argument, foreign: true, close: async () => {} };
  if (!existsSync(argument)) throw new Error(`There is no file ${argument}, and it is no address of the web either`);
  const folder = dirname(resolve(argument));
  const site = await serve((path) => fileBelow(folder, path));
  return { url: `${site.origin}/${encodeURIComponent(basename(argument))}`, foreign: false, close: site.close };
}

function fileBelow(folder: string, path: string): Route | undefined {
  // A path from a URL has no `..` left, so nothing above the folder can be named.
  const file = join(folder, decodeURIComponent(path).replaceAll('..', ''));
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const type = TYPES[extname(file).toLowerCase()];
  return { body: readFileSync(file), headers: type ? { 'content-type': type } : {} };
}
