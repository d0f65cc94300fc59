import { spanText, type TextSpan } from '../../text/span';
import type { Definition, EntryType } from '../model';
import { type DefinitionKind, defineMention, type FoundDefinition, FRONTED } from './definitions';
import { exampleKind } from './example-kinds';
import { isKnownPlace } from './gazetteer';
import type { FoundForm } from './mentions';
import { runsOn } from './phrase-after';
import { typeOfKind } from './phrase-before';
import { isSpoken, type Reading, type ReadSentence } from './reading';
import { isTitle, PRAISES } from './role-wording';
import { nounKind } from './role-words';
import { tagSentence } from './tagged';

const TRUST: readonly DefinitionKind[] = ['answer', 'apposition', 'copula', 'relative', 'examples'];

/** For each draft the most trusted definition that rules find, the earliest of equals. */
export function defineEntries(
  reading: Reading,
  expansions: readonly (Definition | undefined)[],
): (Definition | undefined)[] {
  const found = readDefinitions(reading);
  return reading.drafts.map(({ explained }, owner) => {
    const told = found.get(owner)?.definition;
    // What its letters stand for tells more than where it is.
    return (told?.text.startsWith('In ') ? expansions[owner] : undefined) ?? told ?? explained ?? expansions[owner];
  });
}

/** What stands right next to a name is as sure as an apposition; a bare title or kind tells less than anything else. */
const ROLE_RANK = TRUST.indexOf('apposition');
const BARE_ROLE_RANK = TRUST.length;

const closed = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

/** Kinds that a plural in an explanation tells, of names whose kind nothing else tells. */
const EXPLAINED_KINDS: readonly (readonly [EntryType, RegExp])[] = [
  ['Legislation', /\b(?:requirements|standards|regulations|rules|laws|treaties|statutes)\b/],
  ['Organization', /\b(?:providers|giants|companies|firms|banks|retailers|carmakers|airlines|groups|rivals|brands)\b/],
  ['Product', /\b(?:models|products|apps|services|platforms|devices|games|films|cars|drugs)\b/],
  ['Place', /\b(?:cities|countries|towns|states|nations|regions|islands)\b/],
];

/** "Zed was a game that …": the noun at the end of what follows the verb. */
const IS_A =
  /^.{2,80}? (?:is|was) (?:an?|the) (?:[\p{L}’'-]+ )*?([\p{L}-]+)(?:[.,]| (?:that|which|who|for|in|on|at|from|with|by|to)\b)/u;

/** What the words about a draft, or the examples it is one of, show it to be. */
export function kindExplained(definition: Definition | undefined): EntryType | undefined {
  const kind = /^Named as an example of (.+)\.$/.exec(definition?.text ?? '')?.[1];
  if (kind !== undefined) return EXPLAINED_KINDS.find(([, words]) => words.test(kind))?.[0];
  const noun = IS_A.exec(definition?.text ?? '')?.[1] ?? '';
  const told = nounKind(noun);
  return told && noun !== 'agency' ? typeOfKind(told) : undefined;
}

interface Ranked {
  readonly rank: number;
  readonly definition: Definition;
}

function readDefinitions({ text, sentences, drafts, speech, descriptors }: Reading): Map<number, Ranked> {
  const best = new Map<number, Ranked>();
  const named: number[] = [];
  for (const sentence of sentences) {
    for (const mention of sentence.mentions) {
      named[mention.owner] = (named[mention.owner] ?? 0) + 1;
      const described = descriptors.get(mention.start);
      // The bare kind of a thing stands beside its name anyway.
      if (described && !described.bare && (described.full || drafts[mention.owner]?.type === 'Person')) {
        const rank = described.full ? ROLE_RANK : BARE_ROLE_RANK;
        const shown = { start: described.from ?? sentence.start, end: sentence.end };
        if (rank < (best.get(mention.owner)?.rank ?? TRUST.length + 1))
          best.set(mention.owner, {
            rank,
            definition: {
              text: closed(described.text),
              ...shown,
              quote: spanText(text, shown),
              origin: 'document',
            },
          });
        continue;
      }
      if (isSpoken(speech, mention.start)) continue;
      const found = readDefinition(text, sentence, mention, drafts[mention.owner]?.type === 'Person');
      const rank = found ? TRUST.indexOf(found.kind) : TRUST.length;
      if (
        !found ||
        PRAISES.test(spanText(text, found.definition)) ||
        rank >= (best.get(mention.owner)?.rank ?? TRUST.length)
      )
        continue;
      const { start, end } = sentence;
      const quote = spanText(text, sentence);
      best.set(mention.owner, {
        rank,
        definition: { text: worded(text, found, sentence), start, end, quote, origin: 'document' },
      });
    }
  }
  // Where a bare title stands beside the only mention, saying it again tells nothing.
  for (const [owner, { rank, definition }] of best)
    if (rank === BARE_ROLE_RANK && (named[owner] ?? 0) < 2 && isTitle(definition.text)) best.delete(owner);
  return best;
}

/** A copula in the answer to "What is TERM?" is the answer. What people are examples of is mostly an opinion. */
function readDefinition(
  text: string,
  sentence: ReadSentence,
  mention: FoundForm,
  person: boolean,
): FoundDefinition | undefined {
  const name = spanText(text, mention);
  if (isKnownPlace(name)) return undefined;
  const found = defineMention(text, sentence, mention);
  if (found?.kind === 'examples') {
    if (person) return undefined;
    const definition = exampleKind(text, sentence, found.definition);
    return definition && { ...found, definition };
  }
  if (found?.kind === 'apposition') {
    const said = spanText(text, found.definition);
    const before = text.slice(sentence.start, mention.start);
    // "In Leeds, a man died", "Ulm, FL, the first stop"
    const loose = FRONTED.test(before) || /\p{Lu}\p{L}+, $/u.test(before) || !EXPLAINING.test(said);
    if (
      /^(?:an?|the|one|those|any|\p{Lu}\S*) /u.test(said) &&
      (loose || runsOn(tagSentence(text, sentence), found.definition))
    )
      return undefined;
  }
  const asked = sentence.question;
  const answers = /^wh(?:at|o) (?:is|are|was|were)\b/i.test(asked) && asked.includes(spanText(text, mention));
  return found?.kind === 'copula' && answers ? { ...found, kind: 'answer' } : found;
}

/** An apposition whose noun is of no known kind must at least begin as one and hold no clause. */
const EXPLAINING =
  /^(?:an?|the(?= .* (?:of|that|which|behind|used|caused|responsible)\b))\s(?=\S+ \S)(?!friend|.*\b(?:I|me|my|we|us|our|you|your)\b)/;

/** The document's own words as one that can stand alone: a copula's whole sentence, an apposition as it is. */
function worded(text: string, found: FoundDefinition, sentence: TextSpan): string {
  const plain = (span: TextSpan) => spanText(text, span).replace(/\s+/g, ' ');
  const said = plain(found.definition);
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  if (found.kind === 'apposition') return `${capital(said)}.`;
  if (found.kind === 'relative') return `${capital(plain(found.term))} ${said.replace(/^(?:which|who) /, '')}.`;
  if (found.kind === 'examples') return `Named as an example of ${said}.`;
  return plain(sentence).replace(/\b(is|are|was|were) (?:also|therefore|thus) /, '$1 ');
}
