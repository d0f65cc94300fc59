/** One reading of one text: what the packs know of it, ready to travel to the tab that asked. */
import { type Card, cardKey, entryCard } from '../knowledge/card';
import type { EntryType, KnowledgePack } from '../knowledge/model';
import type { PageInput, PageMention } from './page';
import { scan } from './scan';
import { select } from './select';
import { isSourceOf, type PageSummary, summarizePage } from './summary';
import type { TermIndex } from './trie';
import type { Density, EntryRef, Mention } from './types';

export interface LoadedPack {
  readonly pack: KnowledgePack;
  readonly index: TermIndex;
}

export interface Reading {
  /** In order. Spans count from `from` on, where the page gave it. */
  readonly mentions: readonly PageMention[];
  /** Cards of every entry that is mentioned, and of those a mentioned one refers to. */
  readonly cards: readonly Card[];
  /** Id of the pack that was built from this very page, or null. */
  readonly ownPack: string | null;
}

/** Reads `page` with `packs`, which stand in the reader's order. Pure: the same page and packs give the same reading. */
export function readPage(page: PageInput, packs: readonly LoadedPack[], density: Density): Reading {
  const from = page.from ?? 0;
  const mentions = findMentions(page, packs, density)
    .filter(({ start }) => start >= from)
    .map((mention) => ({ ...mention, start: mention.start - from, end: mention.end - from }));
  const cards = cardsFor(new Set(mentions.flatMap(({ keys }) => keys)), packs);
  return { mentions, cards, ownPack: ownPack(page, packs)?.id ?? null };
}

/** The page at a glance. */
export function summarize(page: PageInput, packs: readonly LoadedPack[]): PageSummary {
  const mentions = findMentions(page, packs, 'none');
  const cards = cardsFor(new Set(mentions.map(({ keys }) => keys[0]!)), packs);
  return summarizePage(page, mentions, cards, ownPack(page, packs));
}

function findMentions({ text }: PageInput, packs: readonly LoadedPack[], density: Density): PageMention[] {
  const indexes = packs.map(({ index }) => index);
  return select(text, scan(text, indexes), indexes, { density }).map((mention) => pageMention(mention, packs));
}

const ownPack = ({ text }: PageInput, packs: readonly LoadedPack[]): KnowledgePack | null =>
  packs.find(({ pack }) => isSourceOf(pack, text))?.pack ?? null;

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
  const keys = refs.map((ref) => cardKey(packOf(ref, packs), entryOf(ref, packs).id));
  return { start, end, keys, kind: kindOf(entryOf(refs[0]!, packs).type), marked };
}

const packOf = (ref: EntryRef, packs: readonly LoadedPack[]): KnowledgePack => packs[ref.index]!.pack;
const entryOf = (ref: EntryRef, packs: readonly LoadedPack[]) => packOf(ref, packs).entries[ref.entry]!;
const kindOf = (type: EntryType): PageMention['kind'] => (type === 'Concept' ? 'term' : 'name');
