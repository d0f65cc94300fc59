/**
 * Rules for whole parts of a page that stand beside the article's text, or inside it without belonging to it. Each
 * says why; what a rule drops goes with everything in it.
 */
import { attributeOf, closestTo, flatParentOf, parentOf, tagOf, textOf } from './dom';
import { standingByName } from './names';
import { childrenOf, type Outline, type Part, type Passage, SLICE, type Steps } from './outline';
import { wordCount } from './phrases';

export interface Rule {
  readonly name: string;
  /** Largest share of the article's prose that the rule may drop. */
  readonly share: number;
}

/** Asks an element for itself: its tag, names and role. Can be asked without an outline. */
export interface ElementRule extends Rule {
  drops(part: Pick<Part, 'element' | 'tag'>): boolean;
}

/** Looks at the text in a part, and around it. */
export interface GroupRule extends Rule {
  drops(part: Part, outline: Outline, around: Around): boolean;
}

interface Around {
  /** Whether no prose comes after the part. */
  endsText(part: Part): boolean;
}

/**
 * A name or an element is a guess: what holds more than this share of a page's prose is the article all the same
 * (the body of many a page stands in a `.newsletter-post` or a `<form>`).
 */
const GUESS = 0.3;
/** Footers, comments and lists of other articles may well outweigh a short article; never so much as this. */
export const FURNITURE = 0.75;

export const ELEMENT_RULES: readonly ElementRule[] = [
  {
    // HTML's own elements for what is not the main text, and ARIA's names for the same.
    name: 'page furniture element',
    share: FURNITURE,
    drops: ({ element, tag }) => FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(attributeOf(element, 'role')),
  },
  {
    // What labels the text, or asks something of the reader.
    name: 'aside element',
    share: GUESS,
    drops: ({ tag }) => ASIDE_TAGS.has(tag),
  },
  {
    // The same by ARIA's names.
    name: 'aside role',
    share: GUESS,
    drops: ({ element }) => ASIDE_ROLES.has(attributeOf(element, 'role')),
  },
  {
    // Shown, but taken from assistive technology: decoration, or a copy of what stands elsewhere.
    name: 'aria-hidden',
    share: GUESS,
    drops: ({ element }) => attributeOf(element, 'aria-hidden') === 'true',
  },
  {
    name: 'furniture name',
    share: FURNITURE,
    drops: ({ element }) => standingByName(element) === 'furniture',
  },
  {
    name: 'aside name',
    share: GUESS,
    drops: ({ element }) => standingByName(element) === 'aside',
  },
];

export const GROUP_RULES: readonly GroupRule[] = [
  {
    // Items that each open with a link to a page of their own are other articles, teaser text and all.
    name: 'teasers',
    share: FURNITURE,
    drops: (part, outline) => {
      const items = childrenOf(outline, part).filter(({ chars }) => chars > 0);
      if (items.length < 3) return false;
      const { tag } = items[items.length >> 1]!; // The first may be their heading.
      const cards = items.filter(
        (item) => item.tag === tag && item.chars < LONGEST_TEASER && opensWithLink(item, outline),
      );
      return cards.length >= items.length * 0.7;
    },
  },
  {
    // Links and hardly anything else: a menu, tags, other articles. A short list of names in the middle of the text is text.
    name: 'link list',
    share: GUESS,
    drops: (part, outline, { endsText }) =>
      LIST_TAGS.has(part.tag) &&
      part.prose === 0 &&
      part.end - part.first >= 2 &&
      part.linked > 0.7 * part.chars &&
      (holdsHeadlines(part, outline) || endsText(part)),
  },
];

/** UTF-16 units. Search results, front pages and "related" boxes cut their teasers at two or three lines. */
const LONGEST_TEASER = 500;
const FURNITURE_TAGS = new Set('nav footer aside dialog'.split(' '));
const FURNITURE_ROLES = new Set('navigation contentinfo complementary dialog alertdialog'.split(' '));
const ASIDE_TAGS = new Set('form figcaption caption button label legend fieldset menu address'.split(' '));
const ASIDE_ROLES = new Set('banner form search menu menubar toolbar alert tooltip button'.split(' '));
const LIST_TAGS = new Set('ul ol dl table div section'.split(' '));
/** Words from which on a link at the start of an item is a headline. */
const TITLE = 4;

/** Whether the first words in the item are a link that reads like a headline. */
function opensWithLink(item: Part, { passages }: Outline): boolean {
  const opening = item.end > item.first && passages[item.first]!.nodes.find(({ data }) => data.trim() !== '');
  const around = opening && parentOf(opening);
  const link = around && closestTo(around as Element, 'a[href]');
  return !!link && wordCount((textOf(link) ?? '').trim()) >= TITLE;
}

/** The passages in the part; of an inline one, the passage it fills. */
function passagesOf(part: Part, { passages }: Outline): readonly Passage[] {
  if (part.end > part.first) return passages.slice(part.first, part.end);
  const around = passages[part.first];
  return around && part.chars > 0 && around.chars === part.chars ? [around] : [];
}

/** Whether its lines are as long as headlines, rather than names. */
const holdsHeadlines = (part: Part, outline: Outline): boolean => {
  const passages = passagesOf(part, outline);
  return passages.reduce((sum, { text }) => sum + wordCount(text), 0) >= HEADLINE * passages.length;
};
/** Words from which on a link on its own is a headline. */
const HEADLINE = 5;

export interface AsideOptions {
  readonly elements: readonly ElementRule[];
  readonly groups: readonly GroupRule[];
  /** Whether a rule that speaks against a part may drop it. */
  may(rule: Rule, part: Part): boolean;
  /** Whether prose comes after what the outline holds. */
  readonly goesOn: boolean;
  /** Whether the root is asked too. */
  readonly withRoot: boolean;
}

/** Marks what stands aside in the whole outline. */
export function* dropAsides(outline: Outline, { elements, groups, may, goesOn, withRoot }: AsideOptions): Steps<void> {
  const { parts, passages } = outline;
  let last = passages.length - 1;
  const around: Around = {
    endsText({ end }) {
      while (last >= 0 && (!passages[last]!.prose || passages[last]!.dropped)) last--;
      return !goesOn && last < end;
    },
  };
  const ruleFor = (part: Part): Rule | undefined =>
    elements.find((rule) => may(rule, part) && rule.drops(part)) ??
    groups.find((rule) => may(rule, part) && rule.drops(part, outline, around));
  let work = 0;
  for (let at = withRoot ? 0 : 1; at < parts.length; ) {
    if (++work % SLICE === 0) yield;
    const part = parts[at]!;
    const rule = ruleFor(part);
    if (rule) for (const passage of passagesOf(part, outline)) passage.dropped ||= rule.name;
    at = rule ? part.past : at + 1;
  }
}

/** The nearest element from `element` upwards, below `top` (null: the page), that a rule puts aside by itself. */
export function asideAround(
  element: Element,
  top: Element | null,
  rules: readonly ElementRule[],
  spared: (element: Element) => boolean,
): Element | null {
  for (let above: Element | null = element; above && above !== top; above = flatParentOf(above)) {
    const place = { element: above, tag: tagOf(above) };
    if (rules.some((rule) => rule.drops(place)) && !spared(above)) return above;
  }
  return null;
}
