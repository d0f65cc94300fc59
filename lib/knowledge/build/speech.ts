import { spanText, type TextSpan } from '../../text/span';
import { countWords } from '../../text/words';
import type { Block } from './boilerplate';

/** Words in quotation marks, without the marks. */
export interface Quoted extends TextSpan {
  /** The paragraph ends inside it, and the next one goes on. */
  readonly open: boolean;
  /** Number of the paragraph. */
  readonly block: number;
}

/** Fewer words in quotation marks are a title or a word held at arm's length. */
const FEWEST_WORDS = 4;
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' };

/**
 * What stands in quotation marks, in order: speech, and no titles. A quotation that a paragraph leaves open runs to
 * its end, as news sets one that goes on in the next paragraph.
 */
export function findQuoted(text: string, blocks: readonly Block[]): Quoted[] {
  const found: Quoted[] = [];
  blocks.forEach((block, number) => {
    const line = spanText(text, block);
    for (let at = 0; at < line.length; at++) {
      const close = PAIRS[line[at]!];
      if (!close || !opens(line, at)) continue;
      let end = line.indexOf(close, at + 1);
      while (end >= 0 && close === '"' && /\s/.test(line[end - 1] ?? '') && /[\p{L}\p{N}]/u.test(line[end + 1] ?? ''))
        end = line.indexOf(close, end + 1);
      // “ … " mixes the marks of two keyboards.
      if (end < 0 && close === '”') end = line.indexOf('"', at + 1);
      const open = end < 0;
      const stop = open ? line.length : end;
      const words = line.slice(at + 1, stop);
      if (isSpeech(words, open))
        found.push({ start: block.start + at + 1, end: block.start + stop, open, block: number });
      at = stop;
    }
  });
  return found;
}

/** Whether the mark at `at` can open: it begins a word. */
const opens = (line: string, at: number): boolean =>
  /\S/.test(line[at + 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(line[at - 1] ?? ' ');

const isSpeech = (words: string, open: boolean): boolean => {
  const count = countWords(words);
  return count >= FEWEST_WORDS || (count > 1 && !open && /[,.!?]$/.test(words));
};
