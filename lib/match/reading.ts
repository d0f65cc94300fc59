/** One reading of one text: what the packs know of it, ready to travel to the tab that asked. */
import { type Card, cardKey, entryCard } from '../knowledge/card';
import type { KnowledgePack } from '../knowledge/model';
import { spanText, type TextSpan } from '../text/span';
import type { Glossaries } from './glossaries';
import { isTelling, scanKept } from './kept';
import { nearItsExplanation } from './near';
import { glanceOf, type OverviewInput, overviewOf, type PageGlance, type PageOverview } from './overview';
import { isGlossary, KEPT, muteKey } from './own';
import type { PageInput, PageMention } from './page';
import { type Candidate, scan } from './scan';
import { select } from './select';
import { isSourceOf, summarizePage } from './summary';
import type { TermIndex } from './trie';
import type { Density, EntryRef, Mention } from './types';

export interface LoadedPack {
  readonly pack: KnowledgePack;
  readonly index: TermIndex;
  /** Where the pack has only some of the entries that the index knows: by number in the index, the place among them. */
  readonly places?: ReadonlyMap<number, number>;
}

export interface Reading {
  /** In order. Spans count from `from` on, where the page gave it. */
  readonly mentions: readonly PageMention[];
  /**
   * Cards of every entry that is mentioned, and of those a mentioned one refers to; with a whole article, of all in its
   * own glossary.
   */
  readonly cards: readonly Card[];
  /** Id of the pack that was built from this very article: one of the reader's, else the article's own glossary. */
  readonly ownPack: string;
}

/** What the reader chose that bears on a reading. */
export interface ReadingChoices {
  readonly density: Density;
  /** What is not to be marked or explained, as `muteKey` says. */
  readonly muted: ReadonlySet<string>;
}

/**
 * Reads `page` with `packs`, which stand in the reader's order, and with the article's own glossary after them. Where a
 * pack was built from this very article, by hand and better, it stands alone. What none of them knows, the pack of kept
 * articles may, if it is among the packs.
 */
export function readPage(
  page: PageInput,
  packs: readonly LoadedPack[],
  glossaries: Glossaries,
  choices: ReadingChoices,
): Reading {
  const { own, ...read } = packsFor(page, packs, glossaries);
  const from = page.from ?? 0;
  const mentions = findMentions(page, read, choices)
    .filter(({ start }) => start >= from)
    .map((mention) => ({ ...mention, start: mention.start - from, end: mention.end - from }));
  const keys = mentions.flatMap((mention) => mention.keys);
  // A glossary lives as long as the background is awake, so all of it goes to the page, once.
  if (isGlossary(own.id) && !page.whole) keys.push(...own.entries.map(({ id }) => cardKey(own, id)));
  return { mentions, cards: cardsFor(new Set(keys), [...read.known, ...read.kept]), ownPack: own.id };
}

/** The page at a glance, and who said what in brief. */
export const summarize = (...asked: Parameters<typeof findAll>): PageGlance => glanceOf(findAll(...asked));

/** The page at a glance, and all else there is to say of it. */
export const oversee = (...asked: Parameters<typeof findAll>): PageOverview => overviewOf(findAll(...asked));

/** Every mention, whether it is to be marked or not, and what sums them up. */
function findAll(
  page: PageInput,
  packs: readonly LoadedPack[],
  glossaries: Glossaries,
  choices: Pick<ReadingChoices, 'muted'>,
): OverviewInput {
  const { own, ...read } = packsFor(page, packs, glossaries);
  const mentions = findMentions(page, read, { ...choices, density: 'none' });
  const cards = cardsFor(new Set(mentions.flatMap(({ keys }) => keys)), [...read.known, ...read.kept]);
  return {
    ...{ page, mentions, cards, own: own.id },
    summary: summarizePage(page, mentions, cards, own),
    packs: read.known.map(({ pack }) => pack),
    glossary: glossaries.of(page).pack,
  };
}

/** What a page is read with. */
interface Sources {
  /** Those that speak for what they know: the reader's and, as the last, the article's own glossary. */
  readonly known: readonly LoadedPack[];
  /** The pack of kept articles, or none: they speak for what nobody else knows, and stand in nobody's way. */
  readonly kept: readonly LoadedPack[];
}

