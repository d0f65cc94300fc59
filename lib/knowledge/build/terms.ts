import { sentenceSpans } from '../../text/sentences';
import { spanText, type TextSpan } from '../../text/span';
import { wordSpans } from '../../text/words';
import { guessPos, type Pos } from './pos';
import { FIRST_ADJECTIVES, PALE_NOUNS } from './pos-words';
import { stem } from './stem';

/** A noun phrase as the article first spells it. */
interface Phrase {
  readonly words: string;
  readonly stems: readonly string[];
  /** The place of its first word, counted in words. */
  readonly first: number;
  count: number;
}

/** Longer phrases are seldom terms; of a longer one its end is taken, where the noun is. Words. */
const LONGEST_PHRASE = 3;
/** A lone word says less of an article than a phrase. */
const LONE_WORD = 0.5;
/** News puts what it is about first: a phrase at the start counts up to five times one at the end. In words. */
const OPENING_WORDS = 50;
const OPENING_WEIGHT = 200;

/**
 * The article's key phrases, best first, as it spells them: noun phrases, by how often their words and they themselves
 * occur, with diminishing returns, and by how early they come.
 */
export function rankTerms(text: string): string[] {
  const { phrases, counts } = readPhrases(text);
  const score = ({ stems, first, count }: Phrase): number => {
    const words = stems.reduce((sum, word) => sum + Math.sqrt(counts.get(word) ?? 0), 0) / Math.sqrt(stems.length);
    const early = 1 + OPENING_WEIGHT / (first + OPENING_WORDS);
    return words * Math.sqrt(count) * early * (stems.length === 1 ? LONE_WORD : 1);
  };
  return phrases
    .map((phrase) => ({ phrase, score: score(phrase) }))
    .sort((a, b) => b.score - a.score || a.phrase.first - b.phrase.first)
    .map(({ phrase }) => phrase.words);
}

/** The noun phrases of a text and how often the stems of their kind of words occur. */
function readPhrases(text: string): { phrases: Phrase[]; counts: ReadonlyMap<string, number> } {
  const phrases = new Map<string, Phrase>();
  const counts = new Map<string, number>();
  let before = 0;
  for (const sentence of sentenceSpans(text)) {
    const spans = wordSpans(text, sentence.start, sentence.end);
    const words = spans.map((span) => spanText(text, span));
    const tags = guessPos(words);
    const stems = words.map((word) => stem(word.toLowerCase()));
    words.forEach((word, i) => {
      if (isPhraseWord(tags[i]) && !PALE_NOUNS.has(word.toLowerCase()))
        counts.set(stems[i]!, (counts.get(stems[i]!) ?? 0) + 1);
    });
    for (const [from, to] of nounPhrases(text, spans, words, tags)) {
      const key = stems.slice(from, to).join(' ');
      const span = { start: spans[from]!.start, end: spans[to - 1]!.end };
      const phrase = phrases.get(key) ?? {
        words: spanText(text, span).replace(/\s+/g, ' '),
        stems: stems.slice(from, to),
        first: before + from,
        count: 0,
      };
      phrase.count++;
      phrases.set(key, phrase);
    }
    before += words.length;
  }
  return { phrases: [...phrases.values()], counts };
}

const isPhraseWord = (tag: Pos | undefined): boolean => tag === 'N' || tag === 'A';

/** Runs of adjectives and nouns that end in a noun, as from–to in words, without words that begin any phrase. */
function nounPhrases(
  text: string,
  spans: readonly TextSpan[],
  words: readonly string[],
  tags: readonly Pos[],
): [number, number][] {
  const found: [number, number][] = [];
  const joined = (i: number) => /^(?:\s+|-)$/.test(text.slice(spans[i - 1]!.end, spans[i]!.start));
  const isPale = (i: number) =>
    PALE_NOUNS.has(words[i]!.toLowerCase()) || FIRST_ADJECTIVES.has(words[i]!.toLowerCase());
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && isPhraseWord(tags[to]) && (to === from || joined(to))) to++;
    let end = to;
    while (end > from && tags[end - 1] !== 'N') end--;
    let start = Math.max(from, end - LONGEST_PHRASE);
    while (start < end && isPale(start)) start++;
    if (start < end && (end - start > 1 || words[start]!.length > 2)) found.push([start, end]);
    from = Math.max(to, from + 1);
  }
  return found;
}
