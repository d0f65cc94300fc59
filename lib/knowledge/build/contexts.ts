import { spanText, type TextSpan } from '../../text/span';
import { countWords, wordSpans } from '../../text/words';
import type { Evidence } from '../model';
import type { EntryDraft } from './drafts';
import { isDemonym, isKnownPlace } from './gazetteer';
import { GIVEN_NAMES } from './name-words';
import { guessPos } from './pos';
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
      const about =
        (draft.type === 'Person' && isFull(draft)) || hasAcronym(draft) || isSubject(text, sentence, mention);
      const alone =
        !LEANING.test(quote) &&
        /[.!]\S?$/.test(quote) &&
        !/^\W*\d/.test(quote) &&
        !isTable(quote) &&
        !isSpoken(speech, mention.start);
      if (about && alone && words >= SHORTEST_WORDS && words <= LONGEST_WORDS)
        first[owner] = { quote, start: sentence.start, end: sentence.end };
    }
  return first.map((context, owner) => (named[owner]! > 1 ? context : undefined));
}

/** Figures in plenty among few words. */
const isTable = (quote: string): boolean => (quote.match(/\d+/g)?.length ?? 0) * 4 > countWords(quote);

/** Bodies that every reader of news knows. */
const KNOWN_BODIES = new Set(
  'White House;Congress;Senate;House;Supreme Court;High Court;United Nations;UN;U.N.;European Union;EU;NATO;FBI;CIA;Pentagon;Kremlin;Parliament;Wall Street;Twitter;Facebook;Google;YouTube;Instagram;Internet;Earth;Democrats;Republicans;Republican Party;Democratic Party;Christmas;Easter;Olympics;World Cup;World War II;Bible;God;Reuters;AP;Associated Press'.split(
    ';',
  ),
);

/** Places that everybody knows, alone or joined ("US-China"), and such bodies. */
const isCommonKnowledge = (name: string): boolean =>
  KNOWN_BODIES.has(name) ||
  / (?:government|military|army|navy)$/i.test(name) ||
  name.split('-').every((part) => isKnownPlace(part) || isDemonym(part));

/** Of people the full name introduces them: one with a common given name, or one that the text then cuts short. */
const isFull = ({ name, aliases }: EntryDraft): boolean =>
  name.includes(' ') && (GIVEN_NAMES.has(name.split(' ')[0] ?? '') || aliases.length > 0);

/** Long and short forms both stand in the text: the sentence with the long one explains the other. */
const hasAcronym = ({ name, aliases }: EntryDraft): boolean =>
  name.includes(' ') && aliases.some((alias) => typeof alias === 'string' && /^\p{Lu}[\p{Lu}\d]+$/u.test(alias));

/** Whether the mention opens the sentence and a verb or an insertion follows it. */
function isSubject(text: string, sentence: TextSpan, mention: TextSpan): boolean {
  if (!/^\W*(?:the )?$/i.test(text.slice(sentence.start, mention.start))) return false;
  const rest = text.slice(mention.end, Math.min(sentence.end, mention.end + NEAR_UNITS));
  if (/^(?: \([^)]*\))?, (?:which|who|an?|the)\b/.test(rest)) return true;
  const words = wordSpans(rest).map((word) => rest.slice(word.start, word.end));
  return /^ \p{Ll}/u.test(rest) && (guessPos(['it', ...words])[1] === 'V' || BE_OR_HAVE.test(words[0] ?? ''));
}

const NEAR_UNITS = 60;
const BE_OR_HAVE = /^(?:is|are|was|were|has|have|had|will|would|did|does)$/;
