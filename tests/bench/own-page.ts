/** A page of a bench's own, for what is measured inside it. */
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { type Site, serve } from '../tools/serve';

/** Isolated from other origins, a page gets a finer clock. */
export const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves a page at `/` with this style and the script in `file`, which is beside this one, with all it imports. */
export async function serveOwnPage(file: string, style: string, options: BuildOptions = {}): Promise<Site> {
  const entryPoints = [fileURLToPath(new URL(file, import.meta.url))];
  const { outputFiles } = await build({ ...options, entryPoints, bundle: true, write: false, format: 'iife' });
  const body = `<!doctype html><meta charset="utf-8"><style>${style}</style><body><script>${outputFiles![0]!.text}</script>`;
  return serve({ '/': { body, headers: FINE_CLOCK } });
}
