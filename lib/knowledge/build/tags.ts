import { sentenceSpans } from '../../text/sentences';
import { spanText } from '../../text/span';
import { wordSpans } from '../../text/words';
import { FUNCTION_WORDS } from './name-words';
import { guessPos } from './pos';
import { PALE_NOUNS } from './pos-words';
import { stem } from './stem';

/** Shorter words are seldom worth a tag. UTF-16 units. */
const SHORTEST_TAG = 3;

/** News puts what it is about first: a word at the start counts up to 1.4 times one at the end. In words. */
const OPENING_WORDS = 50;
const OPENING_WEIGHT = 20;

interface Tag {
  readonly word: string;
  /** The place where it first stands, counted in words. */
  readonly first: number;
  count: number;
}

/**
 * Single words that tell what the article is about, best first, as it first spells them: nouns, adjectives and verbs by
 * how often they occur, with diminishing returns, and by their length. The longer a word, the rarer it is in the language
 * (Zipf's law of abbreviation), and the more it tells; so no list of frequencies is needed.
 */
export function rankTags(text: string): string[] {
  const found = new Map<string, Tag>();
  let place = 0;
  for (const sentence of sentenceSpans(text)) {
    const words = wordSpans(text, sentence.start, sentence.end).map((span) => spanText(text, span));
    const tags = guessPos(words);
    words.forEach((word, i) => {
      place++;
      const key = word.toLowerCase();
      if (!/[NAV]/.test(tags[i] ?? '') || key.length < SHORTEST_TAG || /^\d/.test(key)) return;
      if (FUNCTION_WORDS.has(key) || PALE_NOUNS.has(key)) return;
      const known = found.get(stem(key)) ?? { word, count: 0, first: place };
      known.count++;
      found.set(stem(key), known);
    });
  }
  const score = ({ word, count, first }: Tag) =>
    Math.sqrt(count) * word.length * (1 + OPENING_WEIGHT / (first + OPENING_WORDS));
  return [...found.values()].sort((a, b) => score(b) - score(a) || a.first - b.first).map(({ word }) => word);
}
