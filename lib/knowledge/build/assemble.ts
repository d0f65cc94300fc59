import { spanText, type TextSpan } from '../../text/span';
import { slug } from '../id';
import { type Definition, type Entry, type KnowledgePack, PACK_FORMAT, type SummaryPoint } from '../model';
import { worthyAcronyms } from './acronyms';
import { findAmounts } from './amounts';
import { type Block, readBlocks, readCredit } from './boilerplate';
import { findConcepts } from './concepts';
import { contextsOf } from './contexts';
import type { Curation } from './curation';
import { describeNames } from './described';
import { draftEntries, type EntryDraft, findMentions } from './drafts';
import { expansionsOf } from './expansions';
import { withGovernments } from './governments';
import { isEnglish } from './language';
import type { FoundForm } from './mentions';
import { findNames } from './names';
import { findQuestions } from './questions';
import { findQuotations } from './quotations';
import { proseSentences, type Reading, readDocument } from './reading';
import { settleKinds } from './settle-kinds';
import { findQuoted } from './speech';
import { defineEntries, kindExplained } from './state-definitions';
import { type Beside, type FactFinder, gatherFacts } from './state-facts';
import { type AddRelation, relateEntries } from './state-relations';
import { summarySentences } from './summary';

/** Points of an extractive summary, where the curation writes none. */
const SUMMARY_POINTS = 4;
/** Entries named most, where the curation names no key terms. */
const KEY_TERMS = 12;

const ENGLISH = /^en\b/i;

/** What only a curation needs; a page's own glossary does not carry the code. */
export interface Curator {
  /** Entries that come first. */
  readonly drafts: readonly EntryDraft[];
  /** `found`, with what was written by hand in its place. */
  readonly define: (
    drafts: readonly EntryDraft[],
    found: readonly (Definition | undefined)[],
  ) => readonly (Definition | undefined)[];
  readonly relate: (reading: Reading, add: AddRelation) => void;
  /** Where nobody looks facts over, amounts alone are told. */
  readonly facts: FactFinder;
  readonly beside?: Beside;
}

export interface Assembled {
  readonly pack: KnowledgePack;
  readonly drafts: readonly EntryDraft[];
}

/**
 * Builds what rules find in a document, and puts what the curation says of its entries in their place. Of a text that
 * is not English only what holds in every language is built: introduced acronyms, figures, a summary; `neutral` says so.
 */
export function assemblePack(text: string, curation: Curation, curator?: Curator): Assembled {
  const blocks = readBlocks(text);
  const sentences = proseSentences(text, blocks);
  const speech = findQuoted(text, blocks);
  const english = isEnglish(text, curation.language);
  const { names, descriptors } = describeNames(
    text,
    sentences,
    english ? withGovernments(text, findNames(text, sentences)) : [],
    speech,
  );
  const acronyms = worthyAcronyms(text);
  const concepts = english ? findConcepts(text, sentences, speech) : [];
  const named = draftEntries(text, names, { acronyms, concepts }, curator?.drafts, curation.drop);
  const mentions = findMentions(text, named);
  const read = readDocument(text, blocks, named, mentions, speech, descriptors);
  const ruled = defineEntries(read, english ? expansionsOf(read, acronyms) : []);
  const definitions = curator?.define(named, ruled) ?? ruled;
  const drafts = settleKinds(text, named, mentions, descriptors, (owner) => kindExplained(definitions[owner]));
  const reading = { ...read, drafts };
  const relations = relateEntries(reading, curator?.relate);
  const contexts = contextsOf(reading);
  const places = placesOf(drafts.length, mentions);
  const entries = drafts.map((draft, owner): Entry => {
    const { id, name, aliases, type, background, needs, blocks: longer } = draft;
    const definition = definitions[owner];
    const context = definition || draft.curated ? undefined : contexts[owner];
    return {
      id,
      name,
      aliases,
      type,
      ...(definition && { definition }),
      ...(context && { context }),
      ...(background && { background }),
      mentions: places[owner] ?? [],
      relations: relations[owner] ?? [],
      ...(needs && { needs }),
      ...(longer && { blocks: longer }),
    };
  });
  const idOf = (owner: number) => drafts[owner]?.id ?? '';
  const isAsking = blocks.some((block) => block.role === 'question');
  const asked = isAsking ? findQuestions(text, blocks, findMentions(text, drafts, true), idOf) : [];
  const facts = gatherFacts(reading, curator?.facts ?? findAmounts, curator?.beside).filter(
    (fact) => english || !/\p{L}/u.test(fact.text),
  );
  const said = findQuotations(reading, blocks, speech);
  const pack: KnowledgePack = {
    format: PACK_FORMAT,
    id: curation.id ?? slug(readCredit(text, blocks).title ?? 'pack'),
    title: curation.title ?? readCredit(text, blocks).title ?? '',
    language: english
      ? ENGLISH.test(curation.language ?? '')
        ? curation.language!
        : 'en'
      : (curation.language ?? 'und'),
    source: sourceOf(text, blocks, curation, facts),
    entries: entries.sort((a, b) => firstMention(a) - firstMention(b)),
    keyTerms: mostNamed(entries),
    facts,
    qas: asked,
    summary: summarySentences(text, sentences, SUMMARY_POINTS).map(
      (span): SummaryPoint => ({ text: spanText(text, span), ...span, quote: spanText(text, span) }),
    ),
    ...(said.length > 0 && { quotes: said }),
    ...(!english && { neutral: true }),
  };
  return { pack, drafts };
}

function sourceOf(text: string, blocks: readonly Block[], curation: Curation, facts: KnowledgePack['facts']) {
  const { title = '', publisher = '' } = readCredit(text, blocks);
  const days = facts.filter((fact) => fact.kind === 'date' && fact.value.length === 10).map((fact) => fact.value);
  const published = days.sort().at(-1) ?? '';
  return { title, publisher, published, file: '', sha256: '', ...curation.source };
}

function placesOf(count: number, mentions: readonly FoundForm[]): TextSpan[][] {
  const places: TextSpan[][] = Array.from({ length: count }, () => []);
  for (const { owner, start, end } of mentions) places[owner]?.push({ start, end });
  return places;
}

const firstMention = (entry: Entry): number => entry.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;

const mostNamed = (entries: readonly Entry[]): string[] =>
  entries
    .toSorted((a, b) => b.mentions.length - a.mentions.length || firstMention(a) - firstMention(b))
    .slice(0, KEY_TERMS)
    .map((entry) => entry.id);
