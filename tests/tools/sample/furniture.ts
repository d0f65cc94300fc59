/** What stands around the articles of the sample site. It names companies too, and none of that is to be marked. */

export const masthead = (site: string): string => `<header class="masthead">
<a class="brand" href="/">${site}</a>
<nav class="menu" aria-label="Sections"><ul>
<li><a href="/markets/">Markets</a></li><li><a href="/ai/" aria-current="true">AI</a></li><li><a href="/policy/">Policy</a></li>
<li><a href="/companies/amazon/">Amazon</a></li><li><a href="/companies/openai/">OpenAI</a></li><li><a href="/companies/microsoft/">Microsoft</a></li>
</ul></nav>
<a class="subscribe" href="/subscribe/">Subscribe</a>
</header>`;

/** Drawn here, so that the page needs no picture from anywhere. */
export const PICTURE = `<svg viewBox="-120 20 960 280" role="img" aria-label="A cloud above a row of columns" preserveAspectRatio="xMidYMid slice">
<defs><linearGradient id="sky" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#0b2a4a"/><stop offset="1" stop-color="#3f6f9f"/></linearGradient></defs>
<rect x="-120" y="20" width="960" height="280" fill="url(#sky)"/>
<g fill="#ffffff"><circle cx="318" cy="112" r="44"/><circle cx="376" cy="92" r="58"/><circle cx="436" cy="118" r="40"/><rect x="274" y="112" width="202" height="46" rx="23"/></g>
<g fill="#c9d8e8"><path d="M200 214 360 176l160 38v14H200z"/><rect x="190" y="276" width="340" height="12"/>
${[226, 284, 342, 400, 458].map((x) => `<rect x="${x}" y="232" width="36" height="40"/>`).join('')}</g></svg>`;

export const RELATED = `<aside class="related-inline" aria-label="Related"><p class="related-heading">Related stories</p><ul>
<li><a href="/2026/03/anthropic-and-the-pentagon-the-story-so-far/">Anthropic and the Pentagon: the story so far</a></li>
<li><a href="/2026/02/amazon-bedrock-and-the-frontier-models-in-it/">Amazon Bedrock and the frontier models in it</a></li>
</ul></aside>`;

export const COMMENTS = `<section id="comments" class="comments" aria-label="Comments"><h2>3 comments</h2><ol>
<li class="comment"><p class="comment-author">mira_k</p><p>So OpenAI now sells on the shelf that Amazon built for Anthropic. Awkward.</p></li>
<li class="comment"><p class="comment-author">Procurement Pete</p><p>Anyone who has waited for a FedRAMP authorization knows why they went through AWS GovCloud.</p></li>
<li class="comment"><p class="comment-author">northwind</p><p>Would like to see what the Pentagon says about classified networks and who audits all this.</p></li>
</ol></section>`;

export const SIDEBAR = `<aside class="sidebar">
<section class="newsletter"><h2>The AI Brief</h2><p>OpenAI, Anthropic and Google in your inbox, every weekday at seven.</p>
<form action="/newsletter/"><label for="email">Email address</label><input id="email" type="email" name="email" placeholder="you@example.org"><button type="submit">Sign up</button></form></section>
<section class="most-read"><h2>Most read</h2><ol>
<li><a href="/2026/03/microsoft-azure-explained-in-five-minutes/">Microsoft Azure, explained in five minutes</a></li>
<li><a href="/2026/03/google-cloud-and-the-public-sector-a-guide/">Google Cloud and the public sector: a guide</a></li>
<li><a href="/2026/03/what-data-residency-means-for-agencies/">What data residency means for agencies</a></li>
<li><a href="/2026/03/bitcoin-holds-steady-before-rate-decision/">Bitcoin holds steady before rate decision</a></li>
</ol></section>
</aside>`;

export const footer = (
  site: string,
): string => `<footer class="site-footer"><p>© 2026 ${site}. A page for trying out Newsgloss.</p>
<ul><li><a href="/about/">About</a></li><li><a href="/privacy/">Privacy</a></li><li><a href="/companies/amazon/">Amazon coverage</a></li></ul></footer>`;

/** The head that every page of the site has; `title` is HTML. */
export const head = (title: string, more = ''): string => `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${more}<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">`;
