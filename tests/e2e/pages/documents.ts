/** Documents of other kinds than a modern page. */
import type { Route } from '../../tools/serve';
import { ARTICLE, article, HEADLINE, metadata, PARAGRAPHS, pageOf } from './fighting';

/** No doctype: the rules of the nineties. */
const QUIRKS = `<html lang=en><head>${metadata}</head><body bgcolor=white><center><table width=700><tr><td>
<div class="article-body">${HEADLINE}${PARAGRAPHS}</div></table></center></body></html>`;

const XHTML: Route = {
  body: `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>${metadata}</head><body>${ARTICLE}</body></html>`,
  headers: { 'content-type': 'application/xhtml+xml' },
};

/** Articles in documents that are as good as any, by a name for each. */
export const READABLE: Readonly<Record<string, Route>> = { 'quirks mode': QUIRKS, 'XHTML served as XML': XHTML };

/** Removes everything when it is told to, and writes the article anew when it is told to. */
export const UNROOTED = pageOf(
  '',
  `${ARTICLE}<script>
window.unroot = () => document.documentElement.remove();
window.again ??= '<!doctype html>' + document.documentElement.outerHTML;
window.writeOver = () => { document.open(); document.write(again); document.close(); };
</script>`,
);

/** A small PDF that says nothing. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`;

const as = (type: string, body: string): Route => ({ body, headers: { 'content-type': type } });

/** Documents in which there is nothing to explain, by a name for each: browsers show them with pages of their own. */
export const VIEWS: Readonly<Record<string, Route>> = {
  'plain text': as('text/plain; charset=utf-8', article.paragraphs.join('\n\n')),
  JSON: as('application/json', JSON.stringify(article)),
  'a PDF': as('application/pdf', PDF),
  'a picture': as('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">OpenAI</text></svg>'),
  XML: as(
    'application/xml',
    `<?xml version="1.0"?><feed><entry>${PARAGRAPHS.slice(0, 2000).replace(/<[^>]*>?/g, '')}</entry></feed>`,
  ),
  'a page with nothing in it': '',
};

/** Pages of no site, which are not the extension's to read. */
export const ADDRESSES = ['about:blank', `data:text/html,${encodeURIComponent(pageOf())}`];
