import type { TextQuoteSelector } from '../text/quote';
import type {
  CuratedEntry,
  CuratedFact,
  CuratedQuestion,
  CuratedRelation,
  CuratedStatement,
  Curation,
  Quote,
} from './build/curation';
import { type Decode, flag, label, list, oneOf, optional, type Problem, record, type Trail, text } from './decode';
import { type Background, ENTRY_TYPES, type PackSource, type Reference } from './model';
import { alias, id, reference } from './parse';

/** Reads a curation from what JSON gave, or names each place that does not fit. */
export function parseCuration(
  value: unknown,
): { readonly curation: Curation } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const trail: Trail = { key: '', problems };
  const curation = decode(value, trail);
  return problems.length === 0 ? { curation } : { problems };
}

const selector = record<TextQuoteSelector>({ exact: label, prefix: optional(text), suffix: optional(text) });
const quote: Decode<Quote> = (value, trail) => (typeof value === 'string' ? label : selector)(value, trail);

const statement = record<CuratedStatement>({ text: label, quote });
const definition: Decode<NonNullable<CuratedEntry['definition']> | null> = (value, trail) =>
  value === null
    ? null
    : record<CuratedStatement & { readonly reference?: Reference }>({
        text: label,
        quote,
        reference: optional(reference),
      })(value, trail);

const entry = record<CuratedEntry>({
  id,
  name: label,
  type: oneOf(...ENTRY_TYPES),
  aliases: optional(list(alias)),
  definition: optional(definition),
  background: optional(record<Background>({ text: label, reference })),
  relations: optional(
    list(
      record<CuratedRelation>({
        type: id,
        target: id,
        label: optional(label),
        inverse: optional(label),
        hedged: optional(flag),
        quote,
      }),
    ),
  ),
  needs: optional(list(label)),
  blocks: optional(list(label)),
});

const decode = record<Curation>({
  id: optional(id),
  title: optional(text),
  language: optional(label),
  source: optional(
    record<Partial<PackSource>>({
      title: optional(text),
      publisher: optional(text),
      published: optional(text),
      file: optional(text),
      sha256: optional(text),
    }),
  ),
  entries: optional(list(entry)),
  drop: optional(list(label)),
  keyTerms: optional(list(id)),
  summary: optional(list(statement)),
  facts: optional(list(record<CuratedFact>({ text: label, entries: list(id) }))),
  questions: optional(list(record<CuratedQuestion>({ question: label, entries: list(id) }))),
});
