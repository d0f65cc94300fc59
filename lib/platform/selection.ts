import browser from 'webextension-polyfill';
import { isRecord } from '../knowledge/decode';
import { sentenceSpans } from '../text/sentences';

/** What a reader selected on a page. */
export interface Selected {
  /** Whole words, also where only a part of the first or last one is selected. */
  readonly words: string;
  /** The sentence they stand in; '' where that cannot be told. */
  readonly sentence: string;
}

/** The selection in a frame of a tab; of one that cannot be looked into, `words` as the browser has them. */
export async function selectionIn(tabId: number, frameId: number, words: string): Promise<Selected> {
  const target = { tabId, frameIds: [frameId] };
  const [seen] = await browser.scripting.executeScript({ target, func: selectionHere }).catch(() => []);
  return selectedIn(seen?.result, words);
}

/** What is selected where `seen` is what the page answered. */
export function selectedIn(seen: unknown, words: string): Selected {
  const plain = { words: inOneLine(words), sentence: '' };
  if (!isRecord(seen)) return plain;
  const { passage, start, end } = seen;
  if (typeof passage !== 'string' || typeof start !== 'number' || typeof end !== 'number' || end <= start) return plain;
  if (inOneLine(passage.slice(start, end)) !== plain.words) return plain; // It has changed meanwhile.
  const before = /^[\p{L}\p{N}]/u.test(passage.slice(start)) ? /[\p{L}\p{N}]*$/u.exec(passage.slice(0, start))![0] : '';
  const after = /[\p{L}\p{N}]$/u.test(passage.slice(0, end)) ? /^[\p{L}\p{N}]*/u.exec(passage.slice(end))![0] : '';
  const whole = { start: start - before.length, end: end + after.length };
  const sentence = sentenceSpans(passage).find((span) => span.start <= whole.start && whole.end <= span.end);
  return {
    words: inOneLine(passage.slice(whole.start, whole.end)),
    sentence: sentence ? inOneLine(passage.slice(sentence.start, sentence.end)) : '',
  };
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Runs in the page, so it may use nothing from outside: the text of the block around the selection, and where that is. */
function selectionHere(): { passage: string; start: number; end: number } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let block: Node = range.startContainer;
  while (block.parentElement && !(block instanceof Element && !getComputedStyle(block).display.startsWith('inline')))
    block = block.parentElement;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { passage: block.textContent ?? '', start, end: start + range.toString().length };
}
