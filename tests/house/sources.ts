import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** Below the project's folder, with forward slashes: 'lib/text/span.ts'. */
  readonly path: string;
  readonly text: string;
}

/** Every file below `folder` (a path below the project's own) whose name ends in one of `endings`. */
export function sourcesIn(folder: string, endings: readonly string[]): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Code without its comments, for searches that must not find words of prose. */
export const withoutComments = (text: string): string => text.replace(/(?<=^|\s)(?:\/\*[\s\S]*?\*\/|\/\/.*)/gm, '');
