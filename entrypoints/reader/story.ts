/** One article as it is being read: what of it was read, what of that still stands, and what must be read again. */
import type { Card } from '../../lib/knowledge/card';
import type { PageMention } from '../../lib/match/page';
import { type Article, extractFrom } from '../../lib/page/article';
import { isConnected } from '../../lib/page/dom';
import { createPace, inSlices } from '../../lib/page/pace';
import { blockAround, type PageText, readTextSteps } from '../../lib/page/page-text';
import { inPageOrder, showsIn } from '../../lib/page/tree';
import type { KeptList, Outcome } from '../../lib/platform/kept';
import type { Answer, ToBackground } from '../../lib/platform/messages';
import { ask } from '../../lib/platform/page-messages';
import { shadowRootOf } from '../../lib/platform/shadow-roots';
import type { TextSpan } from '../../lib/text/span';
import { type ArticleStatus, UNREAD } from './handoff';
import type { Manner } from './hover';
import { leadInTo } from './lead-in';

export interface Story {
  readonly article: Article;
  /** What the popover may show, by key. */
  readonly cards: ReadonlyMap<string, Card>;
  readonly status: ArticleStatus;
  /** Reads the whole article. */
  read(): Promise<void>;
  /** Reads again what changed below the elements, as far as they belong to the article. */
  reread(touched: Iterable<Element>): Promise<void>;
  /** The node's words have changed, or it has gone: what was read there no longer stands. */
  forget(node: Text): void;
  /** Whether so much of what was first read has gone that this is another article now, or none. */
  isGone(): boolean;
  /** Where a span of the text that was first read stands in the page; null where it does not any more. */
  rangeOf(span: TextSpan): StaticRange | null;
  /**
   * The article at a glance, or all there is to say of it, as it is now, with the text the spans count in and without
   * what is muted: keys as `muteKey` makes them, never fewer than before.
   */
  sum<Type extends Summing>(type: Type, muted: ReadonlySet<string>): Promise<Summed<Type>>;
  /** Has words explained by the sentences that hold them; gives back the key they are known by from then on. */
  explain(words: string): Promise<string>;
  /** Has its own glossary kept. */
  keep(): Promise<Outcome<KeptList>>;
  /** The nodes that were read and still stand. */
  nodes(): Iterable<Text>;
  has(node: Text): boolean;
  readonly isRead: boolean;
  /** What opens a popover, as the reader set it. */
  readonly manner: Manner;
}

/** The questions to the background that sum an article up. */
export type Summing = 'summarize' | 'oversee';

export interface Summed<Type extends Summing> {
  readonly answer: Answer<ToBackground, Type>;
  readonly text: PageText;
}

/** What a story makes of what it reads. */
export interface StoryListener {
  /** Mentions were found in a text. */
  found(text: PageText, mentions: readonly PageMention[]): Promise<void>;
  /** What stood in a node is no longer so. */
  forgot(node: Text): void;
}

/** Above this share of the first text gone, an article is another one. */
const ANOTHER = 0.5;

export function createStory(article: Article, listener: StoryListener, signal: AbortSignal): Story {
  const cards = new Map<string, Card>();
  /** By node, the text it was read in last. */
  const owners = new Map<Text, PageText>();
  let first: PageText | null = null;
  let lost = 0;
  let status: ArticleStatus = UNREAD;
  let manner: Manner = { opening: 'rest', restMs: 0 };
  let summed: { [Type in Summing]?: Promise<Summed<Type>> } = {};
  let mutedThen = 0;

  const page = (text: string) => ({
    text,
    title: article.title,
    language: article.language,
    published: article.published,
    ...(article.cut && { cut: true }),
  });
  const readNodes = async (textNodes: readonly Text[], lead: string) => {
    const text = await inSlices(readTextSteps({ textNodes }), signal);
    for (const node of text.nodes) {
      if (owners.has(node)) listener.forgot(node);
      owners.set(node, text);
    }
    summed = {}; // Also what was asked for while the text was being read.
    const reading = await ask('read', {
      page: first ? { ...page(lead + text.text), from: lead.length, whole: first.text } : page(text.text),
    });
    signal.throwIfAborted();
    for (const card of reading.cards) cards.set(card.key, card);
    manner = { opening: reading.opening, restMs: reading.restMs };
    status = { ownPack: reading.ownPack, kept: reading.kept };
    await listener.found(text, reading.mentions);
    return text;
  };

  /** The article as it stands now. */
  const whole = () =>
    inSlices(
      readTextSteps({ textNodes: [...owners.keys()].filter((node) => node.isConnected).sort(inPageOrder) }),
      signal,
    );

  return {
    article,
    cards,
    get status() {
      return status;
    },
    async read() {
      first = await readNodes(article.textNodes, '');
    },
    async reread(touched) {
      if (!first) return;
      const rest = createPace(signal);
      const regions = new Set<Element>();
      for (const element of touched)
        if (showsIn(article.container, element)) regions.add(blockAround(element, article.container));
      const nodes: Text[] = [];
      for (const region of regions) {
        const kept = extractFrom(region, article, { shadowRootOf });
        if (!kept.every((node) => owners.get(node)?.stillReads(node))) nodes.push(...kept);
        await rest();
      }
      if (nodes.length === 0) return;
      const inOrder = [...new Set(nodes)].filter((node) => node.isConnected).sort(inPageOrder);
      await readNodes(
        inOrder,
        leadInTo(inOrder[0]!, { title: article.title, opening: first.text, owns: (node) => owners.has(node) }),
      );
    },
    forget(node) {
      const owner = owners.get(node);
      if (!owner) return;
      owners.delete(node);
      summed = {};
      if (owner === first) lost += owner.lengthOf(node);
      listener.forgot(node);
    },
    isGone: () => !isConnected(article.container) || (first !== null && lost > first.text.length * ANOTHER),
    rangeOf: (span) => first?.rangeOf(span) ?? null,
    sum<Type extends Summing>(type: Type, muted: ReadonlySet<string>): Promise<Summed<Type>> {
      if (muted.size > mutedThen) summed = {};
      mutedThen = muted.size;
      const known = summed as { [T in Type]?: Promise<Summed<T>> };
      known[type] ??= whole().then(async (text) => ({
        text,
        answer: await ask(type, { page: page(text.text), muted: [...muted] }),
      }));
      return known[type];
    },
    async explain(words) {
      const text = await whole();
      const { card, mentions } = await ask('explain', { page: page(text.text), words });
      if (!cards.has(card.key)) await listener.found(text, mentions);
      cards.set(card.key, card);
      return card.key;
    },
    async keep() {
      const kept = await ask('keep', { page: page(first?.text ?? '') });
      if ('done' in kept) status = { ...status, kept: true };
      return kept;
    },
    nodes: () => owners.keys(),
    has: (node) => owners.has(node),
    get isRead() {
      return first !== null;
    },
    get manner() {
      return manner;
    },
  };
}
