/** The words a pack rests on, in the order of its source: each passage once, with all that is said on the strength of it. */
import { covers } from '../text/span';
import type { RelationSense } from './card';
import type { Entry, Evidence, FactKind, KnowledgePack, Quotation, SourceSpan } from './model';

/** What rests on a passage. */
export type Claim =
  | { readonly kind: 'definition'; readonly name: string; readonly text: string }
  /** The passage is where the name comes in, and claims nothing. */
  | { readonly kind: 'context'; readonly name: string }
  | { readonly kind: 'relation'; readonly name: string; readonly to: string; readonly sense: RelationSense }
  | { readonly kind: 'fact'; readonly of: FactKind; readonly text: string }
  | { readonly kind: 'quotation'; readonly name: string; readonly words: string; readonly how: Quotation['kind'] }
  | { readonly kind: 'answer'; readonly question: string }
  | { readonly kind: 'point'; readonly text: string };

export interface Passage extends Evidence {
  readonly claims: readonly Claim[];
}

/** What a passage is found by on a page of them. */
export const passageId = ({ start, source = 0 }: SourceSpan): string => `at-${source}-${start}`;

/**
 * The passage that `id` names: that at its offset or, where nothing stands just there, the last one that begins before it.
 * Null where the source has none, or `id` is none.
 */
export function passageAt(passages: readonly Passage[], id: string): Passage | null {
  const [, source, offset] = /^at-(\d+)-(\d+)$/.exec(id) ?? [];
  const own = passages.filter((passage) => String(passage.source ?? 0) === source);
  return own.findLast(({ start }) => start <= Number(offset)) ?? own[0] ?? null;
}

/** All passages of a pack, in the order of its sources and in each from its beginning. */
export function passagesOf(pack: KnowledgePack): Passage[] {
  const names = new Map(pack.entries.map(({ id, name }) => [id, name]));
  const passages = new Map<string, { readonly at: Evidence; readonly claims: Claim[] }>();
  const rest = (at: Evidence, claim: Claim) => {
    const key = `${passageId(at)}-${at.end}`;
    const passage = passages.get(key) ?? { at, claims: [] };
    passages.set(key, passage);
    passage.claims.push(claim);
  };
  for (const { quote, start, end, source, text } of pack.summary)
    rest(evidence(quote, { start, end, ...(source && { source }) }), { kind: 'point', text });
  for (const entry of pack.entries) restOn(entry, names, rest);
  for (const { answer, question, ...span } of pack.qas) rest(evidence(answer, span), { kind: 'answer', question });

  /** What is said in the middle of a passage belongs to it; the shortest that holds it tells most. */
  const inside = (at: Evidence, claim: Claim) => {
    const holders = [...passages.values()].filter(({ at: outer }) => sameSource(outer, at) && covers(outer, at));
    const holder = holders.sort((a, b) => a.at.quote.length - b.at.quote.length)[0];
    if (holder) holder.claims.push(claim);
    else rest(at, claim);
  };
  for (const { quote, kind, speaker, ...span } of pack.quotes ?? [])
    inside(evidence(quote, span), { kind: 'quotation', name: names.get(speaker) ?? '', words: quote, how: kind });
  for (const { text, kind, quote, ...span } of pack.facts)
    inside(quote ? sentenceOf(quote, text, span) : evidence(text, span), { kind: 'fact', of: kind, text });
  return [...passages.values()].map(({ at, claims }) => ({ ...at, claims })).sort(bySource);
}

function restOn(entry: Entry, names: ReadonlyMap<string, string>, rest: (at: Evidence, claim: Claim) => void): void {
  const { name, definition, context, relations } = entry;
  if (definition) rest(evidence(definition.quote, definition), { kind: 'definition', name, text: definition.text });
  if (context) rest(context, { kind: 'context', name });
  for (const { label, type, target, quote, ...span } of relations) {
    const sense: RelationSense = label ? { words: label } : { type, inverse: false };
    rest(evidence(quote, span), { kind: 'relation', name, to: names.get(target) ?? target, sense });
  }
}

const evidence = (quote: string, { start, end, source }: SourceSpan): Evidence => ({
  ...{ quote, start, end },
  ...(source !== undefined && { source }),
});

/** A fact's place is that of its words; its sentence begins as far before them as they stand in it. */
function sentenceOf(quote: string, text: string, { start, source }: SourceSpan): Evidence {
  const from = start - Math.max(0, quote.indexOf(text));
  return evidence(quote, { start: from, end: from + quote.length, ...(source !== undefined && { source }) });
}

const sameSource = (a: SourceSpan, b: SourceSpan): boolean => (a.source ?? 0) === (b.source ?? 0);

const bySource = (a: Passage, b: Passage): number =>
  (a.source ?? 0) - (b.source ?? 0) || a.start - b.start || a.end - b.end;
