/** Pages of other kinds than the sample, for the end-to-end tests. All made from the sample's own text. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readSampleArticle, type SampleArticle } from '../../tools/sample/article';
import type { Route } from '../../tools/serve';

export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const head = ({ title }: SampleArticle): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta property="og:type" content="article"></head>`;

/** No article or main element, no paragraphs: a dark site of nested divisions with line breaks between its blocks. */
export function divisionsPage(article = readSampleArticle()): string {
  const body = article.paragraphs.map(escapeHtml).join('<br><br>\n');
  return `${head(article)}<body style="background:#14161a;color:#d8dbe0;font:18px/1.6 Georgia,serif;margin:0">
<div class="menu"><div><a href="/">Home</a> <a href="/amazon">Amazon</a> <a href="/google">Google</a></div></div>
<div class="outer"><div class="inner" style="max-width:680px;margin:auto;padding:40px">
<div class="headline" style="font-size:34px;line-height:1.2">${escapeHtml(article.title)}</div>
<div class="text">${body}</div></div></div>
<div class="foot"><a href="/about">About</a> <a href="/amazon">Amazon</a></div></body></html>`;
}

/** A sign-in page: nothing to read. */
export const FORM_PAGE = `<!doctype html><html lang="en"><head><title>Sign in</title></head><body>
<h1>Sign in to Amazon Web Services</h1><form><label>Name <input></label><label>Password <input type="password"></label>
<button>Sign in</button></form><p>New to AWS? <a href="/new">Make an account.</a></p></body></html>`;

/** The strictest policy there is: not even the page's own styles apply. */
export const strictPage = (article = readSampleArticle()): Route => ({
  body: `${head(article)}<body><article><h1>${escapeHtml(article.title)}</h1>
${article.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}</article></body></html>`,
  headers: { 'content-security-policy': "default-src 'none'" },
});

/** A page whose style fights everything it does not know, and whose elements shift, turn and clip. */
export function hostilePage(article = readSampleArticle()): string {
  return `${head(article)}<style>
* { all: unset !important; }
html body * { display: block !important; color: #f0f !important; font: 9px cursive !important; opacity: 0.9 !important; }
head, head * { display: none !important; }
html > :not(head, body) { display: none !important; visibility: hidden !important; position: static !important; width: 1px !important; }
main { transform: translateX(12px) !important; overflow: hidden !important; z-index: 2147483647 !important; position: relative !important; }
</style><body><main><article><h1>${escapeHtml(article.title)}</h1>
${article.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}</article></main></body></html>`;
}

export type Framework = 'preact' | 'react';
export const FRAMEWORKS: readonly Framework[] = ['preact', 'react'];

/** A page that a framework renders on the server's behalf, takes over, and renders again with every click. */
export function frameworkPage(framework: Framework, article = readSampleArticle()): string {
  const paragraphs = article.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
  return `${head(article)}<body><main id="app"><article><h1>${escapeHtml(article.title)}</h1>\
<button type="button">Read 0 times</button>${paragraphs}</article></main>
<script>window.article = ${JSON.stringify(article).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/${framework}.js"></script></body></html>`;
}

const START: Readonly<Record<Framework, string>> = {
  preact: `import { h, hydrate } from 'preact';
hydrate(h(App, window.article), document.querySelector('#app'));`,
  react: `import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
hydrateRoot(document.querySelector('#app'), createElement(App, window.article));`,
};

/** The script of `frameworkPage`: one app, written for either framework. */
export async function frameworkScript(framework: Framework): Promise<Route> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { App } from './framework-app';\n${START[framework]}`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    // In place of the project's own, which says Preact.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: framework } },
    alias: framework === 'react' ? { 'preact/hooks': 'react' } : {},
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return { body: outputFiles[0]!.text, headers: { 'content-type': 'text/javascript' } };
}

/** An answer for `/favicon.ico`: Chromium asks a site once, and complains to that page alone where there is none. */
export const NO_ICON: Route = { body: '', headers: { 'content-type': 'image/png' } };
