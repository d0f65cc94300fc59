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

/** A page that a framework renders on the server's behalf, takes over, and renders again with every click. */
export function frameworkPage(article = readSampleArticle()): string {
  const paragraphs = article.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
  return `${head(article)}<body><main id="app"><article><h1>${escapeHtml(article.title)}</h1>\
<button>Read 0 times</button>${paragraphs}</article></main>
<script>window.article = ${JSON.stringify(article).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/framework.js"></script></body></html>`;
}

/** The script of `frameworkPage`. */
export async function frameworkScript(): Promise<Route> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('framework-app.tsx', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return { body: outputFiles[0]!.text, headers: { 'content-type': 'text/javascript' } };
}
