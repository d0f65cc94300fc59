/** Pages that go on changing after they have loaded. All made from the sample's own text. */
import { readSampleArticle } from '../../tools/sample/article';
import { escapeHtml } from './pages';

export interface LivingStory {
  readonly path: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const { title, paragraphs } = readSampleArticle();
export const FIRST: LivingStory = {
  path: '/2026/03/openai-sells-through-aws/',
  title,
  paragraphs: paragraphs.slice(0, 7),
};
export const SECOND: LivingStory = {
  path: '/2026/03/what-the-deal-means-for-clouds/',
  title: 'What the Deal Means for the Other Clouds and for Those Who Buy From Them',
  paragraphs: paragraphs.slice(8),
};

export const storyHtml = ({ title, paragraphs }: Omit<LivingStory, 'path'>): string =>
  `<article class="story"><h1>${escapeHtml(title)}</h1><div class="text">${paragraphs
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('\n')}</div></article>`;

const page = (body: string, script: string, style = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Courier</title>
<meta property="og:type" content="article"><style>p { max-width: 640px } ${style}</style></head>
<body><nav><a href="/">Home</a> <a href="/amazon">Amazon</a></nav>${body}<script>${script}</script></body></html>`;
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Comes as a shell and fetches its article a while after it has loaded. */
export const shellPage = (): string =>
  page(
    '<main id="app"><p>Loading…</p></main>',
    `addEventListener('load', () => setTimeout(() => { document.querySelector('#app').innerHTML = ${json(storyHtml(FIRST))} }, 900))`,
  );

/** A site in one page: \`go(path)\` changes the address at once and what is shown a little later. \`/\` is its front page. */
export const appPage = (): string =>
  page(
    '<main id="app"></main>',
    `const stories = ${json(Object.fromEntries([FIRST, SECOND].map((story) => [story.path, storyHtml(story)])))};
const front = '<h1>The Courier</h1><ul>' + Object.keys(stories).map((path) => '<li><a href="' + path + '">Read it</a></li>').join('') + '</ul>';
const show = () => { document.querySelector('#app').innerHTML = stories[location.pathname] ?? front };
const go = (path, delay = 150) => { history.pushState({}, '', path); setTimeout(show, delay) };
addEventListener('popstate', () => setTimeout(show, 150));
show();`,
  );

/** \`more()\` puts the next article below the first, and its address in the place of the first one's. */
export const endlessPage = (): string =>
  page(
    `<main id="stories">${storyHtml(FIRST)}</main>`,
    `const more = () => {
  const next = document.createElement('div');
  next.innerHTML = ${json(storyHtml(SECOND))};
  document.querySelector('#stories').append(next);
  history.replaceState({}, '', ${json(SECOND.path)});
};
const comments = () => {
  const box = document.createElement('section');
  box.className = 'comments';
  box.innerHTML = '<h2>Comments</h2>' + ${json(SECOND.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join(''))};
  document.body.append(box);
};`,
  );

/** Its paragraphs can be edited, replaced and removed, and boxes of other things put between them. */
export const editedPage = (): string =>
  page(
    `<main>${storyHtml(FIRST)}</main>`,
    `const paragraph = (at) => document.querySelectorAll('.text > p')[at];
const edit = (at, words) => { paragraph(at).firstChild.data = words };
const replace = (at, words) => { const p = document.createElement('p'); p.textContent = words; paragraph(at).replaceWith(p) };
const remove = (at) => paragraph(at).remove();
const add = (at, words) => { const p = document.createElement('p'); p.textContent = words; paragraph(at).before(p) };
const box = (at, name, words) => { const div = document.createElement('div'); div.className = name; div.innerHTML = '<p>' + words + '</p>'; paragraph(at).before(div) };
const reorder = () => { const last = paragraph(0).parentElement.lastElementChild; paragraph(0).before(last) };`,
  );

/** Shows only its beginning until it is unfolded: \`attribute()\`, \`byClass()\` and \`tab()\` each show one more part. */
export function foldedPage(): string {
  const part = (from: number, to: number) =>
    FIRST.paragraphs
      .slice(from, to)
      .map((text) => `<p>${escapeHtml(text)}</p>`)
      .join('');
  return page(
    `<main><article><h1>${escapeHtml(FIRST.title)}</h1><div class="text">${part(0, 4)}
<div class="by-attribute" hidden>${part(4, 5)}</div><div class="by-class">${part(5, 6)}</div>
<div class="tab">${part(6, 7)}</div></div></article></main>`,
    `const attribute = () => { document.querySelector('.by-attribute').hidden = false };
const byClass = () => document.body.classList.add('open');
const tab = () => document.querySelector('.tab').classList.add('active');`,
    'body:not(.open) .by-class, .tab:not(.active) { display: none }',
  );
}
