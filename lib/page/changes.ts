/**
 * Tells what a page changes, at the page's own pace: records are only collected as they come, and handed over once
 * the page is quiet. A page that changes without pause is heard less and less often.
 */
import { firstChildOf, isConnected, isElement, isText, nextSiblingOf, parentOf } from './dom';
import { elementAbove } from './tree';

/** What has changed since the last time. Nodes may have changed again, moved or gone since. */
export interface Changes {
  /** Nodes that were taken from where they stood: gone, or moved. */
  readonly removed: ReadonlySet<Node>;
  /** Elements that came, that hold changed text, or that may look different. None stands in another one of them. */
  readonly touched: ReadonlySet<Element>;
}

export interface ChangeListener {
  /** At once, when the words of a Text node change: what was said of them no longer holds. */
  reworded(node: Text): void;
  /** When the page has become quiet. No more are told before what it returns has settled. */
  settled(changes: Changes): Promise<unknown>;
}

export interface ChangeWatch {
  /** Watches one more document or shadow root; of `looks`, what changes the look of elements below it, too. */
  observe(root: Node, looks?: 'looks'): void;
  /** Says of an element that it may look different, where nothing in the tree tells. */
  touch(element: Element): void;
  /** Lets a page that was held back speak again at its first pace: it has become another page. */
  hurry(): void;
  stop(): void;
}

/** How long a page must be quiet, and how long it may keep us waiting, in ms: a framework renders within a frame or two. */
const QUIET = 150;
const PATIENCE = 1000;
/** The longest pause that a page without pause brings upon itself, in ms. */
const LONGEST_PAUSE = 30_000;
/** With nothing heard for so long, in ms, a page counts as calm again. */
const CALM = 5000;
/** Attributes by which pages show and hide: tabs, "read more". */
const LOOKS = ['class', 'hidden', 'open', 'style'];

export function watchChanges(listener: ChangeListener): ChangeWatch {
  let removed = new Set<Node>();
  let touched = new Set<Element>();
  let timer = 0;
  let first = 0;
  let pause = PATIENCE;
  let told = Number.NEGATIVE_INFINITY;
  let busy = false;
  let stopped = false;

  const tell = async () => {
    timer = 0;
    busy = true;
    const now = performance.now();
    pause = now - told > pause + CALM ? PATIENCE : Math.min(2 * pause, LONGEST_PAUSE);
    const changes = { removed, touched: outermost(touched) };
    removed = new Set();
    touched = new Set();
    await listener.settled(changes).catch(() => {});
    told = performance.now();
    busy = false;
    if (removed.size + touched.size > 0) schedule();
  };
  const schedule = () => {
    if (busy || stopped) return;
    const now = performance.now();
    if (timer === 0) first = now;
    // Quiet for a moment, but no longer than patience allows, and never sooner than the last pause.
    const wait = Math.max(
      Math.min(QUIET, first + PATIENCE - now),
      Number.isFinite(told) ? told + pause - PATIENCE - now : 0,
    );
    clearTimeout(timer);
    timer = window.setTimeout(tell, Math.max(0, wait));
  };
  const note = (record: MutationRecord) => {
    const { type, target, addedNodes, removedNodes } = record;
    if (type === 'attributes') touched.add(target as Element);
    else if (type === 'characterData') {
      if (!isText(target)) return;
      listener.reworded(target);
      const holder = elementAbove(target);
      if (holder) touched.add(holder);
    } else {
      for (const node of removedNodes) {
        removed.add(node);
        // What stood around it are neighbours now.
        if (isText(node) && isElement(target)) touched.add(target);
      }
      for (const node of addedNodes) {
        if (isElement(node)) touched.add(node);
        else if (isText(node) && isElement(target)) touched.add(target);
      }
    }
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) note(record);
    if (removed.size + touched.size > 0) schedule();
  });

  return {
    observe(root, looks) {
      const tree = { subtree: true, childList: true, characterData: true };
      observer.observe(root, looks ? { ...tree, attributes: true, attributeFilter: LOOKS } : tree);
    },
    touch(element) {
      touched.add(element);
      schedule();
    },
    hurry() {
      pause = PATIENCE;
      told = Number.NEGATIVE_INFINITY;
      if (timer !== 0) schedule();
    },
    stop() {
      stopped = true;
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

/** Without those that stand in another one. */
function outermost(elements: ReadonlySet<Element>): Set<Element> {
  const inside = (element: Element) => {
    for (let above = elementAbove(element); above; above = elementAbove(above)) if (elements.has(above)) return true;
    return false;
  };
  return new Set([...elements].filter((element) => isConnected(element) && !inside(element)));
}

/** The Text nodes in what was removed, one after the other. */
export function* textNodesIn(removed: Iterable<Node>): Generator<Text> {
  for (const node of removed) {
    if (isText(node)) yield node;
    let at = firstChildOf(node);
    while (at) {
      if (isText(at)) yield at;
      let next = firstChildOf(at) ?? nextSiblingOf(at);
      for (let above = parentOf(at); !next && above && above !== node; above = parentOf(above))
        next = nextSiblingOf(above);
      at = next;
    }
  }
}
