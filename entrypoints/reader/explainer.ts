import type { Card } from '../../lib/knowledge/card';
import { type Box, nearest } from '../../lib/page/geometry';
import { linesOf } from '../../lib/page/lines';
import { themeAt } from '../../lib/page/theme';
import { type PopoverActions, type PopoverView, takePopover } from './handoff';

/** A mention ready to be explained. */
export interface Explained {
  readonly range: StaticRange;
  readonly cards: readonly Card[];
  /** Its place among the mentions of the same entry, from 1. */
  readonly position: number;
  readonly total: number;
}

export interface Explainer {
  /** Loads the popover's code, the first time it is called. */
  prepare(): void;
  /** Opens the popover at a mention, near the point (CSS px of the window) where one is given. */
  open(mention: Explained, near: { x: number; y: number } | null): void;
  setPinned(pinned: boolean): void;
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

  const prepare = (): Promise<PopoverView> => {
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

  const close = () => {
    current = null;
    line = null;
    following?.abort();
    following = null;
    shown?.hide();
  };

  return {
    prepare: () => void prepare().catch(() => {}),
    async open(mention, near) {
      current = mention;
      const opened = await prepare().catch(() => null);
      if (!opened || current !== mention) return; // Left, or moved on, while the code was loading.
      shown = opened;
      const lines = linesOf(mention.range);
      if (lines.length === 0) return lost();
      line = near ? nearest(lines, near.x, near.y) : lines[0]!;
      const { cards, position, total } = mention;
      const theme = themeAt(mention.range.startContainer.parentElement!);
      opened.show({ cards, position, total, theme }, lines, line);
      following?.abort();
      following = new AbortController();
      addEventListener('scroll', onChange, { capture: true, passive: true, signal: following.signal });
      addEventListener('resize', onChange, { passive: true, signal: following.signal });
    },
    setPinned: (pinned) => shown?.setPinned(pinned),
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
