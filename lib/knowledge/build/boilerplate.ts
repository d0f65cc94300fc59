import { sentenceSpans } from '../../text/sentences';
import { spanText, type TextSpan } from '../../text/span';
import { countWords } from '../../text/words';

/**
 * What a line of a document is for. Only `body` and `answer` say something about the world; the rest are the
 * furniture around it: the site's name, the title, bylines, credits and calls to read on.
 */
export type BlockRole = 'site' | 'title' | 'byline' | 'heading' | 'question' | 'answer' | 'body' | 'furniture';

/** One line of the document, without its marker ("Q1:") and the white space around it. */
export interface Block extends TextSpan {
  readonly role: BlockRole;
}

/** Lines that are never knowledge, whoever publishes them. */
const FURNITURE =
  /^(?:[^.]{2,250} contributed (?:to this (?:report|story|article)|(?:additional )?reporting)\b|\W*(?:additional )?reporting by |this (?:post|article|story|piece)\b.*\b(?:first|originally) (?:appeared|published)\b|(?:read|see|watch|listen|learn) (?:more|also|next)\b|also read\b|related(?: articles| stories| topics)?:|(?:copyright\b|©|\(c\)\s)|all rights reserved|(?:image|photo|picture|photograph)s?(?: credit| source| by)?:|share this\b|(?:sign|log) (?:up|in)\b|subscribe\b|follow us\b|advertisement\b|disclaimer:|click here\b|visit \p{Lu}.{2,40} (?:homepage|website)\b|continue reading\b|skip to\b)/iu;

const CREDIT = /^This (?:post|article|story) (.+?) (?:first|originally) appeared (?:on|in) (.+?)\.?$/;
const BYLINE = /^by\s+\p{Lu}/iu;
const QUESTION_MARKER = /^(?:Q(?:uestion)?\s?\d{0,2}\s?[:.)]|\d{1,2}[.)])\s+/i;
const ANSWER_MARKER = /^A(?:nswer)?\s?\d{0,2}\s?[:.)]\s+/;

/** Longer lines are prose even where they end without a full stop. */
const HEADING_WORDS = 16;
const QUESTION_WORDS = 40;
/** The name of a site, a section or a paper above the title is short. */
const SITE_WORDS = 4;

/** The non-empty lines of `text` with what each is for, in order. */
export function readBlocks(text: string): Block[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map((line) => trimmed(text, line.index, line.index + line[0].length));
  const blocks: Block[] = [];
  const kept = lines.filter((line) => line.end > line.start);
  kept.forEach((line, i) => {
    const before = blocks.at(-1)?.role;
    blocks.push(classify(text, line, before, i === kept.length - 1));
  });
  return markTitle(text, blocks);
}

/** The title and the publisher as the credit line names them ("This post TITLE first appeared on SITE"). */
export function readCredit(text: string, blocks: readonly Block[]): { title?: string; publisher?: string } {
  for (const block of blocks) {
    const credit = block.role === 'furniture' ? CREDIT.exec(spanText(text, block)) : null;
    if (credit?.[1] && credit[2]) return { title: credit[1], publisher: credit[2] };
  }
  const named = (role: BlockRole) => blocks.find((block) => block.role === role);
  const [title, site] = [named('title'), named('site')];
  return { ...(title && { title: spanText(text, title) }), ...(site && { publisher: spanText(text, site) }) };
}

function classify(text: string, line: TextSpan, before: BlockRole | undefined, isLast: boolean): Block {
  const words = spanText(text, line);
  if (FURNITURE.test(words)) return { ...line, role: 'furniture' };
  const count = countWords(words);
  if (words.endsWith('?') && count <= QUESTION_WORDS && !isLast && sentenceSpans(words).length <= 2) {
    const marker = QUESTION_MARKER.exec(words)?.[0].length ?? 0;
    return { start: line.start + marker, end: line.end, role: 'question' };
  }
  if (before === 'question') {
    const marker = ANSWER_MARKER.exec(words)?.[0].length ?? 0;
    return { start: line.start + marker, end: line.end, role: 'answer' };
  }
  if (BYLINE.test(words) && count <= 10 && !/[.!?]$/.test(words)) return { ...line, role: 'byline' };
  if (count <= HEADING_WORDS && !/[.!?:;,]["'”’)]*$/.test(words)) return { ...line, role: 'heading' };
  return { ...line, role: 'body' };
}

/** Of the headings before the first prose, the longest is the title and short ones above it name the site. */
function markTitle(text: string, blocks: readonly Block[]): Block[] {
  const prose = blocks.findIndex((block) => block.role === 'body');
  const head = blocks.slice(0, Math.max(0, prose)).filter((block) => block.role === 'heading');
  const title = head.reduce<Block | undefined>(
    (best, block) => (best && best.end - best.start >= block.end - block.start ? best : block),
    undefined,
  );
  if (!title) return [...blocks];
  return blocks.map((block) => {
    if (block === title) return { ...block, role: 'title' };
    const above = head.includes(block) && block.start < title.start;
    return above && countWords(spanText(text, block)) <= SITE_WORDS ? { ...block, role: 'site' } : block;
  });
}

function trimmed(text: string, start: number, end: number): TextSpan {
  const line = text.slice(start, end);
  return { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length };
}
