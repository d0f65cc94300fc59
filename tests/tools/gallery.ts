/** The gallery of components, built as in development and served to a browser; it needs no extension around it. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { type Site, serve } from './serve';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NAME = 'gallery';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Its page is `/gallery.html`. */
export async function openGallery(): Promise<Site> {
  await build({
    root: ROOT,
    mode: 'development',
    filterEntrypoints: [NAME],
    outDirTemplate: NAME,
    logger: SILENT,
  });
  return serve((path) => {
    const file = join(ROOT, '.output', NAME, path);
    const type = TYPES[extname(path)];
    if (type && existsSync(file)) return { body: readFileSync(file), headers: { 'content-type': type } };
  });
}

const say = () => {};
/** WXT has much to tell of what it leaves out. */
const SILENT = {
  debug: say,
  log: say,
  info: say,
  success: say,
  warn: say,
  error: console.error,
  fatal: console.error,
  level: 0,
};
