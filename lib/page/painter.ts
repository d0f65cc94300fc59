/**
 * Underlines, drawn by the CSS Custom Highlight API: the article's own nodes are not touched.
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * Only what is near the window is registered: Chromium walks all registered ranges again at every change
 * (3-4 ms at 900 ranges, 120 ms and more at 10,000). Ranges are `StaticRange`s: live ones slow each of the
 * page's own changes.
 */
import { documentOf, windowOf } from './dom';
import { themeAt } from './theme';
import { elementAbove } from './tree';

/** The registry is shared with the page, hence the prefix. `highlights.css` gives each name its shape. */
const PREFIX = 'newsgloss-';
/** How far above and below the window mentions are painted: a screen each way, so that scrolling finds them ready. */
const AROUND = '100% 0px';

/** What stands in a link with a line of its own. */
const LINKED = 'linked';
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
  type Name = Kind | typeof LINKED | Current;
  const names: readonly Name[] = [...kinds, LINKED, ...CURRENT];
  /** By document: a frame's window is the same for every page that it shows, and its registry is not. */
  const sheets = new Map<Document, Sheet<Name>>();
  const sheetOf = ({ startContainer }: StaticRange): Sheet<Name> | null => {
    const [page, view] = [documentOf(startContainer), windowOf(startContainer)];
    if (!view) return null;
    const known = sheets.get(page);
    if (known) return known;
    const sheet = trySheet(view, names);
    if (!sheet) return null;
    sheets.set(page, sheet);
    // A frame's: when it goes to another page, Firefox lets nobody touch the registry of the one before.
    if (view !== window) view.addEventListener('pagehide', () => sheets.delete(page), { once: true });
    return sheet;
  };
  /** Where each painted range stands; looked up when it is first shown, for then the page's styles are known. */
  const places = new Map<Painted<Kind>, Kind | typeof LINKED>();
  const placeOf = (painted: Painted<Kind>) => {
    const place = places.get(painted) ?? (hasLine(painted.range) ? LINKED : painted.kind);
    places.set(painted, place);
    return place;
  };
  const show = (painted: Painted<Kind>) => sheetOf(painted.range)?.get(placeOf(painted)).add(painted.range);
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
        for (const painted of blocks.get(target) ?? [])
          if (isIntersecting) show(painted);
          else sheetOf(painted.range)?.get(placeOf(painted)).delete(painted.range);
      }
    },
    { rootMargin: AROUND },
  );
  let current: StaticRange | null = null;
  if (sheets.size === 0) createSheet(window, names).clear();

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
      if (shown.has(block)) show(painted);
    },
    remove(painted) {
      const block = blockOf.get(painted);
      const mates = block && blocks.get(block);
      if (!mates) return;
      blockOf.delete(painted);
      mates.delete(painted);
      for (const sheet of sheets.values()) sheet.get(placeOf(painted)).delete(painted.range);
      places.delete(painted);
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

/** Whether the range stands in a link that the page underlines where browsers do: ours goes on that line, not below it. */
function hasLine({ startContainer }: StaticRange): boolean {
  const link = elementAbove(startContainer)?.closest('a');
  const { textDecorationLine = '', textUnderlineOffset } = (link && windowOf(link)?.getComputedStyle(link)) ?? {};
  return textDecorationLine.includes('underline') && textUnderlineOffset === 'auto';
}

/** The highlights of one window, by name. */
interface Sheet<Name extends string> {
  get(name: Name): Highlight;
  /** A page may clear the registry; what is gone is set again. */
  register(): void;
  clear(): void;
}

/**
 * Null where the registry is out of reach: of a frame that has gone to another page, Firefox shows extensions the `CSS`
 * of the page before. What is read there is explained, and not underlined.
 */
function trySheet<Name extends string>(view: Window, names: readonly Name[]): Sheet<Name> | null {
  try {
    return createSheet(view, names);
  } catch {
    return null;
  }
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
