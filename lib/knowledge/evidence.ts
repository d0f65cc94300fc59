/** The words a pack rests on, in the order of its source: each sentence once, with all that is said on the strength of it. */
import type { RelationSense } from './card';
import type { Entry, Evidence, FactKind, KnowledgePack, PackSource, Quotation, SourceSpan } from './model';
import { inPassages, type Resting } from './passages';

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

/**
 * Whole sentences, as far as the pack has their words: more than one where something rests on several. No two passages
 * of a source overlap.
 */
export interface Passage extends Evidence {
  readonly claims: readonly Claim[];
}

/** What passages are from. */
export interface EvidenceSource extends Pick<PackSource, 'title' | 'publisher' | 'published'> {
  /** Of the web page it is; '' where it is none. */
  readonly address: string;
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

interface Claimed extends Resting {
  readonly claim: Claim;
}

/** All passages of a pack, in the order of its sources and in each from its beginning. */
export function passagesOf(pack: KnowledgePack): Passage[] {
  const claimed = claimsOf(pack);
  const sources = [...new Set(claimed.map(({ on }) => on.source))].sort((a = 0, b = 0) => a - b);
  return sources.flatMap((source) =>
    inPassages(claimed.filter(({ on }) => on.source === source)).map(({ quote, resting, start, end }) => ({
      ...evidence(quote, { start, end, ...(source !== undefined && { source }) }),
      claims: resting.map(({ claim }) => claim),
    })),
  );
}

function claimsOf({ entries, summary, qas, quotes = [], facts }: KnowledgePack): Claimed[] {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return [
    ...summary.map(({ quote, text, ...span }) => rests(evidence(quote, span), { kind: 'point', text })),
    ...entries.flatMap((entry) => claimsOfEntry(entry, names)),
    ...qas.map(({ answer, question, ...span }) => rests(evidence(answer, span), { kind: 'answer', question })),
    ...quotes.map(({ quote: words, kind: how, speaker, sentence = words, ...span }) =>
      rests(around(words, sentence, span), { kind: 'quotation', name: names.get(speaker) ?? '', words, how }),
    ),
    ...facts.map(({ text, kind: of, quote = text, ...span }) =>
      rests(around(text, quote, span), { kind: 'fact', of, text }),
    ),
  ];
}

function claimsOfEntry({ name, definition, context, relations }: Entry, names: ReadonlyMap<string, string>): Claimed[] {
  return [
    ...(definition
      ? [rests(evidence(definition.quote, definition), { kind: 'definition', name, text: definition.text })]
      : []),
    ...(context ? [rests(context, { kind: 'context', name })] : []),
    ...relations.map(({ label, type, target, quote, ...span }) => {
      const sense: RelationSense = label ? { words: label } : { type, inverse: false };
      return rests(evidence(quote, span), { kind: 'relation', name, to: names.get(target) ?? target, sense });
    }),
  ];
}

const rests = (on: Evidence, claim: Claim): Claimed => ({ on, claim });

const evidence = (quote: string, { start, end, source }: SourceSpan): Evidence => ({
  ...{ quote, start, end },
  ...(source !== undefined && { source }),
});

/** The sentence around words whose place is given: it begins as far before them as they stand in it. */
function around(words: string, sentence: string, { source, ...span }: SourceSpan): Evidence {
  const start = span.start - Math.max(0, sentence.indexOf(words));
  return evidence(sentence, { start, end: start + sentence.length, ...(source !== undefined && { source }) });
}
