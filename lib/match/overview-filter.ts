/** An overview narrowed to what a reader types. */
import { holdsAll, searchable, typedWords } from '../text/search';
import type { PageOverview } from './overview';

/** The lists of an overview that are narrowed. */
export type FoundHere = Pick<PageOverview, 'entities' | 'quotations' | 'facts' | 'questions'>;

/**
 * Gives, for what was typed, all that holds each of its words: entities by name, all else by what it says. The texts are
 * made ready once.
 */
export function createOverviewFilter(overview: FoundHere): (typed: string) => FoundHere {
  const entities = prepared(overview.entities, ({ name, forms }) => [name, ...forms]);
  const quotations = prepared(overview.quotations, ({ name, words }) => [name, words]);
  const facts = prepared(overview.facts, ({ text, quote }) => [text, quote]);
  const questions = prepared(overview.questions, ({ question, answer }) => [question, answer]);
  return (typed) => {
    const words = typedWords(typed);
    if (words.length === 0) return overview;
    return {
      entities: entities(words),
      quotations: quotations(words),
      facts: facts(words),
      questions: questions(words),
    };
  };
}

function prepared<T>(items: readonly T[], textsOf: (item: T) => readonly string[]): (words: readonly string[]) => T[] {
  const texts = items.map((item) => searchable(textsOf(item).join('\n')));
  return (words) => items.filter((_, at) => holdsAll(texts[at]!, words));
}
