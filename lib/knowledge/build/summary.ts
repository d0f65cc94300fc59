import { spanText, type TextSpan } from '../../text/span';
import { countWords, wordSpans } from '../../text/words';
import { readBlocks } from './boilerplate';
import { proseSentences } from './reading';
import { STOP_WORDS } from './stop-words';

/** How much likeness to a sentence already taken costs (Carbonell and Goldstein, "MMR", SIGIR 1998). */
const REDUNDANCY = 0.5;
/** Weight of standing early: news puts its point first. */
const LEAD = 0.6;
/** Shorter sentences say too little alone; longer ones swallow the summary. */
const SHORTEST_WORDS = 7;
const LONGEST_WORDS = 60;

/** A sentence that leans on one before it, which may be left out of the summary. */
export const LEANING =
  /^["“'‘(]*(?:(?:he|she|it|they|him|her|them|his|its|their|these|those|this|that|such|both|another)\b|(?:but|and|or|so|yet|however|therefore|thus|furthermore|moreover|meanwhile|instead|consequently|also|still|then|specifically|importantly|additionally|nevertheless|in (?:addition|response|contrast|fact)|for (?:example|instance)|as a result|on the other hand)\b)/i;

/**
 * The `count` sentences that say most of what the others say, in reading order: likeness to all others (centrality),
 * standing early, and unlikeness to what is already taken. Sentences that lean on one left out are not taken.
 */
export function summarySentences(text: string, sentences: readonly TextSpan[], count: number): TextSpan[] {
  const standsAlone = (sentence: TextSpan) => {
    const words = spanText(text, sentence);
    const length = countWords(words);
    return length >= SHORTEST_WORDS && length <= LONGEST_WORDS && !LEANING.test(words) && !/[?:]$/.test(words);
  };
  const vectors = weigh(sentences.map((sentence) => terms(text, sentence)));
  const total = sum(vectors);
  const scores = vectors.map((vector, i) => cosine(vector, total) + LEAD / Math.sqrt(i + 1));
  const left = sentences.map((_, i) => i).filter((i) => standsAlone(sentences[i]!));
  const taken: number[] = [];
  while (taken.length < count && left.length > 0) {
    const worth = left.map(
      (i) => scores[i]! - REDUNDANCY * Math.max(0, ...taken.map((j) => cosine(vectors[i]!, vectors[j]!))),
    );
    const best = worth.reduce((top, value, at) => (value > worth[top]! ? at : top), 0);
    taken.push(...left.splice(best, 1));
  }
  return taken.sort((a, b) => a - b).map((i) => sentences[i]!);
}

/**
 * An extractive summary of any text: at most `count` of its sentences, verbatim and in reading order; fewer where
 * fewer can stand alone. Titles, questions and the furniture of a site are no candidates.
 */
export const summarize = (text: string, count: number): string[] =>
  summarySentences(text, proseSentences(text, readBlocks(text)), count).map((span) => spanText(text, span));

/** Weights of terms, and their Euclidean length. */
interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

function terms(text: string, sentence: TextSpan): string[] {
  return wordSpans(text, sentence.start, sentence.end)
    .map((word) => text.slice(word.start, word.end).toLowerCase())
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word));
}

/** Term counts damped by how many sentences hold the term. */
function weigh(sentences: readonly (readonly string[])[]): Vector[] {
  const holders = new Map<string, number>();
  for (const words of sentences) for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  return sentences.map((words) => {
    const weights = new Map<string, number>();
    for (const word of words)
      weights.set(word, (weights.get(word) ?? 0) + Math.log(1 + sentences.length / (holders.get(word) ?? 1)));
    return vectorOf(weights);
  });
}

function sum(vectors: readonly Vector[]): Vector {
  const total = new Map<string, number>();
  for (const { weights } of vectors)
    for (const [word, weight] of weights) total.set(word, (total.get(word) ?? 0) + weight);
  return vectorOf(total);
}

const vectorOf = (weights: ReadonlyMap<string, number>): Vector => ({
  weights,
  norm: Math.sqrt([...weights.values()].reduce((total, weight) => total + weight * weight, 0)),
});

function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [word, weight] of a.weights) dot += weight * (b.weights.get(word) ?? 0);
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}
