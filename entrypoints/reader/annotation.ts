/** What a reader sees of the mentions: underlines, and the popover over the one that is pointed at. */

import { say } from '../../components/say';
import type { Card } from '../../lib/knowledge/card';
import { muteKey } from '../../lib/match/own';
import type { MentionKind } from '../../lib/match/page';
import { tagOf } from '../../lib/page/dom';
import { HOST } from '../../lib/page/host';
import { createPainter, type Painter } from '../../lib/page/painter';
import { ask, extensionLives } from '../../lib/platform/page-messages';
import type { TextSpan } from '../../lib/text/span';
import { createCurrent } from './current';
import { createExplainer, type Explained, type Explainer } from './explainer';
import type { Hover, Manner } from './hover';
import { createKeys, type Keys } from './keys';
import type { LiveMention } from './mentions';
import { bringIntoView } from './scroll';
import { type Watch, watchPointer } from './watch';

/** Less rest than this, in ms, is over before the popover's code has come: 50 with the background asleep. */
const SOON = 100;

/**
 * The system's few colours in place of the page's: Chromium paints every highlight as a solid block then, which no sheet
 * can undo, so each entry gets only one.
 */
const forcedColors = matchMedia('(forced-colors: active)');

/** What the annotation asks of those who keep the mentions. */
export interface Mentions {
  get(id: number): LiveMention | undefined;
  /** The mention at a point of the window (CSS px). */
  at(x: number, y: number): LiveMention | undefined;
  /** The underlined ones that can be seen, in the page's order, and one more among them where one is given. */
  marked(also: LiveMention | null): readonly LiveMention[];
  /** Those of one entry, in the page's order, that can be seen. */
  of(key: string): readonly LiveMention[];
  card(key: string): Card | undefined;
  /** What there is to say of the article a mention stands in. */
  statusOf(mention: LiveMention): Pick<Explained, 'ownPack' | 'kept'>;
  /** Where a span of the text that a card was built from stands in the page; null where it does not. */
  rangeOf(card: Card, span: TextSpan): StaticRange | null;
  /** Keeps the article that a card was drawn from. Rejects where that fails. */
  keep(card: Card): Promise<void>;
  /** Forgets all mentions of an entry, those to come too; gives back those it forgot. */
  mute(card: Card): readonly LiveMention[];
}

export interface Annotation {
  add(mentions: readonly LiveMention[]): void;
  /** These stand no longer. */
  remove(mentions: readonly LiveMention[]): void;
  /** Follows the pointer in one more window: that of a frame which holds an article. */
  listenTo(view: Window): void;
  /** What opens a popover. */
  setManner(manner: Manner): void;
  /** Without a pointer. */
  readonly keys: Pick<Keys, 'step' | 'toggle' | 'goTo'>;
  /** Goes to a mention, where there is one, and opens its popover. */
  show(mention: LiveMention | undefined): void;
  /** Goes to some words and marks them for a moment. */
  showWords(range: StaticRange): void;
  /** Leaves no trace. */
  stop(): void;
}

