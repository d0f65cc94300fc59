import type { TextSpan } from '../../text/span';
import type { EntryType } from '../model';
import type { FoundForm } from './mentions';
import { FEMALE_NAMES, GIVEN_NAMES } from './name-words';
import { isSpoken, type Reading } from './reading';
import { SAYS } from './speech-verbs';

/** Who speaks, as a number in `Reading.drafts`. */
export type Voice = number;

const SPEAKERS: readonly EntryType[] = ['Person', 'Organization', 'GovernmentOrganization', 'Periodical', 'Thing'];
/** How far back a pronoun may point. UTF-16 units. */
const REACH = 500;

/** The mentions that can speak, in order. */
export class Voices {
  readonly #mentions: readonly FoundForm[];
  readonly #people: readonly FoundForm[];
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
    const typeOf = ({ owner }: FoundForm) => reading.drafts[owner]?.type ?? 'Concept';
    const all = reading.sentences.flatMap(({ mentions }) => mentions);
    this.#mentions = all.filter((mention) => SPEAKERS.includes(typeOf(mention)));
    this.#people = all.filter((mention) => typeOf(mention) === 'Person' && !isSpoken(reading.speech, mention.start));
  }

  /** Those wholly inside `span`. */
  within(span: TextSpan): FoundForm[] {
    const found: FoundForm[] = [];
    for (
      let at = firstFrom(this.#mentions, span.start);
      this.#mentions[at] && this.#mentions[at]!.end <= span.end;
      at++
    )
      found.push(this.#mentions[at]!);
    return found;
  }

  isPerson({ owner }: FoundForm): boolean {
    return this.#reading.drafts[owner]?.type === 'Person';
  }

  /** Whom "he" or "she" at `at` means, where one person alone was named shortly before and the given name allows it. */
  pronoun(word: string, at: number): Voice | undefined {
    const people = new Set<Voice>();
    let last: FoundForm | undefined;
    for (let i = firstFrom(this.#people, at) - 1; i >= 0; i--) {
      const mention = this.#people[i]!;
      if (at - mention.start > REACH || people.size > 1) break;
      last ??= mention;
      people.add(mention.owner);
    }
    if (people.size !== 1 || !last) return undefined;
    return mayBe(word, this.#reading.drafts[last.owner]?.name ?? '') ? last.owner : undefined;
  }
}

/** Whether a common given name does not speak against the pronoun. */
function mayBe(pronoun: string, name: string): boolean {
  const given = name.split(' ')[0] ?? '';
  return !GIVEN_NAMES.has(given) || FEMALE_NAMES.has(given) === (pronoun === 'she');
}

function firstFrom(mentions: readonly TextSpan[], start: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start >= start) high = middle;
    else low = middle + 1;
  }
  return low;
}

const VERB_FIRST = new RegExp(String.raw`^\s*,?\s*${SAYS}\s`);
const SUBJECT_VERB = new RegExp(String.raw`^(?:\s\([^()]*\))?(?:, [^“”"]{2,140},)?\s${SAYS}`);
const PRONOUN_VERB = new RegExp(String.raw`(?:^|[\s,])([Hh]e|[Ss]he)\s${SAYS}`);
const VERB = new RegExp(String.raw`\b${SAYS}`);

/** Who says what stands before the clause: “…,” said Ann Lee, a judge; “…,” Lee said; “…,” he said. */
export function speakerAfter(text: string, clause: TextSpan, voices: Voices): Voice | undefined {
  const words = text.slice(clause.start, clause.end);
  const first = VERB_FIRST.exec(words)?.[0];
  if (first) {
    const from = clause.start + first.length;
    const pronoun = /^(?:he|she)\b/.exec(text.slice(from, from + 4))?.[0];
    if (pronoun) return voices.pronoun(pronoun, clause.start);
    const named = voices.within({ start: from, end: clause.end })[0];
    return named && isPhrase(text.slice(from, named.start)) ? personIn(voices, text, clause, named) : undefined;
  }
  return subjectOf(text, clause, voices, true);
}

/** Who says what stands after the clause: Ann Lee said: “…”; In May she told reporters, “…” */
export const speakerBefore = (text: string, clause: TextSpan, voices: Voices): Voice | undefined =>
  subjectOf(text, clause, voices, false);

function subjectOf(text: string, clause: TextSpan, voices: Voices, first: boolean): Voice | undefined {
  const words = text.slice(clause.start, clause.end);
  if (!VERB.test(words)) return undefined;
  const named = voices
    .within(clause)
    .filter((mention) => SUBJECT_VERB.test(text.slice(mention.end, clause.end)))
    .filter((mention) => !/\b(?:of|by|with|to|for|from|and)\s$/.test(text.slice(clause.start, mention.start)));
  if (named.length > 0) return (first ? named[0] : named.at(-1))?.owner;
  const pronoun = PRONOUN_VERB.exec(words);
  return pronoun?.[1] ? voices.pronoun(pronoun[1].toLowerCase(), clause.start + pronoun.index) : undefined;
}

/** A role may come between: "said Acme analyst Ann Lee"; then the person speaks, not Acme. */
function personIn(voices: Voices, text: string, clause: TextSpan, named: FoundForm): Voice | undefined {
  const next = voices.within({ start: named.end, end: clause.end })[0];
  const role = next ? text.slice(named.end, next.start) : '';
  if (next && !voices.isPerson(named) && /^(?:['’]s)?(?: [\p{L}-]+){1,5} $/u.test(role) && isPhrase(role))
    return next.owner;
  return /^['’]s\b/.test(text.slice(named.end)) ? undefined : named.owner;
}

/** No clause, no comma: the noun phrase before a name. */
const isPhrase = (words: string): boolean =>
  words.length < 90 && !/[,;:.]\s|\b(?:that|which|who|and|in|on)\b/.test(words);
