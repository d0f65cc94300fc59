/** Pages whose article stands in shadow trees or in a frame. */
import { ARTICLE, escapeHtml, HEADLINE, metadata, PARAGRAPHS, pageOf } from './fighting';

/** Puts the article into a shadow root of `mode` below `<news-story>`. The page keeps the root: nobody else finds a closed one. */
const attach = (mode: 'open' | 'closed') => `${HEADLINE}<news-story></news-story><script>
window.roots = [document.querySelector('news-story').attachShadow({ mode: '${mode}' })];
roots[0].innerHTML = ${JSON.stringify(`<style>p { color: #222 }</style><article>${PARAGRAPHS}</article>`)};
</script>`;

const half = Math.ceil(PARAGRAPHS.length / 2);
const middle = PARAGRAPHS.indexOf('<p>', half);

/** The article in shadow trees of several kinds, by a name for each. */
export const TREES = {
  'an open shadow root': pageOf('', attach('open')),
  'a closed shadow root': pageOf('', attach('closed')),
  'a shadow root in the page’s markup': pageOf(
    '',
    `<news-story><template shadowrootmode="open">${ARTICLE}</template></news-story>`,
  ),
  'shadow roots inside shadow roots': pageOf(
    '',
    `<news-app><template shadowrootmode="open"><main>${HEADLINE}<news-story><template shadowrootmode="open">
<article>${PARAGRAPHS}</article></template></news-story></main></template></news-app>`,
  ),
  'slots, half of it, and the shadow tree around them': pageOf(
    '',
    `<news-story><template shadowrootmode="open"><article>${HEADLINE}${PARAGRAPHS.slice(0, middle)}<slot></slot></article>
</template>${PARAGRAPHS.slice(middle)}</news-story>`,
  ),
};

/** What stands in the frames. Its margin and the frame's border and place move it against the window. */
export const FRAMED = `<!doctype html><html lang="en"><head>${metadata}</head><body style="margin: 30px">${ARTICLE}</body></html>`;

const framePage = (attributes: string): string =>
  pageOf(
    '<style>body { margin: 0 } iframe { margin: 20px 0 0 50px; border: 3px solid #888; width: 1100px; height: 800px }</style>',
    `<iframe ${attributes}></iframe>`,
  );

/** The article in frames of the page's own, given the address of `FRAMED`. */
export const frames = (address: string) => ({
  'a frame': framePage(`src="${address}"`),
  'a frame in the page’s markup': framePage(`srcdoc="${escapeHtml(FRAMED).replaceAll('"', '&quot;')}"`),
});

export const foreignFrame = (address: string): string => framePage(`src="${address}"`);
