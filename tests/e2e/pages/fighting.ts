/** What the pages that fight are made of: the sample's own text, said plainly to be an article, and one thing that is wrong. */
import { readSampleArticle } from '../../tools/sample/article';
import type { Route } from '../../tools/serve';

export const article = readSampleArticle();

export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The article's text as paragraphs of HTML (and of XHTML). */
export const PARAGRAPHS = article.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');

export const HEADLINE = `<h1>${escapeHtml(article.title)}</h1>`;
export const ARTICLE = `<article>${HEADLINE}\n${PARAGRAPHS}</article>`;

/** Says what the page is, and asks for nothing: also not for a picture of the site. */
export const metadata = `<meta charset="utf-8"/><title>${escapeHtml(article.title)}</title><link rel="icon" href="data:,"/>
<meta property="og:type" content="article"/><meta property="article:published_time" content="2026-03-17T18:20:00Z"/>
<script type="application/ld+json">{"@type": "NewsArticle"}</script>`;

/** A page of the article, with more in its head, and with `body` in place of the article. */
export const pageOf = (head = '', body = ARTICLE): string =>
  `<!doctype html><html lang="en"><head>${metadata}${head}</head><body>${body}</body></html>`;

/** A path as news sites write them, with a name of its own. */
export const pathOf = (name: string): string => `/2026/03/openai-and-aws-${name}/`;

/** The pages by their paths, as `serve` wants them. */
export const routesOf = (pages: Readonly<Record<string, Route>>): Record<string, Route> =>
  Object.fromEntries(Object.entries(pages).map(([name, route]) => [pathOf(name), route]));
