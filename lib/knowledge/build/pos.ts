import { FUNCTION_WORDS } from './name-words';
import { FIRST_ADJECTIVES, NO_ADVERBS, VERB_FORMS, VERBS } from './pos-words';

/** As much of a part of speech as noun phrases need: N noun, A adjective, V verb, R adverb, F function word, D number. */
export type Pos = 'N' | 'A' | 'V' | 'R' | 'F' | 'D';

const ADJECTIVE_ENDS = /(?:ous|ful|ive|able|ible|ical|ial|less|ish|ary|ory|ic|ent|ant|al|ian|ese)$/;
/** Nouns that end as adjectives do: most of them in -ment, -ent or -al, and all that news is full of. */
const NOUN_ENDS =
  /(?:ment|ness|tion|sion|ity|ance|ence|ism|ist|ship|hood|er|or|ery|ogy|graphy|ics|age|ure|dom|ent|ant|ry)s?$/;

/**
 * Guesses the part of speech of each word of a sentence from a small lexicon, its ending and its neighbour to the left.
 * Right often enough to cut noun phrases, and for nothing finer.
 */
export function guessPos(words: readonly string[]): Pos[] {
  const tags: Pos[] = [];
  const title = words.filter((word) => CAPITAL.test(word)).length > words.length * TITLE_SHARE;
  words.forEach((word, i) => {
    const before = words[i - 1]?.toLowerCase() ?? '';
    // A capital inside a sentence marks a name; in a title it marks nothing.
    const named = CAPITAL.test(word) && i > 0 && !title && !FUNCTION_WORDS.has(word.toLowerCase());
    tags.push(named ? 'N' : guess(word.toLowerCase(), before, tags[i - 1]));
  });
  return tags;
}

const CAPITAL = /^\p{Lu}/u;
/** Sentences with more than this share of capitalised words are titles. */
const TITLE_SHARE = 0.6;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Before a verb. */
const MODALS = words(
  "to will would can could may might must shall should not n't did does do don't didn't doesn't they we i you he she it who",
);
/** Before a noun phrase. */
const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any no each every of in for with by on from at as between against over under and',
);
const ARTICLES = words('the a an his her its their our of');

function guess(key: string, before: string, tag: Pos | undefined): Pos {
  if (/^[\d.,$€£%-]+$/.test(key)) return 'D';
  if (FUNCTION_WORDS.has(key)) return 'F';
  if (VERB_FORMS.has(key)) return 'V';
  if (/ly$/.test(key) && key.length > 4 && !NO_ADVERBS.has(key)) return 'R';
  if (isVerb(key)) {
    if (MODALS.has(before)) return 'V';
    if (/(?:ed|ing)$/.test(key)) return ARTICLES.has(before) ? 'A' : 'V';
    return DETERMINERS.has(before) || tag === 'A' ? 'N' : /s$/.test(key) && !VERBS.has(key) && tag === 'N' ? 'V' : 'N';
  }
  if (FIRST_ADJECTIVES.has(key)) return 'A';
  if (NOUN_ENDS.test(key)) return 'N';
  if (/(?:ed)$/.test(key) && key.length > 4) return 'A';
  if (ADJECTIVE_ENDS.test(key) && key.length > 4) return 'A';
  return 'N';
}

/** Whether `key` is a form of a known verb. */
export function isVerb(key: string): boolean {
  if (VERBS.has(key)) return true;
  for (const [ending, plain] of ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, -ending.length);
    if (VERBS.has(stem + plain) || (/(.)\1$/.test(stem) && VERBS.has(stem.slice(0, -1)))) return true;
  }
  return false;
}

/** What inflection adds, and what it took away. */
const ENDINGS = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['s', ''],
  ['es', ''],
  ['ed', ''],
  ['d', ''],
  ['ing', ''],
  ['ing', 'e'],
] as const;
