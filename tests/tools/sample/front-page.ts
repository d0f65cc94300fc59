import { footer, head, masthead, SIDEBAR } from './furniture';

const SITE = 'BitcoinWorld';

const TEASERS: readonly (readonly [path: string, headline: string, lead: string])[] = [
  [
    '/2026/03/openai-secures-pivotal-aws-deal-to-dominate-government-ai-contracts/',
    'OpenAI secures pivotal AWS deal',
    'OpenAI is to sell its models to the U.S. government through Amazon Web Services.',
  ],
  [
    '/2026/03/anthropic-and-the-pentagon-the-story-so-far/',
    'Anthropic and the Pentagon: the story so far',
    'Who said what about models, missions and a supply chain risk.',
  ],
  [
    '/2026/03/microsoft-azure-explained-in-five-minutes/',
    'Microsoft Azure, explained in five minutes',
    'What agencies rent there, and what it is called.',
  ],
  [
    '/2026/03/google-cloud-and-the-public-sector-a-guide/',
    'Google Cloud and the public sector: a guide',
    'Regions, rules and the words that contracts use.',
  ],
  [
    '/2026/03/what-data-residency-means-for-agencies/',
    'What data residency means for agencies',
    'Where data may lie is a question of law before it is one of cables.',
  ],
  [
    '/2026/03/bitcoin-holds-steady-before-rate-decision/',
    'Bitcoin holds steady before rate decision',
    'Traders wait for the central bank.',
  ],
];

/** The site's front page: headlines and leads of many stories, and no article. */
export const frontPage = (): string => `<!doctype html>
<html lang="en">
<head>
${head(`${SITE}: markets, technology, policy`)}
</head>
<body>
${masthead(SITE)}
<div class="page">
<main>
<h1>Today</h1>
${TEASERS.map(([path, headline, lead]) => `<article class="teaser"><h2><a href="${path}">${headline}</a></h2><p>${lead}</p></article>`).join('\n')}
</main>
${SIDEBAR}
</div>
${footer(SITE)}
</body>
</html>
`;
