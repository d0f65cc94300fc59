/**
 * All mentions on the page that still stand, of every text that was read. They are kept by the Text nodes they stand
 * in, so that what a change of the page costs follows what changed, and never how much was read.
 */
import type { PageMention } from '../../lib/match/page';
import { isConnected } from '../../lib/page/dom';
import type { PageText } from '../../lib/page/page-text';
import { type Caret, covers } from '../../lib/page/pointer';
import { isRendered } from '../../lib/page/sight';
import { elementAbove, inPageOrder } from '../../lib/page/tree';

export interface LiveMention extends PageMention {
  /** Counts up over the session; never given twice. */
  readonly id: number;
  readonly range: StaticRange;
  /** The Text nodes it runs over. */
  readonly nodes: readonly Text[];
  /** The words as they stand there. */
  readonly spoken: string;
}

export interface MentionBook {
  /** Takes in what was found in a text; what does not stand in the page any more is left out. */
  add(text: PageText, mentions: readonly PageMention[]): LiveMention[];
  /** Forgets all that stands, or stood, in a node; gives back what it forgot. */
  forget(node: Text): readonly LiveMention[];
  /** The same for all mentions of the entry under `key`; those of it that come later are left out. */
  mute(key: string): readonly LiveMention[];
  get(id: number): LiveMention | undefined;
  /** The mention under a caret whose words cover a point of the window, or undefined. */
  at(caret: Caret, x: number, y: number): LiveMention | undefined;
  /** The mentions that a caret touches. */
  touching(caret: Caret): readonly LiveMention[];
  /** The mentions of the entry under `key` that can be seen, in the page's order. */
  of(key: string): LiveMention[];
  /** The underlined mentions that can be seen, in the page's order, and one more among them where one is given. */
  marked(also: LiveMention | null): LiveMention[];
}

export function createMentionBook(): MentionBook {
  let count = 0;
  const byId = new Map<number, LiveMention>();
  const byNode = new WeakMap<Text, LiveMention[]>();
  const byKey = new Map<string, Set<LiveMention>>();
  const muted = new Set<string>();

  /** Forgets a mention, but for the list of one of its nodes. */
  const drop = (mention: LiveMention, but?: Text) => {
    byId.delete(mention.id);
    const mates = byKey.get(mention.keys[0]!);
    mates?.delete(mention);
    if (mates?.size === 0) byKey.delete(mention.keys[0]!);
    for (const node of mention.nodes)
      if (node !== but) byNode.set(node, byNode.get(node)?.filter((other) => other !== mention) ?? []);
  };

  const touching = ({ node, offset }: Caret) =>
    byNode.get(node)?.filter(({ range }) => touches(range, node, offset)) ?? [];

  return {
    add(text, mentions) {
      const live: LiveMention[] = [];
      for (const mention of mentions) {
        const range = text.rangeOf(mention);
        if (!range || muted.has(mention.keys[0]!)) continue;
        const spoken = text.text.slice(mention.start, mention.end);
        const kept: LiveMention = { ...mention, id: count++, range, nodes: text.nodesIn(mention), spoken };
        live.push(kept);
        byId.set(kept.id, kept);
        byKey.set(mention.keys[0]!, (byKey.get(mention.keys[0]!) ?? new Set()).add(kept));
        for (const node of kept.nodes) {
          const mates = byNode.get(node);
          if (mates) mates.push(kept);
          else byNode.set(node, [kept]);
        }
      }
      return live;
    },
    forget(node) {
      const gone = byNode.get(node) ?? [];
      for (const mention of gone) drop(mention, node);
      byNode.delete(node);
      return gone;
    },
    mute(key) {
      muted.add(key);
      const gone = [...(byKey.get(key) ?? [])];
      for (const mention of gone) drop(mention);
      return gone;
    },
    get: (id) => byId.get(id),
    at: (caret, x, y) => touching(caret).find(({ range }) => covers(range, x, y)),
    touching,
    of: (key) => [...(byKey.get(key) ?? [])].filter(canBeSeen).sort(byPlace),
    marked: (also) =>
      [...byId.values()].filter((mention) => (mention.marked || mention === also) && canBeSeen(mention)).sort(byPlace),
  };
}

/** A caret between two letters belongs to both sides; `node` is one that the range runs over. */
const touches = ({ startContainer, startOffset, endContainer, endOffset }: StaticRange, node: Text, offset: number) =>
  (node !== startContainer || offset >= startOffset) && (node !== endContainer || offset <= endOffset);

const canBeSeen = ({ range }: LiveMention): boolean => {
  const holder = elementAbove(range.startContainer);
  return holder !== null && isConnected(holder) && isRendered(holder);
};

function byPlace({ range: a }: LiveMention, { range: b }: LiveMention): number {
  return inPageOrder(a.startContainer, b.startContainer) || a.startOffset - b.startOffset;
}