/** The packs a page is read with, its own among them: one of the reader's, else its glossary. */
export function packsFor(
  page: PageInput,
  packs: readonly LoadedPack[],
  glossaries: Glossaries,
): Sources & { readonly own: KnowledgePack } {
  const kept = packs.filter(({ pack }) => pack.id === KEPT);
  const written = packs.filter(({ pack }) => pack.id !== KEPT);
  const curated = written.find(({ pack }) => isSourceOf(pack, page.whole ?? page.text));
  if (curated) return { known: written, kept, own: curated.pack };
  const own = glossaries.of(page);
  return { known: [...written, own], kept, own: own.pack };
}

function findMentions({ text, whole }: PageInput, { known, kept }: Sources, choices: ReadingChoices): PageMention[] {
  const indexes = known.map(({ index }) => index);
  const isJustRead = (span: TextSpan, ref: EntryRef) =>
    whole === undefined && kindOf(ref, known) === 'own' && nearItsExplanation(span, entryOf(ref, known), text.length);
  const first = choose(text, scan(text, indexes), known, choices, isJustRead);
  const more = kept.flatMap((pack) => {
    const isWeak = (span: TextSpan, ref: EntryRef) => !isTelling(spanText(text, span), entryOf(ref, [pack]));
    return choose(text, scanKept(text, pack, first), [pack], choices, isWeak);
  });
  return more.length === 0 ? first : [...first, ...more].sort((a, b) => a.start - b.start);
}

/** The mentions among `candidates` of what is not muted; `isPlain`: one of this entry needs no underline there. */
function choose(
  text: string,
  candidates: readonly Candidate[],
  packs: readonly LoadedPack[],
  { density, muted }: ReadingChoices,
  isPlain: (span: TextSpan, ref: EntryRef) => boolean,
): PageMention[] {
  const indexes = packs.map(({ index }) => index);
  const left = (refs: readonly EntryRef[]) =>
    refs.filter((ref) => isHere(ref, packs) && !muted.has(muteKey(namedBy(ref, packs))));
  const isLeftPlain = ({ refs, ...span }: Mention) => {
    const [ref] = left(refs);
    return ref === undefined || isPlain(span, ref);
  };
  return select(text, candidates, indexes, { density, isPlain: isLeftPlain }).flatMap((mention) => {
    const refs = left(mention.refs);
    return refs.length === 0 ? [] : [pageMention({ ...mention, refs }, packs)];
  });
}

/** The cards under `keys` and, one step further, of the entries those refer to. Unknown keys give no card. */
export function cardsFor(keys: ReadonlySet<string>, packs: readonly LoadedPack[]): Card[] {
  const byKey = new Map<string, Card>();
  const add = (wanted: ReadonlySet<string>) => {
    for (const { pack } of packs)
      for (const entry of pack.entries) {
        const key = cardKey(pack, entry.id);
        if (wanted.has(key) && !byKey.has(key)) byKey.set(key, entryCard(pack, entry));
      }
  };
  add(keys);
  add(new Set([...byKey.values()].flatMap(({ relations }) => relations.map(({ key }) => key))));
  return [...byKey.values()];
}

function pageMention({ start, end, refs, marked }: Mention, packs: readonly LoadedPack[]): PageMention {
  const keys = refs.map((ref) => namedBy(ref, packs).key);
  return { start, end, keys, kind: kindOf(refs[0]!, packs), marked };
}

/** Who a reference names, as far as a card says it. */
const namedBy = (ref: EntryRef, packs: readonly LoadedPack[]) => {
  const entry = entryOf(ref, packs);
  return { key: cardKey(packOf(ref, packs), entry.id), name: entry.name };
};

const packOf = (ref: EntryRef, packs: readonly LoadedPack[]): KnowledgePack => packs[ref.index]!.pack;
const placeOf = ({ index, entry }: EntryRef, packs: readonly LoadedPack[]): number | undefined => {
  const { places } = packs[index]!;
  return places ? places.get(entry) : entry;
};
/** An entry may be damaged where it lies; then its pack says nothing of it. */
const isHere = (ref: EntryRef, packs: readonly LoadedPack[]): boolean => placeOf(ref, packs) !== undefined;
const entryOf = (ref: EntryRef, packs: readonly LoadedPack[]) => packOf(ref, packs).entries[placeOf(ref, packs)!]!;
const kindOf = (ref: EntryRef, packs: readonly LoadedPack[]): PageMention['kind'] => {
  if (isGlossary(packOf(ref, packs).id)) return 'own';
  return entryOf(ref, packs).type === 'Concept' ? 'term' : 'name';
};
