/** The document as a news site would show it: the article with all that stands around articles. */

import { readSampleArticle, type SampleArticle } from './article';
import { COMMENTS, footer, head, masthead, PICTURE, RELATED, SIDEBAR } from './furniture';

/** Year, month and a slug of several words, as news sites write their addresses. */
export const ARTICLE_PATH = '/2026/03/openai-secures-pivotal-aws-deal-to-dominate-government-ai-contracts/';

/**
 * The inline markup of the body: the first place of each text in the document gets these tags around it. Most are the
 * links an editor would set; the last begins inside a term.
 */
const MARKUP: readonly (readonly [text: string, open: string, close: string])[] = [
  ['Amazon Web Services', '<a href="/topics/amazon-web-services/">', '</a>'],
  ['The Information', '<a href="/out/the-information/" rel="external">', '</a>'],
  ['AWS GovCloud', '<a href="/topics/govcloud/">', '</a>'],
  ['Claude models', '<a href="/topics/claude/">', '</a>'],
  ['filed a lawsuit against the Pentagon', '<a href="/2026/03/anthropic-and-the-pentagon-the-story-so-far/">', '</a>'],
  ['FedRAMP High', '<a href="/topics/fedramp/">', '</a>'],
  ['supply chain', '<em>', '</em>'],
];

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function markUp(paragraphs: readonly string[]): string[] {
  const marked = paragraphs.map(escapeHtml);
  for (const [text, open, close] of MARKUP) {
    const at = marked.findIndex((paragraph) => paragraph.includes(text));
    const paragraph = marked[at];
    if (paragraph === undefined) throw new Error(`The document no longer says ${text}`);
    marked[at] = paragraph.replace(text, `${open}${text}${close}`);
  }
  return marked;
}

/** The page as HTML. Its style sheet is asked for at /style.css. */
export function samplePage(article: SampleArticle = readSampleArticle()): string {
  const title = escapeHtml(article.title);
  const paragraphs = markUp(article.paragraphs).map((paragraph) => `<p>${paragraph}</p>`);
  const middle = Math.ceil(paragraphs.length / 2);
  return `<!doctype html>
<html lang="en">
<head>
${head(`${title} | ${article.site}`, metadata(article))}
<script type="application/ld+json">${structuredData(article)}</script>
</head>
<body>
${masthead(article.site)}
<div class="page">
<main>
<article class="story">
<header class="story-header">
<p class="kicker"><a href="/ai/">Artificial intelligence</a></p>
<h1>${title}</h1>
<p class="byline">By <a href="/authors/newsroom/" rel="author">${article.site} Newsroom</a> · <time datetime="2026-03-17T18:20:00Z">March 17, 2026</time> · <span class="reading-time">7 min read</span></p>
</header>
<figure class="hero">${PICTURE}<figcaption>Government workloads move to the cloud. Illustration: ${article.site}</figcaption></figure>
<div class="story-body">
${paragraphs.slice(0, middle).join('\n')}
${RELATED}
${paragraphs.slice(middle).join('\n')}
<h2>FAQs</h2>
${article.questions.map(({ question, answer }) => `<h3>${escapeHtml(question)}</h3>\n<p>${escapeHtml(answer)}</p>`).join('\n')}
</div>
<footer class="story-footer">
<p class="syndication">${escapeHtml(article.syndication)}</p>
<ul class="tags"><li><a href="/tags/openai/">OpenAI</a></li><li><a href="/tags/aws/">AWS</a></li><li><a href="/tags/anthropic/">Anthropic</a></li><li><a href="/tags/pentagon/">Pentagon</a></li></ul>
</footer>
</article>
${COMMENTS}
</main>
${SIDEBAR}
</div>
${footer(article.site)}
</body>
</html>
`;
}

const metadata = ({ site, title }: SampleArticle): string =>
  `<meta name="description" content="OpenAI is to sell its models to the U.S. government through Amazon Web Services.">
<meta name="author" content="${site} Newsroom">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:site_name" content="${site}">
<meta property="article:published_time" content="2026-03-17T18:20:00Z">
`;

const structuredData = ({ site, title }: SampleArticle): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-03-17T18:20:00Z',
    author: { '@type': 'Organization', name: `${site} Newsroom` },
    publisher: { '@type': 'Organization', name: site },
  });
