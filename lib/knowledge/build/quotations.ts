import { sentenceSpans } from '../../text/sentences';
import { overlaps, spanText, type TextSpan } from '../../text/span';
import { countWords } from '../../text/words';
import type { Quotation } from '../model';
import type { Block } from './boilerplate';
import type { Reading, ReadSentence } from './reading';
import { findReported } from './reported';
import { speakerAfter, speakerBefore, type Voice, Voices } from './speakers';
import type { Quoted } from './speech';

/**
 * Who said what: what stands in quotation marks with the name that its own sentence gives for it, and what sentences
 * retell. A quotation without a name of its own belongs to the one before where both are one utterance: “A,” she said.
 * “B.” What nobody is named for is left out.
 */
export function findQuotations(reading: Reading, blocks: readonly Block[], quoted: readonly Quoted[]): Quotation[] {
  const { text, drafts } = reading;
  const voices = new Voices(reading);
  const found: (Omit<Quotation, 'speaker'> & { readonly voice: Voice })[] = [];
  let open: Voice | undefined;
  let at = 0;
  blocks.forEach((block, number) => {
    const inside: Quoted[] = [];
    while (quoted[at]?.block === number) inside.push(quoted[at++]!);
    const carried = inside[0] && opensBlock(text, block, inside[0]) ? open : undefined;
    let last: Voice | undefined = carried;
    inside.forEach((quotation, i) => {
      const gapBefore = { start: inside[i - 1] ? inside[i - 1]!.end + 1 : block.start, end: quotation.start - 1 };
      const gapAfter = { start: quotation.end + 1, end: inside[i + 1] ? inside[i + 1]!.start - 1 : block.end };
      const own =
        (quotation.open ? undefined : speakerAfter(text, clauseAfter(text, gapAfter), voices)) ??
        speakerBefore(text, clauseBefore(text, gapBefore), voices);
      const same = last !== undefined && (own === undefined || own === last);
      const goesOn = same && (i === 0 ? own === undefined : isOneUtterance(text, gapBefore));
      const voice = own ?? (goesOn ? last : undefined);
      if (voice !== undefined)
        found.push({ ...evidence(text, quotation), kind: 'direct', voice, ...(goesOn && { continues: true }) });
      last = voice;
    });
    open = inside.at(-1)?.open ? last : undefined;
  });
  const retold = reading.sentences.flatMap((sentence: ReadSentence) => findReported(reading, sentence, voices));
  return [...found, ...retold]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ voice, ...quotation }) => ({
      ...quotation,
      speaker: drafts[voice]?.id ?? '',
      sentence: sentenceAround(reading, quotation),
    }));
}

/** From the beginning of the sentence that some words begin in to the end of the one they end in. */
function sentenceAround({ text, sentences }: Reading, span: TextSpan): string {
  const own = sentences.filter((sentence) => overlaps(sentence, span));
  return text.slice(own[0]?.start ?? span.start, own.at(-1)?.end ?? span.end);
}

/** Without the white space at its ends. */
function evidence(text: string, span: TextSpan) {
  const words = spanText(text, span);
  const start = span.start + words.length - words.trimStart().length;
  const quote = words.trim();
  return { quote, start, end: start + quote.length };
}

const opensBlock = (text: string, block: Block, first: Quoted): boolean =>
  text.slice(block.start, first.start - 1).trim() === '';

/** From a closing mark to the end of its sentence. */
function clauseAfter(text: string, gap: TextSpan): TextSpan {
  const first = sentenceSpans(spanText(text, gap))[0];
  return first ? { start: gap.start, end: gap.start + first.end } : { start: gap.start, end: gap.start };
}

/** What comes before an opening mark in the same sentence; empty where a sentence ends there. */
function clauseBefore(text: string, gap: TextSpan): TextSpan {
  const words = spanText(text, gap).trimEnd();
  if (/[.!?]["”’)]*$/.test(words)) return { start: gap.end, end: gap.end };
  const last = sentenceSpans(words).at(-1);
  return last ? { start: gap.start + last.start, end: gap.start + last.end } : { start: gap.end, end: gap.end };
}

/** Between two quotations of one utterance stands one sentence or a part of it: who says them. */
const isOneUtterance = (text: string, gap: TextSpan): boolean => {
  const words = spanText(text, gap).trim();
  return countWords(words) <= LONGEST_ASIDE && sentenceSpans(words).length <= 1;
};
const LONGEST_ASIDE = 30;
