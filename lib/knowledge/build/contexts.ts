import { spanText, type TextSpan } from '../../text/span';
import { countWords } from '../../text/words';
import type { Evidence } from '../model';
import { isDemonym, isKnownPlace } from './gazetteer';
import { GIVEN_NAMES } from './name-words';
import { isSpoken, type Reading } from './reading';
import { LEANING } from './summary';

/** A longer sentence is no help at a glance, a shorter one says nothing. Words. */
const LONGEST_WORDS = 55;
const SHORTEST_WORDS = 6;

/**
 * For each draft the first sentence that names it, where a later one does too: a reader who meets the name again can
 * see how it came in. No definition, and not to be shown as one. Of people any such sentence that can stand alone will
 * do, of other names only one of which they are the subject; of countries and large cities none is needed.
 */
export function contextsOf({ text, sentences, drafts, speech }: Reading): (Evidence | undefined)[] {
  const first: (Evidence | undefined)[] = drafts.map(() => undefined);
  const named = drafts.map(() => 0);
  for (const sentence of sentences)
    for (const { owner, ...mention } of sentence.mentions) {
      const draft = drafts[owner];
      if (!draft || first[owner]?.start === sentence.start) continue;
      named[owner]!++;
      if (named[owner] !== 1 || isCommonKnowledge(draft.name)) continue;
      const quote = spanText(text, sentence);
      const words = countWords(quote);
      const about = (draft.type === 'Person' && isFull(draft.name)) || isSubject(text, sentence, mention);
      const alone = !LEANING.test(quote) && !quote.endsWith('?') && !isSpoken(speech, mention.start);
      if (about && alone && words >= SHORTEST_WORDS && words <= LONGEST_WORDS)
        first[owner] = { quote, start: sentence.start, end: sentence.end };
    }
  return first.map((context, owner) => (named[owner]! > 1 ? context : undefined));
}

/** Names whose places everybody knows, alone or joined ("US-China"). */
const isCommonKnowledge = (name: string): boolean =>
  name.split('-').every((part) => isKnownPlace(part) || isDemonym(part));

/** Of people the full name, that introduces them. */
const isFull = (name: string): boolean => name.includes(' ') && GIVEN_NAMES.has(name.split(' ')[0] ?? '');

/** Whether the mention opens the sentence and a verb or an insertion follows it. */
const isSubject = (text: string, sentence: TextSpan, mention: TextSpan): boolean =>
  /^\W*(?:the )?$/i.test(text.slice(sentence.start, mention.start)) &&
  /^(?:,? (?:\([^)]*\) ?)?(?:is|are|was|were|has|have|had|will|would|\p{Ll}+(?:ed|s)|made|took|won|began|came|went|told|said|which|who|who|a|an|the)\b)/u.test(
    text.slice(mention.end, sentence.end),
  );
