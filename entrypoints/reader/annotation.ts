import type { Card } from '../../lib/knowledge/card';
import type { PageMention } from '../../lib/match/page';
import type { PageText } from '../../lib/page/page-text';
import { type Painter, paint } from '../../lib/page/painter';
import { mentionAt } from '../../lib/page/pointer';
import type { PageReading } from '../../lib/platform/messages';
import { ask, extensionLives } from '../../lib/platform/page-messages';
import type { TextSpan } from '../../lib/text/span';
import { createExplainer, type Explained, type Explainer } from './explainer';
import type { Hover } from './hover';
import { bringIntoView } from './scroll';
import { type Watch, watchPointer } from './watch';

/** How long words that were gone to stay marked, in ms: time to find them with the eyes. */
const POINTED_OUT = 2500;

/** The reader at work on a text that has been read. */
export interface Annotation {
  /** Goes to a mention, by its place in the reading, and opens its popover. */
  showMention(mention: number): void;
  /** Goes to some words and marks them for a moment. */
  showWords(span: TextSpan): void;
  /** Leaves no trace. */
  stop(): void;
}

/** Paints what `reading` found in `text`, and explains what is pointed at. `gone`: the extension is no longer there. */
export function annotate(text: PageText, reading: PageReading, gone: () => void): Annotation {
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
  /** The mention last pointed at; kept for the popover to find what it has prepared. */
  let explained: { at: number; mention: Explained | null } | null = null;

  const step = (direction: 1 | -1) => {
    const siblings = sameEntry(mentions, open);
    const next = siblings.at((siblings.indexOf(open) + direction) % siblings.length);
    if (next !== undefined) showMention(next);
  };
  const explainer: Explainer = createExplainer(
    () => ask('popover-wanted', {}),
    {
      go: step,
      visit: (key) => showMention(mentions.findIndex(({ keys }) => keys[0] === key)),
      countOf: (key) => mentions.filter(({ keys }) => keys[0] === key).length,
      pin: () => watch.send({ type: 'pin' }),
      close: () => watch.send({ type: 'close', at: now() }),
      card: async (key) => cards.get(key) ?? keep(cards, await ask('cards', { keys: [key] }), key),
    },
    () => watch.send({ type: 'close', at: now() }),
  );

  const changed = (state: Hover, before: Hover) => {
    if (!extensionLives()) return gone();
    const wanted = state.phase === 'idle' ? -1 : state.mention;
    if (wanted >= 0 && wanted !== explained?.at)
      explained = { at: wanted, mention: explain(wanted, reading, cards, text) };
    const mention = explained?.mention;
    if (state.phase === 'resting' && mention) explainer.prepare(mention);
    if (state.phase === 'open') {
      if (before.phase !== 'open' || before.mention !== state.mention) {
        open = state.mention;
        if (!mention) return watch.send({ type: 'close', at: now() });
        painter.setCurrent(mention.range);
        explainer.open(mention, state.held ? null : watch.pointer());
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
  { mentions, ownPack }: PageReading,
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
    spoken: text.text.slice(mention.start, mention.end),
    ownPack,
  };
}

function keep(cards: Map<string, Card>, more: readonly Card[], key: string): Card | null {
  for (const card of more) cards.set(card.key, card);
  return cards.get(key) ?? null;
}
