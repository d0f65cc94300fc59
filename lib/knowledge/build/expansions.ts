import { spanText } from '../../text/span';
import type { Definition } from '../model';
import { type IntroducedAcronym, initialsOf } from './acronyms';
import { isCommonKnowledge } from './common-knowledge';
import { type Reading, sentenceAt } from './reading';

/** Two letters are the initials of too much. */
const INITIALS = /^\p{Lu}{3,}$/u;

/**
 * For each draft "SHORT stands for LONG", on the sentence that introduces the acronym, or on the first that spells out
 * the name whose initials it is, where the entry is named outside of that sentence too.
 */
export function expansionsOf(
  { text, sentences, drafts }: Reading,
  acronyms: readonly IntroducedAcronym[],
): (Definition | undefined)[] {
  const introduced = new Map(acronyms.map((pair) => [pair.long.replace(/\s+/g, ' '), pair]));
  return drafts.map(({ name, aliases }, owner): Definition | undefined => {
    const forms = [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form))];
    const told = forms.map((form) => introduced.get(form)).find((pair) => pair && forms.includes(pair.short));
    const initials = initialsOf(name);
    const short = told?.short ?? forms.find((form) => INITIALS.test(form) && initials.includes(form));
    if (!short || (!told && isCommonKnowledge(name))) return undefined;
    const naming = sentences.filter(({ mentions }) => mentions.some((mention) => mention.owner === owner));
    const sentence = told
      ? sentenceAt(sentences, told.start)
      : naming.find(({ mentions }) => mentions.some((one) => one.owner === owner && spanText(text, one) === name));
    if (!sentence || (told && sentence.start > told.start) || naming.every((one) => one === sentence)) return undefined;
    const { start, end } = sentence;
    const stands = `${short} ${/\p{Lu}s$/u.test(short) ? 'stand' : 'stands'} for`;
    const long = told?.long.replace(/\s+/g, ' ') ?? name;
    return { text: `${stands} “${long}”.`, quote: spanText(text, sentence), start, end, origin: 'document' };
  });
}
