import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { COURT, DINNER, RATES } from '../../e2e/pages/own';
import { FORM_PAGE } from '../../e2e/pages/pages';
import { openGallery } from '../gallery';
import { ARTICLE_PATH, samplePage } from '../sample/page';
import { serveSample } from '../sample-site';
import { serve } from '../serve';

/** The sites the pictures are taken of. */
export interface Studio {
  /** The bundled document's news page. */
  readonly article: string;
  /** The same page, holding in place of the extension the popover alone, with cards made up for the picture. */
  madeUp(card: string): string;
  /** Articles that no pack knows, on the same people; the last one takes them as known. */
  readonly rates: string;
  readonly court: string;
  readonly dinner: string;
  /** A page that is no article. */
  readonly form: string;
  /** Every component in every state. */
  readonly gallery: string;
  close(): Promise<void>;
}

export async function openStudio(): Promise<Studio> {
  const sample = await serveSample();
  const gallery = await openGallery();
  const style = await fetch(`${sample.article.replace(ARTICLE_PATH, '')}/style.css`).then((answer) => answer.text());
  const script = await bundle('made-up.tsx');
  const own = await serve((path) => {
    if (path === '/style.css') return { body: style, headers: { 'content-type': 'text/css; charset=utf-8' } };
    if (path === '/made-up.js') return { body: script, headers: { 'content-type': 'text/javascript; charset=utf-8' } };
    if (path === '/sign-in') return FORM_PAGE;
    if (path === '/2026/03/03/rates') return RATES;
    if (path === '/2026/06/11/court') return COURT;
    if (path === '/2026/06/12/dinner') return DINNER;
    return samplePage().replace('</body>', '<script src="/made-up.js"></script></body>');
  });
  return {
    article: sample.article,
    madeUp: (card) => `${own.origin}/?${card}`,
    rates: `${own.origin}/2026/03/03/rates`,
    court: `${own.origin}/2026/06/11/court`,
    dinner: `${own.origin}/2026/06/12/dinner`,
    form: `${own.origin}/sign-in`,
    gallery: `${gallery.origin}/gallery.html`,
    async close() {
      await sample.close();
      await own.close();
      await gallery.close();
    },
  };
}

/** Vite's `?inline` style sheets, as text. */
const inlineStyle: Plugin = {
  name: 'inline-style',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace('?inline', '')),
      namespace: 'style',
    }));
    onLoad({ filter: /.*/, namespace: 'style' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
      resolveDir: dirname(path),
    }));
  },
};

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [inlineStyle],
  });
  return outputFiles[0]!.text;
}