/** Ready to explain `mentions`. `gone` is called when the extension is found to be no longer there. */
export function annotate(mentions: Mentions, gone: () => void): Annotation {
  const painter: Painter<MentionKind> = createPainter<MentionKind>(['name', 'term', 'own']);
  let open: LiveMention | null = null;
  /** The mention last pointed at; kept for the popover to find what it has prepared. */
  let explained: { readonly mention: LiveMention; readonly content: Explained } | null = null;
  const more = new Map<string, Card>();

  const cardOf = (key: string): Card | undefined => mentions.card(key) ?? more.get(key);
  const show = (mention: LiveMention | undefined) => {
    if (!mention) return;
    bringIntoView(mention.range);
    watch.send({ type: 'show', mention: mention.id });
  };
  const step = (direction: 1 | -1) => {
    const siblings = open ? mentions.of(open.keys[0]!) : [];
    show(siblings.at((siblings.indexOf(open!) + direction) % siblings.length));
  };
  const explain = (mention: LiveMention): Explained => {
    const siblings = mentions.of(mention.keys[0]!);
    return {
      range: mention.range,
      cards: mention.keys.flatMap((key) => cardOf(key) ?? []),
      position: siblings.indexOf(mention) + 1,
      total: siblings.length,
      spoken: mention.spoken,
      ...mentions.statusOf(mention),
    };
  };
  const close = () => watch.send({ type: 'close', at: performance.now() });
  const current = createCurrent(painter.setCurrent, () => explainer.place(), close);
  const keys = createKeys({
    terms: mentions.marked,
    nameOf({ keys: [key], spoken }, position, total) {
      const card = cardOf(key!);
      return say('termOf', card?.name ?? spoken, say(`kind_${card?.type ?? 'Thing'}`), position, total);
    },
    opened: () => open,
    open: (mention) => watch.send({ type: 'show', mention: mention.id }),
    close,
    enter: () => explainer.focus(),
    point: current.explain,
  });
  const explainer: Explainer = createExplainer(
    () => ask('popover-wanted', {}),
    {
      onGo: step,
      onVisit: (key) => show(mentions.of(key)[0]),
      countOf: (key) => mentions.of(key).length,
      onPin: () => watch.send({ type: 'pin' }),
      onClose: close,
      leave: keys.leavePopover,
      onWords(card, span) {
        const range = mentions.rangeOf(card, span);
        if (range) current.showWords(range);
      },
      onMute(card, where) {
        remove(mentions.mute(card));
        ask('mute', { key: muteKey(card), where }).catch(() => {});
      },
      onKeep: mentions.keep,
      onLookUp: async (key) => {
        if (!cardOf(key)) for (const card of await ask('cards', { keys: [key] })) more.set(card.key, card);
        return cardOf(key) ?? null;
      },
    },
    close,
  );

  const contentOf = (mention: LiveMention): Explained => {
    if (mention !== explained?.mention) explained = { mention, content: explain(mention) };
    return explained.content;
  };
  const changed = (state: Hover, before: Hover) => {
    if (!extensionLives()) return gone();
    const wanted = state.phase === 'idle' ? undefined : mentions.get(state.mention);
    if (state.phase === 'resting' && wanted) explainer.prepare(contentOf(wanted));
    if (state.phase === 'open') {
      if (before.phase !== 'open' || before.mention !== state.mention) {
        if (!wanted) return close();
        open = wanted;
        current.explain(wanted.range);
        explainer.open(contentOf(wanted), state.held ? null : watch.pointer());
      }
      explainer.setPinned(state.pinned);
      keys.changed(true, false);
    } else if (before.phase === 'open') {
      open = null;
      explained = null;
      current.explain(null);
      const hadFocus = document.activeElement !== null && tagOf(document.activeElement) === HOST;
      explainer.close();
      keys.changed(false, hadFocus);
    }
  };
  const watch: Watch = watchPointer(
    {
      mentionAt: (x, y) => mentions.at(x, y)?.id ?? -1,
      expected(id) {
        const mention = mentions.get(id);
        if (!open && mention && mention !== explained?.mention) explainer.prepare(contentOf(mention));
      },
      popover: explainer.place,
      looked: painter.repair,
      owns: explainer.owns,
    },
    changed,
  );

  const underlined = new Set<string>();
  const remove = (gone: readonly LiveMention[]) => {
    for (const mention of gone) {
      painter.remove(mention);
      underlined.delete(mention.keys[0]!);
      if (mention === open) close();
      keys.forget(mention);
      if (mention === explained?.mention) explained = null;
    }
  };
  return {
    add(found) {
      for (const mention of found) {
        const [key] = mention.keys;
        if (!mention.marked || (forcedColors.matches && underlined.has(key!))) continue;
        underlined.add(key!);
        painter.add(mention);
      }
    },
    remove,
    listenTo: watch.listenTo,
    setManner(manner) {
      watch.setManner(manner);
      // Nothing rests there first, and the code would come too late.
      if (manner.opening !== 'rest' || manner.restMs < SOON) requestIdleCallback(explainer.warm);
    },
    keys,
    show,
    showWords: current.showWords,
    stop() {
      current.stop();
      watch.stop();
      keys.stop();
      explainer.stop();
      painter.stop();
    },
  };
}
