/** Markdown as plain paragraphs: what a reader of the rendered page would see, one block a line. */

export interface ReadText {
  readonly text: string;
  readonly title?: string;
  /** ISO date, `YYYY-MM-DD`. */
  readonly published?: string;
  /** BCP 47 tag. */
  readonly language?: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n/;
const FENCE = /^(?: {0,3})(`{3,}|~{3,})/;

export function readMarkdown(source: string): ReadText {
  const front = FRONT_MATTER.exec(source)?.[1] ?? '';
  const field = (name: string) => new RegExp(`^${name}:\\s*["']?(.+?)["']?\\s*$`, 'm').exec(front)?.[1];
  const blocks: string[] = [];
  let open: string[] = [];
  let fence = '';
  let heading: string | undefined;
  const close = () => {
    if (open.length > 0) blocks.push(open.join(' '));
    open = [];
  };
  for (const line of source.slice(FRONT_MATTER.exec(source)?.[0].length ?? 0).split(/\r?\n/)) {
    const mark = FENCE.exec(line)?.[1];
    if (fence || mark) {
      if (mark && fence && mark.startsWith(fence)) fence = '';
      else if (mark && !fence) fence = mark;
      close();
      continue;
    }
    const words = plain(line);
    if (/^ {0,3}#{1,6}\s/.test(line)) {
      close();
      heading ??= words;
      blocks.push(words);
    } else if (words === '' || /^ {0,3}(?:=+|-+|\*\s*\*\s*\*[\s*]*|_{3,})\s*$/.test(line)) close();
    else if (/^\s*(?:[-*+]|\d+[.)])\s/.test(line)) {
      close();
      open.push(words);
    } else open.push(words);
  }
  close();
  const date = /^\d{4}-\d{2}-\d{2}/.exec(field('date') ?? '')?.[0];
  const title = field('title') ?? heading;
  const language = field('lang') ?? field('language');
  return {
    text: blocks.filter(Boolean).join('\n'),
    ...(title && { title }),
    ...(date && { published: date }),
    ...(language && { language }),
  };
}

/** One line without the signs that style it. */
const plain = (line: string): string =>
  line
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+[.)])\s+/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<[^<>]{1,200}>/g, '')
    .replace(/(\*\*|__|~~)(?=\S)(.+?)\1/g, '$2')
    .replace(/(^|[\s("“])[*_](?=\S)([^*_]+?)[*_](?=$|[\s).,;:!?"”])/g, '$1$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
    .trim();
