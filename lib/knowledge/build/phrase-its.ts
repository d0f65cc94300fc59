import { spanText, type TextSpan } from '../../text/span';
import type { Descriptor } from './descriptors';
import { isDemonym, isKnownPlace } from './gazetteer';
import { type Occurrence, textBefore, textBehind } from './occurrence';
import { wording } from './role-wording';
import { nounKind } from './role-words';

/** A body, or a thing, that a sentence is about, and the sentence. */
export interface Subject {
  readonly name: TextSpan;
  readonly sentence: TextSpan;
}

/** What `sentence` opens with, where it is neither a person nor a place and the sentence goes on to say something of it. */
export function subjectOf({ text, sentence, name }: Occurrence): Subject | undefined {
  const form = spanText(text, name);
  const opens = /^(?:The )?$/.test(text.slice(sentence.start, name.start));
  const goesOn = /^(?: \([^()]*\))?(?:,[^,;]*,)? \p{Ll}/u.test(text.slice(name.end, sentence.end));
  return opens && goesOn && !name.person && !isKnownPlace(form) && !isDemonym(form) ? { name, sentence } : undefined;
}

const BEFORE = /(?:^|[^,] )[Ii]ts (\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,4}), $/u;
const BEHIND = /^, its (\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,4})(?=[,;]|[.]?["”’]?$)/u;

/**
 * "The Acme Board raised its bid. Its chair, Ann Lee, said so.": the role somebody has in what the sentence, or the one
 * before in its paragraph, is about. The quotation then begins with that one.
 */
export function roleInIt(
  here: Occurrence,
  about: Subject | undefined,
  before: Subject | undefined,
): Descriptor | undefined {
  const { text, sentence, name } = here;
  if (!name.person) return undefined;
  const [, role = ''] = BEFORE.exec(textBefore(here)) ?? BEHIND.exec(textBehind(here)) ?? [];
  const kin = nounKind(role.split(/[ -]/).at(-1)!);
  const subject = /^(?:Its|[“"])/.test(textBefore(here)) ? before : about;
  if (kin !== 'Person' || !subject || /\n/.test(text.slice(subject.sentence.start, sentence.end))) return undefined;
  const owner = text.slice(subject.sentence.start, subject.name.end).replace(/^The /, 'the ');
  return { ...wording(`${role} of ${owner}`), type: 'Person', full: true, from: subject.sentence.start };
}
