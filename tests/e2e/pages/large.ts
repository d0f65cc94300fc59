/** Pages that are large. */
import { ARTICLE, article, escapeHtml, HEADLINE, pageOf } from './fighting';

/** Links in the list; each brings an item, its own element, its text and the white space after it. */
const LINKS = 15_000;

const list = (from: number, count: number): string =>
  `<ul>${Array.from({ length: count }, (_, at) => `<li><a href="/${from + at}">Story ${from + at}</a></li>`).join('\n')}</ul>`;

/** The article between the halves of a list: 60,000 nodes that are none of its. */
export const CROWDED = pageOf(
  '',
  `<nav>${list(0, LINKS / 2)}</nav>${ARTICLE}<div class="more">${list(LINKS / 2, LINKS / 2)}</div>`,
);

const WORDS = 20_000;
const once = article.paragraphs.join(' ').split(' ').length;

/** The article's paragraphs over and over, to 20,000 words; the last one names somebody at its end. */
export const LONG = pageOf(
  '',
  `<article>${HEADLINE}${Array.from({ length: Math.ceil(WORDS / once) }, (_, round) =>
    article.paragraphs.map((text) => `<p>${escapeHtml(text)} (${round})</p>`).join('\n'),
  ).join(
    '\n',
  )}<p>At the very end of it all stands, as the last of the many words of this long text, <b id="term">Anthropic</b>.</p></article>`,
);
