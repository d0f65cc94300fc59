import type { KnowledgePack } from '../model';
import { assemblePack } from './assemble';
import { curatedDraft, defineByHand, mentionsBeside } from './curated-entries';
import { relateByHand } from './curated-relations';
import { type Curation, CurationError, QuoteFinder } from './curation';
import { danglingIds } from './dangling';
import { draftProblems } from './draft-problems';
import { findFacts } from './facts';

/**
 * Builds what a document knows. Pure, and the same on every engine: no clock, locale or `Intl`. Without a curation
 * everything comes from rules.
 *
 * @throws {CurationError} naming every quote, target or alias of the curation that does not fit the document.
 */
export function buildPack(text: string, curation: Curation = {}): KnowledgePack {
  const quotes = new QuoteFinder(text);
  const { pack: built, drafts } = assemblePack(text, curation, {
    drafts: (curation.entries ?? []).map(curatedDraft),
    define: (drafts, found) => defineByHand(drafts, found, quotes),
    relate: (reading, add) => relateByHand(reading, quotes, add),
    ...(curation.entries && { beside: mentionsBeside }),
    facts: (words, sentence) => findFacts(words, sentence, curation.source?.published),
  });
  const pack: KnowledgePack = {
    ...built,
    keyTerms: curation.keyTerms ?? built.keyTerms,
    facts: built.facts.map((fact) => ({
      ...fact,
      entries: curation.facts?.find((one) => one.text === fact.text)?.entries ?? fact.entries,
    })),
    qas: built.qas.map((qa) => ({
      ...qa,
      entries: curation.questions?.find((one) => one.question === qa.question)?.entries ?? qa.entries,
    })),
    summary:
      curation.summary?.map(({ text: said, quote }, i) => ({
        text: said,
        ...quotes.find(quote, `summary[${i}].quote`),
      })) ?? built.summary,
  };
  const problems = [...draftProblems(drafts), ...quotes.problems, ...danglingIds(pack, curation)];
  if (problems.length > 0) throw new CurationError(problems);
  return pack;
}
