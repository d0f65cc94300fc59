/** Pages whose scripts and names are in a visitor's way. Each tells at `window.term` where its first "Anthropic" stands. */
import { ARTICLE, HEADLINE, PARAGRAPHS, pageOf } from './fighting';

const MARKED = PARAGRAPHS.replace('Anthropic', '<b id="term">Anthropic</b>');

/** Found before anything is overwritten, for the test cannot ask the page afterwards. */
const TERM = `<script>{
  const { left, top, width, height } = document.querySelector('#term').getBoundingClientRect();
  window.term = { x: left + width / 2, y: top + height / 2 };
}</script>`;

const page = (script: string, body = `<article>${HEADLINE}${MARKED}</article>`): string =>
  pageOf('', `${body}${TERM}<script>${script}</script>`);

/** Everything a visitor could trip over, replaced by what throws and notes that it was called. The tests' own tools are left. */
export const OVERWRITTEN = page(`
window.called = [];
const broken = (name) => function () { called.push(name); throw new Error(name + ' is the page’s'); };
const replace = (owner, ...names) => {
  for (const name of names) Object.defineProperty(owner, name, { configurable: true, writable: true, value: broken(name) });
};
replace(Array.prototype, 'map', 'filter', 'flatMap', 'find', 'at', 'forEach', 'sort', 'includes');
replace(Map.prototype, 'get', 'set', 'has');
replace(Set.prototype, 'add', 'has');
replace(String.prototype, 'replace', 'split', 'slice', 'trim');
replace(EventTarget.prototype, 'addEventListener', 'removeEventListener');
replace(Node.prototype, 'contains', 'getRootNode', 'appendChild', 'insertBefore', 'compareDocumentPosition');
replace(Element.prototype, 'getAttribute', 'setAttribute', 'closest', 'matches', 'append', 'attachShadow', 'checkVisibility',
  'getBoundingClientRect', 'querySelector', 'querySelectorAll', 'scrollIntoView');
replace(HTMLElement.prototype, 'showPopover', 'hidePopover');
replace(Document.prototype, 'createElement', 'createElementNS', 'createTextNode', 'host', 'createTreeWalker', 'createRange', 'caretPositionFromPoint',
  'getElementsByTagName', 'querySelectorAll');
replace(Range.prototype, 'setStart', 'setEnd', 'getClientRects');
replace(window, 'requestAnimationFrame', 'requestIdleCallback', 'setTimeout', 'clearTimeout', 'getComputedStyle', 'matchMedia',
  'queueMicrotask', 'Highlight', 'MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'StaticRange', 'AbortController');
replace(HighlightRegistry.prototype, 'get', 'set', 'delete', 'has');
replace(Highlight.prototype ?? {}, 'add', 'delete', 'clear');
`);

const CLOBBERED_DOCUMENT = [
  ...[
    'body',
    'head',
    'documentElement',
    'defaultView',
    'readyState',
    'URL',
    'title',
    'fullscreenElement',
    'styleSheets',
  ],
  ...[
    'getElementById',
    'querySelectorAll',
    'createElement',
    'createElementNS',
    'createTextNode',
    'host',
    'createTreeWalker',
    'createRange',
  ],
  ...['caretPositionFromPoint', 'addEventListener', 'elementFromPoint', 'implementation'],
];
const CLOBBERED_FORM = [
  ...[
    'parentNode',
    'parentElement',
    'childNodes',
    'children',
    'firstChild',
    'lastChild',
    'nextSibling',
    'nodeType',
    'nodeName',
  ],
  ...[
    'ownerDocument',
    'isConnected',
    'getRootNode',
    'contains',
    'closest',
    'matches',
    'localName',
    'tagName',
    'attributes',
  ],
  ...['getAttribute', 'textContent', 'innerText', 'style', 'className', 'id', 'shadowRoot', 'assignedSlot', 'append'],
  ...['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'scrollIntoView', 'compareDocumentPosition'],
  ...[
    'querySelectorAll',
    'addEventListener',
    'firstElementChild',
    'lastElementChild',
    'namespaceURI',
    'classList',
    'dataset',
  ],
];

/** Names that hide the document's own , on a page whose article stands in a form that hides its own, as ASP.NET's pages do. */
export const CLOBBERED = page(
  '',
  `<form class="article">${HEADLINE}${MARKED}${CLOBBERED_FORM.map((name) => `<input type="hidden" name="${name}">`).join('')}</form>
${CLOBBERED_DOCUMENT.map((name) => `<img name="${name}" alt="">`).join('')}
${['CSS', 'Highlight', 'navigation', 'scheduler', 'browser'].map((name) => `<div id="${name}"></div>`).join('')}`,
);

/** Throws away every highlight, its own and others', when it is told to. */
export const CLEARING = page('window.clearAll = () => CSS.highlights.clear();');

/** Throws out what it does not know as soon as it sees it, `window.most` times at most. */
export const EVICTING = page(`
window.evicted = 0;
window.most = Infinity;
new MutationObserver(() => {
  for (const stranger of document.querySelectorAll('html > :not(head, body), newsgloss-popover'))
    if (evicted < most) { evicted++; stranger.remove(); }
}).observe(document, { childList: true, subtree: true });
`);

/** Keeps keys and pointer to itself, and writes itself anew when it is told to. */
export const TRAPPING = page(`
var trap = (event) => event.stopImmediatePropagation();
for (const type of ['keydown', 'keyup', 'pointermove', 'pointerover', 'pointerdown', 'pointerup', 'mousemove', 'mousedown',
  'mouseup', 'click', 'focusin']) document.addEventListener(type, trap, true);
window.again ??= '<!doctype html>' + document.documentElement.outerHTML;
window.writeOver = () => { document.open(); document.write(again); document.close(); };
`);

/** Takes every message for one of its own, as many pages do. */
export const LISTENING = page('window.onmessage = (event) => JSON.parse(event.data);');

/** Its policy lets no string become markup or script. */
export const TRUSTED = {
  body: pageOf('', ARTICLE),
  headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
};
