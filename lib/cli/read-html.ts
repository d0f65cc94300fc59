/**
 * An HTML page as the paragraphs of its article. In the browser the live page is read with all that it shows; here only
 * the file is there, so the container with most running text is taken, without what is never prose.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ReadText } from './read-markdown';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const HIDDEN = new Set(
  'script style noscript template svg math iframe object video audio canvas button select dialog'.split(' '),
);
const AROUND = new Set('nav aside footer header form figure menu'.split(' '));
const BLOCKS = new Set(
  'p div section article main li ul ol dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 table tr td th body html br hr address center figcaption'.split(
    ' ',
  ),
);
/** By their names never the article's own words. */
const FURNITURE =
  /(?:^|[-_\s])(?:comments?|related|recommend\w*|newsletter|promo|share|sharing|social|sidebar|breadcrumbs?|byline|caption|credits?|cookie|advert\w*|ads?|tags|footer|menu|subscribe|signup|popular|trending)(?:$|[-_\s])/i;
/** Shorter paragraphs are lines of a menu as often as prose. UTF-16 units. */
const PROSE_UNITS = 60;

export function readHtml(source: string): ReadText {
  const document = parse(source);
  const { element, skipped } = container(document.childNodes);
  const lines: string[] = [];
  if (element) collect(element, lines, skipped);
  const text = lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
  return { ...readMeta(document.childNodes), text };
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

/** Not shown, or no text at all. */
const isHidden = (element: Element): boolean =>
  HIDDEN.has(element.tagName) ||
  element.attrs.some(({ name }) => name === 'hidden') ||
  /display:\s*none/.test(attribute(element, 'style'));

/** By tag or name around the article; a wrapper of the whole page may be called so as well. */
const isFurniture = (element: Element): boolean =>
  AROUND.has(element.tagName) ||
  (!/^(?:body|html|article|main)$/.test(element.tagName) &&
    FURNITURE.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`));

/** The deepest element that still holds this share of all prose is the article. */
const HELD = 0.7;
/** What holds more of the prose is not around the article, whatever it is called. */
const FURNITURE_SHARE = 0.4;

interface Counted {
  readonly element: Element;
  readonly parent: number;
  prose: number;
  best: number;
}

/**
 * The article's element, found from the body down: as long as one child holds most of the prose, it is the better
 * container. `skipped` is what in it is not the article's.
 */
function container(roots: readonly Node[]): { readonly element?: Element; readonly skipped: ReadonlySet<Element> } {
  const all = countProse(roots, new Set());
  const body = (list: readonly Counted[]) => list.findIndex(({ element }) => element.tagName === 'body');
  const total = all[body(all)]?.prose ?? 0;
  const skipped = new Set(
    all
      .filter(({ element, prose }) => prose < FURNITURE_SHARE * total && isFurniture(element))
      .map(({ element }) => element),
  );
  const kept = countProse(roots, skipped);
  let at = body(kept);
  while (at >= 0) {
    const { best, prose } = kept[at]!;
    const next = kept[best];
    if (!next || next.prose < HELD * prose || !BLOCKS.has(next.element.tagName) || next.element.tagName === 'p') break;
    at = best;
  }
  const element = kept[at]?.element;
  return { ...(element && { element }), skipped };
}

/** Every element, parents first, with the prose in it and below it. */
function countProse(roots: readonly Node[], skipped: ReadonlySet<Element>): Counted[] {
  const elements: Counted[] = [];
  const stack = roots.map((node) => ({ node, parent: -1 }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, parent } = next;
    if (!isElement(node) || isHidden(node) || skipped.has(node)) continue;
    elements.push({ element: node, parent, prose: ownProse(node), best: -1 });
    for (const child of node.childNodes) stack.push({ node: child, parent: elements.length - 1 });
  }
  for (let at = elements.length - 1; at > 0; at--) {
    const { parent, prose } = elements[at]!;
    const above = elements[parent];
    if (!above) continue;
    above.prose += prose;
    if (above.best < 0 || prose > elements[above.best]!.prose) above.best = at;
  }
  return elements;
}

/** UTF-16 units of the running text that stands in a block itself, inline elements included; 0 where it is short. */
function ownProse(element: Element): number {
  if (!BLOCKS.has(element.tagName)) return 0;
  let length = 0;
  const stack: Node[] = [...element.childNodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node && node.nodeName === '#text') length += node.value.trim().length;
    else if (isElement(node) && node.tagName !== 'a' && !BLOCKS.has(node.tagName) && !isHidden(node))
      stack.push(...node.childNodes);
  }
  return length >= PROSE_UNITS ? length : 0;
}

/** Text of the blocks below `root`, each a line. Depth is walked with a stack: pages nest without end. */
function collect(root: Element, lines: string[], skipped: ReadonlySet<Element>): void {
  const stack: (Node | 'break')[] = [...root.childNodes].reverse();
  let line = '';
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === 'break') {
      lines.push(line);
      line = '';
    } else if ('value' in node && node.nodeName === '#text') line += node.value;
    else if (isElement(node) && !isHidden(node) && !skipped.has(node)) {
      if (BLOCKS.has(node.tagName)) {
        lines.push(line);
        line = '';
        stack.push('break');
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
    }
  }
  lines.push(line);
}

function readMeta(roots: readonly Node[]): Omit<ReadText, 'text'> {
  let [title, published, language] = ['', '', ''];
  let named = '';
  const stack: Node[] = [...roots].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    const property = attribute(node, 'property') || attribute(node, 'name') || attribute(node, 'itemprop');
    if (node.tagName === 'html') language = attribute(node, 'lang');
    if (node.tagName === 'title') title ||= rawText(node).trim();
    if (property === 'og:title') named ||= attribute(node, 'content').trim();
    if (/^(?:article:published_time|datePublished|date|dc\.date|pubdate)$/i.test(property))
      published ||= attribute(node, 'content') || attribute(node, 'datetime');
    if (node.tagName === 'time') published ||= attribute(node, 'datetime');
    if (node.tagName === 'script' && attribute(node, 'type') === 'application/ld+json')
      published ||= /"datePublished"\s*:\s*"([^"]{10,40})"/.exec(rawText(node))?.[1] ?? '';
    stack.push(...[...node.childNodes].reverse());
  }
  const date = /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
  const name = named || title;
  return { ...(name && { title: name }), ...(date && { published: date }), ...(language && { language }) };
}

const rawText = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
