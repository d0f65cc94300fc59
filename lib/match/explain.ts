/** Any words, explained as well as the page alone can: by every sentence of it that holds them. */
import type { Card, CardQuote } from '../knowledge/card';
import { sentenceSpans } from '../text/sentences';
import { covers, spanText, type TextSpan } from '../text/span';
import { compileIndex } from './compile';
import { GLOSSARY } from './own';
import type { PageInput, PageMention } from './page';
import { scan } from './scan';

export interface Explanation {
  /** Every place of the page with these words, in order; not underlined. Empty where they are no words. */
  readonly mentions: readonly PageMention[];
  readonly card: Card;
}

/** In the place of a pack's id in the keys of such cards: they are the article's own. */
const ASKED = `${GLOSSARY}asked`;

export function explainWords({ text, title, language, published }: PageInput, words: string): Explanation {
  const name = words.replace(/\s+/g, ' ').trim();
  const key = `${ASKED}/${name.toLowerCase()}`;
  const found = findWords(text, name);
  return {
    mentions: found.map(({ start, end }) => ({ start, end, keys: [key], kind: 'own', marked: false })),
    card: {
      ...{ key, name, type: 'Concept', forms: [], language, relations: [], figures: [], questions: [] },
      source: { title, publisher: '', published },
      quotes: sentencesWith(text, found),
    },
  };
}

/** Where `words` stand in a text, found as a term is: in any letter case, and in the plural. */
export const findWords = (text: string, words: string): readonly TextSpan[] =>
  scan(text, [
    compileIndex({
      entries: [{ id: 'asked', name: words, aliases: [], type: 'Concept', mentions: [], relations: [] }],
    }),
  ]);

function sentencesWith(text: string, found: readonly TextSpan[]): CardQuote[] {
  return sentenceSpans(text)
    .filter((sentence) => found.some((words) => covers(sentence, words)))
    .map(({ start, end }) => ({ start, end, words: spanText(text, { start, end }), kind: 'direct' }));
}
