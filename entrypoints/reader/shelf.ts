/** All articles that are being read on a page, and what a reader sees of them. */
import { muteKey } from '../../lib/match/own';
import type { PageMention } from '../../lib/match/page';
import type { Article } from '../../lib/page/article';
import { boxOf, documentOf, windowOf } from '../../lib/page/dom';
import { offsetIn } from '../../lib/page/frames';
import { createPace } from '../../lib/page/pace';
import type { PageText } from '../../lib/page/page-text';
import type { KeyCommand } from '../../lib/platform/messages';
import type { TextSpan } from '../../lib/text/span';
import { annotate } from './annotation';
import { UNREAD } from './handoff';
import { createMentionBook, type LiveMention } from './mentions';
import { type SelectedWords, selectedWords } from './selection';
import { createStory, type Story, type Summed, type Summing } from './story';
import { createSurfaces } from './surfaces';

export interface Shelf {
  stories(): readonly Story[];
  /** Has an article read, and annotates it. */
  open(article: Article): Promise<void>;
  /** What was read in a node no longer stands. */
  forget(node: Text): void;
  /** Drops the articles that are no longer there. */
  dropGone(): void;
  /** Drops those of a document that is being left. */
  dropIn(page: Document): void;
  /** The article in the middle of the window, else the last one above it. */
  inView(): Story | undefined;
  sum<Type extends Summing>(story: Story, type: Type): Promise<Summed<Type>['answer']>;
  /** Goes to the first mention of the entry under `key` and opens its popover. */
  showEntry(key: string): void;
  /** Does what a key command asks. */
  command(command: KeyCommand): Promise<void>;
  /** Goes to words of the text that was summed up last. */
  showWords(span: TextSpan): void;
  stop(): void;
}

/** Mentions taken in between two looks at the clock. */
const STEP = 50;

export interface ShelfListener {
  /** The extension is found to be no longer there. */
  gone(): void;
  /** Text is read for the first time in a document or shadow root. */
  surfaced(place: Node): void;
  /** An article has come; what it returns is called when it goes. */
  opened(article: Article): () => void;
}

/** An empty shelf. */
export function createShelf({ gone, surfaced, opened }: ShelfListener, signal: AbortSignal): Shelf {
  let stories: readonly Story[] = [];
  let summed: PageText | null = null;
  let asked: SelectedWords | null = null;
  const undo = new Map<Story, () => void>();
  const book = createMentionBook();
  const muted = new Set<string>();
  const surfaces = createSurfaces();
  const rest = createPace(signal);

  const storyOf = (node: Node): Story | undefined => stories.find((story) => story.has(node as Text));
  const annotation = annotate(
    {
      get: book.get,
      at: (x, y) =>
        surfaces
          .caretsAt(x, y)
          .map((caret) => book.at(caret, x, y))
          .find(Boolean),
      marked: book.marked,
      of: book.of,
      card: (key) => stories.map(({ cards }) => cards.get(key)).find(Boolean),
      statusOf: ({ nodes }) => storyOf(nodes[0]!)?.status ?? UNREAD,
      rangeOf: ({ key }, span) => stories.find(({ cards }) => cards.has(key))?.rangeOf(span) ?? null,
      async keep({ key }) {
        const kept = await stories.find(({ cards }) => cards.has(key))?.keep();
        if (!kept || 'fault' in kept) throw new Error('The article could not be kept');
      },
      mute(card) {
        muted.add(muteKey(card));
        return book.mute(card.key);
      },
    },
    gone,
  );

  const found = async (text: PageText, mentions: readonly PageMention[]) => {
    for (const place of surfaces.note(text.nodes)) surfaced(place);
    for (let at = 0; at < mentions.length; at += STEP) {
      annotation.add(book.add(text, mentions.slice(at, at + STEP)));
      await rest();
    }
  };
  const forgot = (node: Text) => annotation.remove(book.forget(node));
  const drop = (story: Story) => {
    for (const node of story.nodes()) forgot(node);
    stories = stories.filter((other) => other !== story);
    undo.get(story)?.();
    undo.delete(story);
    if (stories.length === 0) surfaces.forget();
  };

  /**
   * The mention that is selected in an article: of the entry that the words name, else of one made of the sentences that
   * hold them. Null where nothing is selected, or still what was asked for last.
   */
  const mentionOfSelection = async (): Promise<LiveMention | null> => {
    for (const story of stories) {
      const selected = selectedWords(story.article.document);
      if (!selected) continue;
      const { words, start } = selected;
      if (asked?.words === words && asked.start.node === start.node && asked.start.offset === start.offset) return null;
      asked = selected;
      const known = book.touching(start).find(({ spoken }) => spoken.includes(words));
      if (known) return known;
      const key = await story.explain(words);
      return book.touching(start).find(({ keys }) => keys[0] === key) ?? book.of(key)[0] ?? null;
    }
    asked = null;
    return null;
  };

  return {
    stories: () => stories,
    async open(article) {
      const view = windowOf(article.document);
      if (view) annotation.listenTo(view); // The top one, too: a page that is written over anew loses all listeners.
      const story = createStory(article, { found, forgot }, signal);
      stories = [...stories, story];
      undo.set(story, opened(article));
      await story.read().catch((error) => {
        drop(story);
        throw error;
      });
      annotation.setManner(story.manner);
    },
    forget(node) {
      storyOf(node)?.forget(node);
    },
    dropGone() {
      for (const story of stories) if (story.isGone()) drop(story);
    },
    dropIn(page) {
      for (const story of stories) if (story.article.document === page) drop(story);
    },
    inView() {
      const read = stories.filter(({ isRead }) => isRead);
      const above = read.filter(({ article: { container } }) => topOf(container) < innerHeight / 2);
      return above.at(-1) ?? read[0];
    },
    async sum(story, type) {
      const { answer, text } = await story.sum(type, muted);
      summed = text;
      return answer;
    },
    showEntry: (key) => annotation.show(book.of(key)[0]),
    async command(command) {
      if (command === 'open') return annotation.keys.toggle();
      if (command === 'previous') return annotation.keys.step(-1);
      if (command === 'explain') asked = null;
      const mention = await mentionOfSelection();
      if (!mention) return command === 'next' ? annotation.keys.step(1) : undefined;
      annotation.keys.goTo(mention);
      annotation.show(mention);
    },
    showWords(span) {
      const range = summed?.rangeOf(span);
      if (range) annotation.showWords(range);
    },
    stop() {
      annotation.stop();
      for (const end of undo.values()) end();
      stories = [];
    },
  };
}

const topOf = (container: Element): number => boxOf(container).top + offsetIn(documentOf(container)).top;
