/** Pages whose layout is in a visitor's way. */
import { ARTICLE, HEADLINE, PARAGRAPHS, pageOf } from './fighting';

const MARKED = ARTICLE.replace('Anthropic', '<b id="term">Anthropic</b>');
const styled = (css: string): string => pageOf(`<style>${css}</style>`, MARKED);

/** The article under styles that turn, scale and reorder it, by a name for each. */
export const LAYOUTS = {
  'every style unset': styled('* { all: unset !important } head, script { display: none !important }'),
  'no text that can be selected': styled('* { user-select: none !important }'),
  'text turned and shrunk': styled('article { transform: rotate(3deg) scale(0.8) }'),
  'an article zoomed in': styled('article { zoom: 1.4 }'),
  'a page zoomed in': styled('html { zoom: 1.25 }'),
  'a page zoomed out': styled('html { zoom: 0.75 }'),
  'an article scaled': styled('article { scale: 1.3; transform-origin: 0 0; width: 700px }'),
  'a page turned': styled('html { transform: rotate(2deg) translateX(20px) }'),
  'vertical text': styled('article { writing-mode: vertical-rl; height: 700px }'),
  'a vertical page': styled('html { writing-mode: vertical-rl }'),
  'a page from right to left': styled('html { direction: rtl }'),
  columns: styled('article { columns: 3; height: 800px }'),
  'a page that is one scroller, moved in three dimensions': styled(
    'html, body { height: 100%; margin: 0; overflow: hidden } body { perspective: 1000px } article { height: 100%; overflow: auto; transform: translateZ(-50px) }',
  ),
};

/** The article in a modal dialog that opens as the page does. */
export const DIALOG = pageOf(
  '<style>dialog { width: 800px; height: 600px; overflow: auto; border: 4px solid #888 }</style>',
  `<p>Sign up.</p><dialog>${MARKED}</dialog><script>document.querySelector('dialog').showModal()</script>`,
);

/** A modal dialog over the article, when the page is told to open it; a press on it closes it. */
export const COVERED = pageOf(
  '<style>dialog { position: fixed; inset: 0; margin: auto; width: 300px; height: 100px }</style>',
  `<article>${HEADLINE}${PARAGRAPHS.replace('Anthropic', '<b id="term">Anthropic</b>')}</article><dialog>May we?</dialog>
<script>document.querySelector('dialog').onclick = ({ target }) => target.close()</script>`,
);

/** The article fills the screen once it is clicked. */
export const FULLSCREEN = pageOf(
  '<style>article { background: #fff; overflow: auto } button { position: fixed; inset: 0 auto auto 0 }</style>',
  `<button onclick="document.querySelector('article').requestFullscreen()">Fill the screen</button>${MARKED}`,
);
