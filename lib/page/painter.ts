/**
 * Underlines, drawn by the CSS Custom Highlight API: the article's own nodes are not touched.
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * Only what is near the window is registered: Chromium walks all registered ranges again at every change
 * (3-4 ms at 900 ranges, 120 ms and more at 10,000). Ranges are `StaticRange`s: live ones slow each of the
 * page's own changes.
 */

/** The registry is shared with the page, hence the prefix. `highlights.css` gives each name its shape. */
const PREFIX = 'newsgloss-';
/** How far above and below the window mentions are painted: a screen each way, so that scrolling finds them ready. */
const AROUND = '100% 0px';

export interface Painted<Kind extends string> {
  readonly range: StaticRange;
  readonly kind: Kind;
}

export interface Painter {
  /** Marks one range as the one being explained; null for none. */
  setCurrent(range: StaticRange | null): void;
  /** Takes every underline away. */
  stop(): void;
}

/** Paints `mentions` until stopped. Clears what an earlier life of the extension may have left. */
export function paint<Kind extends string>(mentions: readonly Painted<Kind>[], kinds: readonly Kind[]): Painter {
  const highlights = new Map<string, Highlight>([...kinds, 'current'].map((kind) => [kind, new Highlight()]));
  highlights.get('current')!.priority = 1;
  const blocks = new Map<Element, Painted<Kind>[]>();
  for (const mention of mentions) {
    const block = mention.range.startContainer.parentElement;
    if (block) blocks.set(block, [...(blocks.get(block) ?? []), mention]);
  }

  /** A page may clear the registry; what is gone is set again. */
  const register = () => {
    for (const [kind, highlight] of highlights)
      if (CSS.highlights.get(PREFIX + kind) !== highlight) CSS.highlights.set(PREFIX + kind, highlight);
  };
  const nearby = new IntersectionObserver(
    (changes) => {
      register();
      for (const { target, isIntersecting } of changes)
        for (const { range, kind } of blocks.get(target) ?? [])
          if (isIntersecting) highlights.get(kind)!.add(range);
          else highlights.get(kind)!.delete(range);
    },
    { rootMargin: AROUND },
  );
  register();
  for (const block of blocks.keys()) nearby.observe(block);

  return {
    setCurrent(range) {
      register();
      const current = highlights.get('current')!;
      current.clear();
      if (range) current.add(range);
    },
    stop() {
      nearby.disconnect();
      for (const kind of highlights.keys()) CSS.highlights.delete(PREFIX + kind);
    },
  };
}
