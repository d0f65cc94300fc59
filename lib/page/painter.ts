/**
 * Underlines, drawn by the CSS Custom Highlight API: the article's own nodes are not touched.
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * Only what is near the window is registered: Chromium walks all registered ranges again at every change
 * (3-4 ms at 900 ranges, 120 ms and more at 10,000). Ranges are `StaticRange`s: live ones slow each of the
 * page's own changes.
 */
import { windowOf } from './dom';
import { themeAt } from './theme';
import { elementAbove } from './tree';

/** The registry is shared with the page, hence the prefix. `highlights.css` gives each name its shape. */
const PREFIX = 'newsgloss-';
/** How far above and below the window mentions are painted: a screen each way, so that scrolling finds them ready. */
const AROUND = '100% 0px';

/** The range being explained, on a light ground and on a dark one. */
const CURRENT = ['current', 'current-dark'] as const;
type Current = (typeof CURRENT)[number];

export interface Painted<Kind extends string> {
  readonly range: StaticRange;
  readonly kind: Kind;
}

export interface Painter<Kind extends string> {
  add(painted: Painted<Kind>): void;
  /** Takes back what was added; anything else is left alone. */
  remove(painted: Painted<Kind>): void;
  /** Marks one range as the one being explained; null for none. */
  setCurrent(range: StaticRange | null): void;
  /** Puts back what the page has taken out of the registry. Costs next to nothing where it has not. */
  repair(): void;
  /** Takes every underline away. */
  stop(): void;
}

/** Ready to paint mentions of these kinds. Takes over what an earlier life of the extension may have left. */
export function createPainter<Kind extends string>(kinds: readonly Kind[]): Painter<Kind> {
  const sheets = new Map<Window, Sheet<Kind | Current>>();
  const sheetOf = (range: StaticRange): Sheet<Kind | Current> | null => {
    const view = windowOf(range.startContainer);
    if (!view) return null;
    const sheet = sheets.get(view) ?? createSheet<Kind | Current>(view, [...kinds, ...CURRENT]);
    sheets.set(view, sheet);
    return sheet;
  };
  const blocks = new Map<Element, Set<Painted<Kind>>>();
  const blockOf = new Map<Painted<Kind>, Element>();
  const shown = new Set<Element>();
  const repair = () => {
    for (const sheet of sheets.values()) sheet.register();
  };
  const nearby = new IntersectionObserver(
    (changes) => {
      repair();
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) shown.add(target);
        else shown.delete(target);
        for (const { range, kind } of blocks.get(target) ?? [])
          if (isIntersecting) sheetOf(range)?.get(kind).add(range);
          else sheetOf(range)?.get(kind).delete(range);
      }
    },
    { rootMargin: AROUND },
  );
  let current: StaticRange | null = null;
  if (sheets.size === 0) createSheet(window, [...kinds, ...CURRENT]).clear();

  return {
    add(painted) {
      const block = elementAbove(painted.range.startContainer);
      if (!block) return;
      blockOf.set(painted, block);
      const mates = blocks.get(block);
      if (mates) mates.add(painted);
      else {
        blocks.set(block, new Set([painted]));
        nearby.observe(block);
      }
      if (shown.has(block)) sheetOf(painted.range)?.get(painted.kind).add(painted.range);
    },
    remove(painted) {
      const block = blockOf.get(painted);
      const mates = block && blocks.get(block);
      if (!mates) return;
      blockOf.delete(painted);
      mates.delete(painted);
      for (const sheet of sheets.values()) sheet.get(painted.kind).delete(painted.range);
      if (mates.size > 0) return;
      blocks.delete(block);
      shown.delete(block);
      nearby.unobserve(block);
    },
    setCurrent(range) {
      for (const name of CURRENT) if (current) sheetOf(current)?.get(name).clear();
      current = range;
      const sheet = range && sheetOf(range);
      sheet?.register();
      const above = range && elementAbove(range.startContainer);
      if (above) sheet?.get(themeAt(above) === 'dark' ? 'current-dark' : 'current').add(range);
    },
    repair,
    stop() {
      nearby.disconnect();
      for (const sheet of sheets.values()) sheet.clear();
      sheets.clear();
    },
  };
}

/** The highlights of one window, by name. */
interface Sheet<Name extends string> {
  get(name: Name): Highlight;
  /** A page may clear the registry; what is gone is set again. */
  register(): void;
  clear(): void;
}

function createSheet<Name extends string>(view: Window, names: readonly Name[]): Sheet<Name> {
  const { CSS, Highlight } = view as Window & typeof globalThis;
  const highlights = new Map(names.map((name) => [name, new Highlight()]));
  highlights.get(names.at(-1)!)!.priority = 1;
  const register = () => {
    for (const [name, highlight] of highlights)
      if (CSS.highlights.get(PREFIX + name) !== highlight) CSS.highlights.set(PREFIX + name, highlight);
  };
  register();
  return {
    get: (name) => highlights.get(name)!,
    register,
    clear() {
      // A newer life of the extension may have set its own by now.
      for (const [name, highlight] of highlights)
        if (CSS.highlights.get(PREFIX + name) === highlight) CSS.highlights.delete(PREFIX + name);
    },
  };
}
