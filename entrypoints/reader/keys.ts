/** Walking from term to term without a pointer: where the keys are, and where the focus goes. */
import { createFocusProxy, type FocusProxy } from '../../lib/page/focus-proxy';
import { isHost } from '../../lib/page/host';
import { linesOf } from '../../lib/page/lines';
import { focusBeside } from '../../lib/page/tab-order';
import type { LiveMention } from './mentions';
import { bringIntoView } from './scroll';

/** What the keys can ask for. */
export interface Explaining {
  /** The underlined terms that can be seen, in the page's order, with one more among them where one is given. */
  terms(also: LiveMention | null): readonly LiveMention[];
  /** What a screen reader says of a term, the `position`th (from 1) of `total`. */
  nameOf(mention: LiveMention, position: number, total: number): string;
  /** The term that is explained now. */
  opened(): LiveMention | null;
  open(mention: LiveMention): void;
  close(): void;
  /** Gives the popover the focus, once it is there. */
  enter(): void;
  /** Marks a term as the current one; null for none. */
  point(range: StaticRange | null): void;
}

export interface Keys {
  /** To the next term (1) or the one before (-1), round the ends; from none, to the first or last in sight. */
  step(direction: 1 | -1): void;
  /** Points at a mention. */
  goTo(mention: LiveMention): void;
  /** Explains the current term and goes into the popover; from there, back. */
  toggle(): void;
  /** The focus leaves the popover by Tab (1) or Shift+Tab (-1). */
  leavePopover(direction: 1 | -1): void;
  /** The popover opened, or closed: with the focus in it, where that goes. */
  changed(open: boolean, hadFocus: boolean): void;
  /** The mention no longer stands. */
  forget(mention: LiveMention): void;
  stop(): void;
}

export function createKeys(around: Explaining): Keys {
  let at: LiveMention | null = null;
  /** What had the focus before the first key. */
  let before: Element | null = null;
  let made: FocusProxy | null = null;

  const isShown = () => made?.isShown() ?? false;
  const hide = () => {
    made?.hide();
    around.point(around.opened()?.range ?? null);
  };
  /** Tab is on its way out of what is ours. */
  const leave = (direction: 1 | -1) => {
    const from = at ?? around.opened();
    if (from) focusBeside(from.range, direction);
    hide();
    around.close();
  };
  const proxy = () =>
    (made ??= createFocusProxy({
      press: toggle,
      step,
      leave: (direction) => (direction === 1 && around.opened() ? around.enter() : leave(direction)),
      dismiss() {
        hide();
        if (before?.isConnected) HTMLElement.prototype.focus.call(before, { preventScroll: true });
      },
      // With the window away, or in the popover, the focus comes back. Chromium tells of what was removed with the focus, too.
      blurred: () => setTimeout(() => isShown() && document.hasFocus() && !isHost(document.activeElement) && hide()),
    }));

  const goTo = (mention: LiveMention, terms = around.terms(mention)) => {
    if (!isShown()) before = document.activeElement;
    at = mention;
    bringIntoView(mention.range);
    around.point(mention.range);
    proxy().show(mention.range, around.nameOf(mention, terms.indexOf(mention) + 1, terms.length));
  };
  function step(direction: 1 | -1): void {
    const terms = around.terms(at);
    const place = at ? terms.indexOf(at) : -1;
    const next = place < 0 ? inSight(terms, direction) : terms.at((place + direction) % terms.length);
    if (!next) return;
    goTo(next, terms);
    if (around.opened()) around.open(next);
  }
  function toggle(): void {
    if (around.opened()) around.close();
    else {
      if (!isShown()) step(1);
      if (!at) return;
      around.open(at);
      around.enter();
    }
  }

  return {
    step,
    goTo,
    toggle,
    leavePopover: (direction) => (direction === -1 && isShown() ? proxy().focus() : leave(direction)),
    changed(open, hadFocus) {
      if (!isShown()) return;
      proxy().setExpanded(open);
      if (open || !at) return;
      if (hadFocus) proxy().focus();
      if (isHost(document.activeElement)) around.point(at.range);
      else hide();
    },
    forget(mention) {
      if (mention !== at) return;
      at = null;
      if (isShown()) hide();
    },
    stop: () => made?.remove(),
  };
}

/** The first term below the window's upper edge, or the last one above its lower; else the first of all. */
function inSight(terms: readonly LiveMention[], direction: 1 | -1): LiveMention | undefined {
  const lineOf = ({ range }: LiveMention) => linesOf(range)[0];
  return (
    (direction === 1
      ? terms.find((term) => (lineOf(term)?.top ?? -1) >= 0)
      : terms.findLast((term) => (lineOf(term)?.bottom ?? Number.POSITIVE_INFINITY) <= innerHeight)) ?? terms[0]
  );
}
