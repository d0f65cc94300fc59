/**
 * The life of the reader in one page: find the article, have it read, paint it, explain what is pointed at, and leave
 * no trace when it ends.
 */
import type { Card } from '../../lib/knowledge/card';
import type { PageMention } from '../../lib/match/reading';
import { type Article, findArticle } from '../../lib/page/article';
import { removeHosts } from '../../lib/page/host';
import { type PageText, readText } from '../../lib/page/page-text';
import { type Painter, paint } from '../../lib/page/painter';
import { mentionAt } from '../../lib/page/pointer';
import type { PageReading, PageState } from '../../lib/platform/messages';
import { answer, ask, extensionLives, whenExtensionGoes } from '../../lib/platform/page-messages';
import type { TextSpan } from '../../lib/text/span';
import { createExplainer, type Explained, type Explainer } from './explainer';
import type { Hover } from './hover';
import { bringIntoView } from './scroll';
import { type Watch, watchPointer } from './watch';

/** How long words that were gone to stay marked, in ms: time to find them with the eyes. */
const POINTED_OUT = 2500;

export interface Session {
  readonly state: PageState;
  showMention(mention: number): void;
  showWords(span: TextSpan): void;
  stop(): void;
}

/** Starts reading the page. `ended` is told when the session stops by itself or is told to. */
export function startSession(ended: () => void): Session {
  removeHosts();
  let state: PageState = { state: 'reading' };
  let living: Living | null = null;
  let over = false;

  const stop = () => {
    if (over) return;
    over = true;
    living?.stop();
    unlisten();
    unwatch();
    ended();
  };
  const unwatch = whenExtensionGoes(stop);
  const session: Session = {
    get state() {
      return state;
    },
    showMention: (mention) => living?.showMention(mention),
    showWords: (span) => living?.showWords(span),
    stop,
  };
  const unlisten = answer((message) => respond(session, message) as never);

  const read = async () => {
    const article = findArticle(document);
    if (!article) {
      state = { state: 'no-article' };
      return;
    }
    const text = readText(article);
    const page = { text: text.text, title: article.title, language: article.language };
    const reading = await ask('read', { page });
    if (over) return;
    state = { state: 'read', summary: reading.summary };
    living = live(article, text, reading, stop);
  };
  read().catch(stop); // Without background there is nothing to explain; with the extension gone, nothing to stay for.
  return session;
}

function respond(session: Session, message: Parameters<Parameters<typeof answer>[0]>[0]): PageState | undefined {
  if (message.type === 'summary') return session.state;
  if (message.type === 'stop') session.stop();
  else if (message.type === 'show-mention') session.showMention(message.mention);
  else session.showWords(message.span);
  return undefined;
}

type Living = Pick<Session, 'showMention' | 'showWords' | 'stop'>;

/** The reader at work on a page that has been read. */
function live(_article: Article, text: PageText, reading: PageReading, gone: () => void): Living {
  const { mentions } = reading;
  const cards = new Map(reading.cards.map((card) => [card.key, card]));
  const painter: Painter = paint(
    mentions.flatMap(({ marked, kind, ...span }) => {
      const range = marked && text.rangeOf(span);
      return range ? [{ range, kind }] : [];
    }),
    ['name', 'term'],
  );
  const now = () => performance.now();
  let open = -1;

  const step = (direction: 1 | -1) => {
    const siblings = sameEntry(mentions, open);
    const next = siblings.at((siblings.indexOf(open) + direction) % siblings.length);
    if (next !== undefined) showMention(next);
  };
  const explainer: Explainer = createExplainer(
    () => ask('popover-wanted', {}),
    {
      go: step,
      pin: () => watch.send({ type: 'pin' }),
      close: () => watch.send({ type: 'close', at: now() }),
      card: async (key) => cards.get(key) ?? keep(cards, await ask('cards', { keys: [key] }), key),
    },
    () => watch.send({ type: 'close', at: now() }),
  );

  const changed = (state: Hover, before: Hover) => {
    if (!extensionLives()) return gone();
    if (state.phase === 'resting') explainer.prepare();
    if (state.phase === 'open') {
      if (before.phase !== 'open' || before.mention !== state.mention) {
        open = state.mention;
        const explained = explain(open, mentions, cards, text);
        if (!explained) return;
        painter.setCurrent(explained.range);
        explainer.open(explained, state.held ? null : watch.pointer());
      }
      explainer.setPinned(state.pinned);
    } else if (before.phase === 'open') {
      open = -1;
      painter.setCurrent(null);
      explainer.close();
    }
  };
  const watch: Watch = watchPointer(
    {
      mentionAt: (x, y) => mentionAt(x, y, text, mentions),
      popover: explainer.place,
      owns: explainer.owns,
    },
    reading.restMs,
    changed,
  );

  const showMention = (mention: number) => {
    const range = mentions[mention] && text.rangeOf(mentions[mention]);
    if (!range) return;
    bringIntoView(range);
    watch.send({ type: 'show', mention });
  };
  let pointedOut = 0;
  return {
    showMention,
    showWords(span) {
      const range = text.rangeOf(span);
      if (!range) return;
      bringIntoView(range);
      painter.setCurrent(range);
      clearTimeout(pointedOut);
      pointedOut = window.setTimeout(() => open < 0 && painter.setCurrent(null), POINTED_OUT);
    },
    stop() {
      clearTimeout(pointedOut);
      watch.stop();
      explainer.stop();
      painter.stop();
    },
  };
}

/** The places of all mentions of the entry that mention `at` is about. */
const sameEntry = (mentions: readonly PageMention[], at: number): number[] =>
  mentions.flatMap(({ keys }, other) => (keys[0] === mentions[at]?.keys[0] ? [other] : []));

function explain(
  at: number,
  mentions: readonly PageMention[],
  cards: ReadonlyMap<string, Card>,
  text: PageText,
): Explained | null {
  const mention = mentions[at]!;
  const range = text.rangeOf(mention);
  if (!range) return null; // The page has taken these words away.
  const siblings = sameEntry(mentions, at);
  return {
    range,
    cards: mention.keys.flatMap((key) => cards.get(key) ?? []),
    position: siblings.indexOf(at) + 1,
    total: siblings.length,
  };
}

function keep(cards: Map<string, Card>, more: readonly Card[], key: string): Card | null {
  for (const card of more) cards.set(card.key, card);
  return cards.get(key) ?? null;
}
