import { sentenceSpans } from '../../text/sentences';
import { spanText, type TextSpan } from '../../text/span';
import type { Block } from './boilerplate';
import type { Descriptor } from './descriptors';
import type { EntryDraft } from './drafts';
import type { FoundForm } from './mentions';

/** A sentence of the prose and the mentions wholly in it, in order. */
export interface ReadSentence extends TextSpan {
  readonly mentions: readonly FoundForm[];
  /** The question that the paragraph answers, or ''. */
  readonly question: string;
}

/** A document cut up, and where the drafts stand in it: what every statement is read from. */
export interface Reading {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  /** `owner` of a mention counts here. */
  readonly drafts: readonly EntryDraft[];
  /** What stands in quotation marks, in order: what it says is said by somebody, not by the document. */
  readonly speech: readonly TextSpan[];
  /** What names are said to be, by where the name starts. */
  readonly descriptors: ReadonlyMap<number, Descriptor>;
}

/** The sentences of the lines that say something about the world, in order. */
export const proseSentences = (text: string, blocks: readonly Block[]): TextSpan[] =>
  blocks
    .filter((block) => block.role === 'body' || block.role === 'answer')
    .flatMap((block) =>
      sentenceSpans(spanText(text, block)).map(({ start, end }) => ({
        start: start + block.start,
        end: end + block.start,
      })),
    )
    // A row of headlines.
    .filter(({ start, end }) => !text.slice(start, end).includes(' | '));

/** Lays `mentions`, which are in order, into the sentences of the prose. */
export function readDocument(
  text: string,
  blocks: readonly Block[],
  drafts: readonly EntryDraft[],
  mentions: readonly FoundForm[],
  speech: readonly TextSpan[] = [],
  descriptors: ReadonlyMap<number, Descriptor> = new Map(),
): Reading {
  const questions = new Map(
    blocks.flatMap((block, i) => {
      const before = blocks[i - 1];
      return block.role === 'answer' && before?.role === 'question' ? [[block, spanText(text, before)] as const] : [];
    }),
  );
  let at = 0;
  const sentences = blocks.flatMap((block) =>
    proseSentences(text, [block]).map(({ start, end }): ReadSentence => {
      while ((mentions[at]?.start ?? end) < start) at++;
      const inside: FoundForm[] = [];
      for (let mention = mentions[at]; mention && mention.start < end; mention = mentions[++at])
        if (mention.end <= end) inside.push(mention);
      return { start, end, mentions: inside, question: questions.get(block) ?? '' };
    }),
  );
  return { text, sentences, drafts, speech, descriptors };
}

/** Whether `at` stands in quotation marks. */
export function isSpoken(speech: readonly TextSpan[], at: number): boolean {
  let [low, high] = [0, speech.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (speech[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return (speech[low]?.start ?? at + 1) <= at;
}

/** The sentence that stands at `at` or is the first after it; undefined after the last. */
export function sentenceAt(sentences: readonly ReadSentence[], at: number): ReadSentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return sentences[low];
}
