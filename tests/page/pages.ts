/** Small pages for the finder's tests, shown in a frame of their own so that they are laid out like any page. */
import { afterEach } from 'vitest';
import { findArticle } from '../../lib/page/article';
import { readText } from '../../lib/page/page-text';

let frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames = [];
});

/** A shown document with this source; without a doctype it is in quirks mode. */
export function pageOf(html: string): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write(html);
  page.close();
  return page;
}

/** The same, parsed as XML and served as XHTML. */
export async function xhtmlPageOf(xml: string): Promise<Document> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = URL.createObjectURL(new Blob([xml], { type: 'application/xhtml+xml' }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentDocument!;
}

const SENTENCES = [
  'The harbour of the old town was closed on Monday after a storm had torn two of its cranes from their rails.',
  'Nobody was hurt, said the port authority, which had sent everyone home the evening before the wind rose.',
  'Repairs will take until the spring, and ships with grain for the mills will be sent to the river port meanwhile.',
  'Insurers put the damage at four million, and the town council meets on Friday to speak about the sea wall.',
];

/** Four paragraphs of prose, as lines of text. */
export const PROSE: readonly string[] = SENTENCES;
export const paragraphs = (lines: readonly string[] = SENTENCES): string =>
  lines.map((line) => `<p>${line}</p>`).join('\n');

/** A page with an article of four paragraphs; `inside` stands between the second and the third, `after` behind the last. */
export const articlePage = ({ inside = '', after = '', beside = '' } = {}): string => `<!doctype html>
  <html lang="en"><head><title>Storm closes harbour | The Courier</title></head><body>
  <main><h1>Storm closes harbour</h1><div>
  ${paragraphs(SENTENCES.slice(0, 2))}\n${inside}\n${paragraphs(SENTENCES.slice(2))}\n${after}
  </div></main>${beside}</body></html>`;

/** The article's text as the reader gets it, a block an item; empty where no article is found. */
export function blocksOf(root: Document | Element): string[] {
  const article = findArticle(root);
  if (!article) return [];
  return readText(article)
    .text.split('\n')
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
