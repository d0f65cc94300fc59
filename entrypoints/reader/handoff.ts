/** Where reader and popover meet, two scripts loaded one after the other: the reader waits, the popover's offers. */
import type { Card } from '../../lib/knowledge/card';
import type { Box } from '../../lib/page/geometry';
import type { Theme } from '../../lib/page/theme';
import type { TextSpan } from '../../lib/text/span';
import { world } from './world';

/** What a popover is told of the article it stands in. */
export interface ArticleStatus {
  /** Id of the pack that was built from this very article, or null. */
  readonly ownPack: string | null;
  /** Whether the reader keeps it. */
  readonly kept: boolean;
}

export const UNREAD: ArticleStatus = { ownPack: null, kept: false };

/** What a popover is about to show. */
export interface PopoverContent extends ArticleStatus {
  /** Those who bear the name, in the reader's order: several of one pack make it ask "which one?". */
  readonly cards: readonly Card[];
  /** This mention's place among those of the same entry, from 1. */
  readonly position: number;
  readonly total: number;
  /** The name as it stands at this mention. */
  readonly spoken: string;
  readonly theme: Theme;
}

/** What the popover asks of the reader; but for `leave`, its component asks by the same names. */
export interface PopoverActions {
  /** Goes to the entry's next (1) or previous (-1) mention, round the ends. */
  onGo(step: 1 | -1): void;
  /** Goes to the first mention of the entry under `key`. */
  onVisit(key: string): void;
  /** How often the page mentions the entry under `key`. */
  countOf(key: string): number;
  onPin(): void;
  onClose(): void;
  /** Tab (1) or Shift+Tab (-1) has come to the popover's end. */
  leave(direction: 1 | -1): void;
  /** Goes to words of the article that a card's spans count in. */
  onWords(card: Card, span: TextSpan): void;
  /** Leaves an entry unmarked and unexplained: on this page only, or on every page from now on. */
  onMute(card: Card, where: 'here' | 'everywhere'): void;
  /** Keeps the article that a card was drawn from. Rejects where that fails. */
  onKeep(card: Card): Promise<void>;
  /** The card under `key`, wherever it is kept; null where nothing has it. */
  onLookUp(key: string): Promise<Card | null>;
}

export interface PopoverView {
  /** Draws `content` out of sight, while the pointer still rests: showing it then takes a layout and no more. */
  prepare(content: PopoverContent): void;
  /** Shows `content` beside `lines`, of which `line` is pointed at; from then on `move` keeps it there. */
  show(content: PopoverContent, lines: readonly Box[], line: Box): void;
  move(lines: readonly Box[], line: Box): void;
  setPinned(pinned: boolean): void;
  /** Gives the focus to the popover, where it is shown. */
  focus(): void;
  hide(): void;
  /** Where it stands, in CSS px of the window; null while hidden. */
  box(): Box | null;
  /** Whether an event happened inside it. */
  owns(event: Event): boolean;
  /** Leaves the page as it was. */
  remove(): void;
}

export type PopoverFactory = (actions: PopoverActions) => PopoverView;

/** Called by the popover's script, once it is there: it may come before it is waited for, or after. */
export function offerPopover(factory: PopoverFactory): void {
  world.popover = { ...world.popover, factory };
  world.popover.waiting?.(factory);
}

/** Resolves when the popover's script has come. One waiter at a time. */
export const takePopover = (): Promise<PopoverFactory> =>
  new Promise((resolve) => {
    const factory = world.popover?.factory;
    if (factory) resolve(factory);
    else world.popover = { waiting: resolve };
  });
