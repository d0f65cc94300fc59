import { covers, overlaps, spanText, type TextSpan } from '../../text/span';
import type { Definition, Fact, Relation } from '../model';
import { isRelationType } from '../relation-types';
import type { Block } from './boilerplate';
import type { QuoteFinder } from './curation';
import { type DefinitionKind, defineMention, type FoundDefinition } from './definitions';
import type { EntryDraft } from './drafts';
import { findFacts } from './facts';
import type { FoundForm } from './mentions';
import { findRelations } from './relations';

/** A document cut up, and where the drafts stand in it: what every statement is read from. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Of the prose, answers included, in order. */
  readonly sentences: readonly TextSpan[];
  readonly drafts: readonly EntryDraft[];
  readonly mentions: readonly FoundForm[];
}

const TRUST: readonly DefinitionKind[] = ['answer', 'apposition', 'copula', 'relative', 'examples'];

/** The curated definition; else the most trusted one that the rules find, the earliest of equals. */
export function defineEntry(reading: Reading, owner: number, quotes: QuoteFinder): Definition | undefined {
  const draft = reading.drafts[owner];
  const curated = draft?.curated?.definition;
  if (curated === null || !draft) return undefined;
  if (curated) {
    const { text, quote, reference } = curated;
    const evidence = quotes.find(quote, `entries.${draft.id}.definition.quote`);
    return { text, ...evidence, origin: 'curated', ...(reference && { reference }) };
  }
  const found = reading.mentions
    .filter((mention) => mention.owner === owner)
    .flatMap((mention) => readDefinition(reading, mention) ?? []);
  const best = TRUST.flatMap((kind) => found.filter((one) => one.kind === kind))[0];
  if (!best) return undefined;
  const sentence = reading.sentences.find((one) => covers(one, best.definition)) ?? best.definition;
  return {
    text: worded(reading.text, best, sentence),
    ...sentence,
    quote: spanText(reading.text, sentence),
    origin: 'document',
  };
}

/** A copula in the answer to "What is TERM?" is the answer. */
function readDefinition({ text, blocks, sentences }: Reading, mention: FoundForm): FoundDefinition | undefined {
  const sentence = sentences.find((one) => covers(one, mention));
  const found = sentence && defineMention(text, sentence, mention);
  if (found?.kind !== 'copula') return found;
  const answer = blocks.findIndex((block) => block.role === 'answer' && covers(block, mention));
  const question = answer > 0 ? blocks[answer - 1] : undefined;
  const asked = question ? spanText(text, question) : '';
  return /^wh(?:at|o) (?:is|are|was|were)\b/i.test(asked) && asked.includes(spanText(text, mention))
    ? { ...found, kind: 'answer' }
    : found;
}

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

/** Relations by rule and by hand; of one pair in one sentence only one, the curated one first. */
export function relateEntries(reading: Reading, quotes: QuoteFinder): Relation[][] {
  const { text, drafts, mentions } = reading;
  const relations: Relation[][] = drafts.map(() => []);
  const taken = new Set<string>();
  const add = (from: number, to: number, relation: Relation) => {
    const pair = [Math.min(from, to), Math.max(from, to)].join(':');
    const sentence = reading.sentences.find((one) => overlaps(one, relation))?.start ?? relation.start;
    const keys = [`${pair}@${sentence}`, `${from}:${to}:${relation.type}`];
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    relations[from]?.push(relation);
    return true;
  };
  drafts.forEach((draft, from) => {
    draft.curated?.relations?.forEach(({ type, target, label, inverse, hedged, quote }, i) => {
      const path = `entries.${draft.id}.relations[${i}]`;
      const to = drafts.findIndex((other) => other.id === target);
      if (to < 0) quotes.problems.push({ path: `${path}.target`, reason: `there is no entry “${target}”` });
      if (!isRelationType(type)) quotes.problems.push({ path: `${path}.type`, reason: `“${type}” is not in the list` });
      const evidence = quotes.find(quote, `${path}.quote`);
      const relation = {
        type,
        ...(label && { label }),
        ...(inverse && { inverse }),
        target,
        ...evidence,
        ...(hedged && { hedged }),
      };
      if (!add(from, to, relation))
        quotes.problems.push({ path, reason: 'the same pair is already related by this sentence' });
    });
  });
  for (const sentence of reading.sentences) {
    const inside = mentions
      .filter((mention) => covers(sentence, mention))
      .map((mention) => ({ ...mention, type: drafts[mention.owner]?.type ?? 'Concept' }) as const);
    for (const { from, to, start, end, hedged, ...words } of findRelations(text, sentence, inside)) {
      const target = drafts[to]?.id ?? '';
      add(from, to, { ...words, target, start, end, quote: text.slice(start, end), ...(hedged && { hedged }) });
    }
  }
  return relations;
}

/** Facts of the prose with the entries of the clause they stand in, or else of the sentence. */
export function gatherFacts({ text, sentences, mentions, drafts }: Reading): Fact[] {
  return sentences.flatMap((sentence) =>
    findFacts(text, sentence).map((fact) => {
      const clause = clauseAround(text, sentence, fact);
      const within = (span: TextSpan) => mentions.filter((mention) => covers(span, mention));
      const near = within(clause).length > 0 ? within(clause) : within(sentence);
      return { ...fact, entries: [...new Set(near.map((mention) => drafts[mention.owner]?.id ?? ''))] };
    }),
  );
}

/** From the comma before the fact to the one after it. */
function clauseAround(text: string, sentence: TextSpan, fact: TextSpan): TextSpan {
  const before = text.slice(sentence.start, fact.start).search(/[,;:—–][^,;:—–]*$/);
  const after = text.slice(fact.end, sentence.end).search(/[,;:—–]/);
  return {
    start: before < 0 ? sentence.start : sentence.start + before + 1,
    end: after < 0 ? sentence.end : fact.end + after,
  };
}
