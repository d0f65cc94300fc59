import type { Card } from '../../lib/knowledge/card';
import { type Box, nearest } from '../../lib/page/geometry';
import { linesOf } from '../../lib/page/lines';
import { themeAt } from '../../lib/page/theme';
import { elementAbove } from '../../lib/page/tree';
import { type ArticleStatus, type PopoverActions, type PopoverContent, type PopoverView, takePopover } from './handoff';

/** A mention ready to be explained. */
export interface Explained extends ArticleStatus {
  readonly range: StaticRange;
  readonly cards: readonly Card[];
  /** Its place among the mentions of the same entry, from 1. */
  readonly position: number;
  readonly total: number;
  /** The name as it stands at this mention. */
  readonly spoken: string;
}

export interface Explainer {
  /** Gets the popover ready for a mention: its code, the first time, and its content. */
  prepare(mention: Explained): void;
  /** Opens the popover at a mention, near the point (CSS px of the window) where one is given. */
  open(mention: Explained, near: { x: number; y: number } | null): void;
  setPinned(pinned: boolean): void;
  /** Gives the popover the focus, once what was asked to open is there. */
  focus(): void;
  /** Has the popover's code come before it is wanted. */
  warm(): void;
  close(): void;
  /** Where the popover stands and the line of its term; null while there is none. */
  place(): { readonly box: Box; readonly line: Box } | null;
  owns(event: Event): boolean;
  stop(): void;
}

/**
 * Keeps the one popover: fetches its code when first wanted, shows it at a mention, and holds it there while the
 * page scrolls or reflows. `load` asks for the code; `lost` is told when the mention is no longer to be seen.
 */
export function createExplainer(load: () => Promise<unknown>, actions: PopoverActions, lost: () => void): Explainer {
  let view: Promise<PopoverView> | null = null;
  let shown: PopoverView | null = null;
  let current: Explained | null = null;
  let line: Box | null = null;
  let frame = 0;
  let following: AbortController | null = null;
  /** What was asked to open last. */
  let opening = Promise.resolve();

  let prepared: { mention: Explained; content: PopoverContent } | null = null;

  /** The content for a mention; asked again for the same one, the same. */
  const contentFor = (mention: Explained): PopoverContent => {
    if (prepared?.mention !== mention) {
      const { range, ...shown } = mention;
      const theme = themeAt(elementAbove(range.startContainer)!);
      prepared = { mention, content: { ...shown, theme } };
    }
    return prepared.content;
  };

  const loaded = (): Promise<PopoverView> => {
    view ??= load()
      .then(takePopover)
      .then((create) => create(actions));
    view.catch(() => {
      view = null; // The next wish tries again.
    });
    return view;
  };

  const follow = () => {
    frame = 0;
    if (!current || !shown || !line) return;
    const lines = linesOf(current.range);
    const visible = lines.filter(
      ({ top, bottom, left, right }) => bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    );
    if (visible.length === 0) return lost();
    line = nearest(lines, line.left, line.top);
    shown.move(lines, line);
  };
  const onChange = () => {
    frame ||= requestAnimationFrame(follow);
  };

  const open = async (mention: Explained, near: { x: number; y: number } | null) => {
    current = mention;
    const opened = await loaded().catch(() => null);
    if (!opened || current !== mention) return; // Left, or moved on, while the code was loading.
    shown = opened;
    const lines = linesOf(mention.range);
    if (lines.length === 0) return lost();
    line = near ? nearest(lines, near.x, near.y) : lines[0]!;
    opened.show(contentFor(mention), lines, line);
    following?.abort();
    following = new AbortController();
    addEventListener('scroll', onChange, { capture: true, passive: true, signal: following.signal });
    addEventListener('resize', onChange, { passive: true, signal: following.signal });
  };

  const close = () => {
    current = null;
    line = null;
    following?.abort();
    following = null;
    shown?.hide();
  };

  return {
    async prepare(mention) {
      const content = contentFor(mention);
      const ready = await loaded().catch(() => null);
      if (ready && !current && prepared?.mention === mention) ready.prepare(content);
    },
    open(mention, near) {
      opening = open(mention, near);
    },
    setPinned: (pinned) => shown?.setPinned(pinned),
    focus: () => opening.then(() => shown?.focus()),
    warm: () => loaded().catch(() => {}),
    close,
    place() {
      const box = current && shown?.box();
      return box && line ? { box, line } : null;
    },
    owns: (event) => shown?.owns(event) ?? false,
    stop() {
      close();
      cancelAnimationFrame(frame);
      shown?.remove();
    },
  };
}
