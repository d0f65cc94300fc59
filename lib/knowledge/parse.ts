import type { TextSpan } from '../text/span';
import { checkIds, checkSources } from './check';
import {
  type Decode,
  fail,
  flag,
  isRecord,
  label,
  list,
  offset,
  oneOf,
  optional,
  type Problem,
  record,
  step,
  type Trail,
  text,
} from './decode';
import { ENTRY_ID } from './id';
import {
  type Alias,
  type AliasRule,
  type Background,
  type Definition,
  ENTRY_TYPES,
  type Entry,
  type Evidence,
  FACT_BOUNDS,
  type Fact,
  type KnowledgePack,
  PACK_FORMAT,
  type PackSource,
  type QuestionAnswer,
  type Quotation,
  type Reference,
  type Relation,
  type SourceSpan,
  type SummaryPoint,
} from './model';

const SHA256 = /^(?:[0-9a-f]{64})?$/;
const DATE = /^(?:\d{4}-\d{2}-\d{2})?$/;

/**
 * Reads a pack from what JSON gave. Either every part of it has its type, ids are unique, every id it points to is
 * there and every quote is as long as its offsets say, or the problems name each place. Fields that format 1 does
 * not know are left out.
 */
export function parsePack(
  value: unknown,
): { readonly pack: KnowledgePack } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const trail: Trail = { key: '', problems };
  if (isRecord(value) && value.format !== PACK_FORMAT) {
    fail(
      step(trail, 'format'),
      `is ${JSON.stringify(value.format) ?? 'missing'}; this version reads format ${PACK_FORMAT}`,
    );
    return { problems };
  }
  const pack = decodePack(value, trail);
  if (problems.length === 0) {
    checkIds(pack, trail);
    checkSources(pack, trail);
  }
  return problems.length === 0 ? { pack } : { problems };
}

export const matching =
  (pattern: RegExp, reason: string): Decode<string> =>
  (value, trail) => {
    const found = text(value, trail);
    if (typeof value === 'string' && !pattern.test(found)) fail(trail, reason);
    return found;
  };

/** A decoder of spans whose `words` fill exactly the stretch they claim. */
const quoting =
  <T extends TextSpan>(decode: Decode<T>, words?: (part: T) => string): Decode<T> =>
  (value, trail) => {
    const part = decode(value, trail);
    if (part.end < part.start) fail(step(trail, 'end'), 'comes before start');
    else if (words && words(part).length !== part.end - part.start)
      fail(trail, `quotes ${words(part).length} units for a stretch of ${part.end - part.start}`);
    return part;
  };

export const id = matching(ENTRY_ID, 'is not lower-case words joined by hyphens');
const span = { start: offset, end: offset, source: optional(offset) };
const evidence = { quote: label, ...span };

export const reference = record<Reference>({
  title: label,
  url: optional(matching(/^https?:\/\/\S+$/, 'is not a web address')),
});
const aliasRule = record<AliasRule>({
  form: label,
  match: optional(oneOf('exact', 'fold')),
  plural: optional(flag),
  needs: optional(list(label)),
});
export const alias: Decode<Alias> = (value, trail) => (typeof value === 'string' ? label : aliasRule)(value, trail);

const entry = record<Entry>({
  id,
  name: label,
  aliases: list(alias),
  type: oneOf(...ENTRY_TYPES),
  definition: optional(
    quoting(
      record<Definition>({
        text: label,
        ...evidence,
        origin: oneOf('document', 'curated'),
        reference: optional(reference),
      }),
      (definition) => definition.quote,
    ),
  ),
  context: optional(quoting(record<Evidence>(evidence), (context) => context.quote)),
  background: optional(record<Background>({ text: label, reference })),
  mentions: list(quoting(record<SourceSpan>(span))),
  relations: list(
    quoting(
      record<Relation>({
        type: id,
        label: optional(label),
        inverse: optional(label),
        target: id,
        ...evidence,
        hedged: optional(flag),
      }),
      (relation) => relation.quote,
    ),
  ),
  needs: optional(list(label)),
  blocks: optional(list(label)),
});

const source = record<PackSource>({
  title: text,
  publisher: text,
  published: matching(DATE, 'is not a date as in 2026-03-17'),
  file: text,
  sha256: matching(SHA256, 'is not a SHA-256 in hexadecimal'),
});

const decodePack = record<KnowledgePack>({
  format: oneOf(PACK_FORMAT),
  id,
  title: text,
  language: matching(/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i, 'is not a language tag'),
  source,
  sources: optional(list(source)),
  entries: list(entry),
  keyTerms: list(id),
  facts: list(
    quoting(
      record<Fact>({
        kind: oneOf('date', 'amount', 'duration', 'percentage', 'number'),
        value: label,
        bound: optional(oneOf(...FACT_BOUNDS)),
        text: label,
        ...span,
        quote: optional(label),
        entries: list(id),
      }),
      (fact) => fact.text,
    ),
  ),
  qas: list(
    quoting(record<QuestionAnswer>({ question: label, answer: label, ...span, entries: list(id) }), (qa) => qa.answer),
  ),
  summary: list(quoting(record<SummaryPoint>({ text: label, ...evidence }), (point) => point.quote)),
  quotes: optional(
    list(
      quoting(
        record<Quotation>({
          speaker: id,
          kind: oneOf('direct', 'reported'),
          ...evidence,
          continues: optional(flag),
          sentence: optional(label),
        }),
        (quotation) => quotation.quote,
      ),
    ),
  ),
  neutral: optional(flag),
});
