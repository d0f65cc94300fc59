/** Rules for the passages inside the body, one by one and in their order. */
import { type Part, type Passage, SLICE, type Steps } from './outline';
import { isWall } from './paywall';
import { isCredit, isDate, isLabel, isPointer, isPromotion, wordCount } from './phrases';

export interface PassageRule {
  readonly name: string;
  /** Whether to drop `passages[at]`; those before it that are dropped carry the names of their rules. */
  drops(passages: readonly Passage[], at: number, title: string): boolean;
}

/** UTF-16 units. */
const SHORT = 60;
/** Words from which on a link on its own is a headline. */
const HEADLINE = 6;
/** Words from which on the beginning of the page's title is the headline, rather than a word it happens to begin with. */
const TITLE = 3;

const first = (passages: readonly Passage[], at: number): Passage => passages[at]!;

export const PASSAGE_RULES: readonly PassageRule[] = [
  {
    name: 'label',
    drops: (passages, at) => isLabel(first(passages, at).text),
  },
  {
    // Code is not prose: nothing in it is explained.
    name: 'code',
    drops: (passages, at) => within(first(passages, at).part, 'pre'),
  },
  {
    // The headline stands above the text and is known as the title.
    name: 'headline',
    drops: (passages, at, title) => {
      const { part, text, prose } = first(passages, at);
      const isTitle = headingRank(part) === 1 || (wordCount(text) >= TITLE && !prose && title.startsWith(text));
      return isTitle && !followsProse(passages, at);
    },
  },
  {
    // A paragraph that is one long link, but for a word or two, is another article's headline.
    name: 'cross-reference',
    drops: (passages, at) => {
      const { text, linked, part } = first(passages, at);
      if (linked < text.length / 2 || text.length - linked >= 40) return false;
      if (isHeading(part) || part.tag === 'li' || part.tag === 'td') return false;
      return wordCount(text) >= HEADLINE && !/[.!?]["”]?$/.test(text);
    },
  },
  {
    // "Read more:", and what stands in front of links.
    name: 'pointer',
    drops: (passages, at) => {
      const { text, prose, linked, part } = first(passages, at);
      if (prose || !isPointer(text)) return false;
      return linked > 0 || /[:：]$/.test(text) || isHeading(part) || (text.length < SHORT && isLinky(passages[at + 1]));
    },
  },
  {
    // Where a paywall cuts the text.
    name: 'wall',
    drops: (passages, at) => isWall(first(passages, at).text),
  },
  { name: 'promotion', drops: (passages, at) => isPromotion(first(passages, at).text, first(passages, at).linked > 0) },
  { name: 'date', drops: (passages, at) => isDate(first(passages, at).text) },
  { name: 'credit', drops: (passages, at) => isCredit(first(passages, at).text) },
];

/** Whether prose of the text stands before `passages[at]`; none does where a headline was dropped already. */
function followsProse(passages: readonly Passage[], at: number): boolean {
  while (--at >= 0) {
    const { prose, dropped } = passages[at]!;
    if (dropped === 'headline') return false;
    if (prose && !dropped) return true;
  }
  return false;
}

const isLinky = (passage: Passage | undefined): boolean =>
  !!passage && !passage.prose && passage.linked > 0.4 * passage.text.length;

/**
 * Marks what does not belong to the article among `passages`. `title` is the page's, `goesOn`: whether the article does
 * after the last of them.
 */
export function* dropPassages(
  passages: readonly Passage[],
  title: string,
  goesOn: boolean,
  rules: readonly PassageRule[],
): Steps<void> {
  for (let at = 0; at < passages.length; at++) {
    if (at % SLICE === SLICE - 1) yield;
    passages[at]!.dropped ||= rules.find((rule) => rule.drops(passages, at, title))?.name ?? '';
  }
  dropLinksAfterPointers(passages);
  dropAfterWall(passages);
  dropEmptiedHeadings(passages, goesOn);
}

/** What follows "More from us", as long as it goes on in links. */
function dropLinksAfterPointers(passages: readonly Passage[]): void {
  let pointed = false;
  for (const passage of passages) {
    pointed ||= passage.dropped === 'pointer';
    if (!pointed || passage.dropped) continue;
    const item = itemOf(passage.part);
    pointed = item ? item.linked > 0 && item.chars < 200 : passage.linked > 0.4 * passage.text.length;
    if (pointed) passage.dropped = 'after pointer';
  }
}

/** A wall ends the text: what follows, unless it is most of the text, is the offer. */
function dropAfterWall(passages: readonly Passage[]): void {
  const wall = passages.findIndex(({ dropped }) => dropped === 'wall');
  if (wall < 0) return;
  const proseOf = (some: readonly Passage[]) =>
    some.reduce((sum, { prose, dropped, text }) => sum + (prose && !dropped ? text.length : 0), 0);
  const rest = passages.slice(wall);
  if (proseOf(rest) < proseOf(passages.slice(0, wall))) for (const passage of rest) passage.dropped ||= 'after wall';
}

/** A heading goes with what it stood over: nothing is left before the next of its rank, or before the end. */
function dropEmptiedHeadings(passages: readonly Passage[], goesOn: boolean): void {
  let following: Passage | null = null;
  /** Whether links stood before it. */
  let links = false;
  for (let at = passages.length - 1; at >= 0; at--) {
    const passage = passages[at]!;
    const rank = passage.dropped ? 0 : headingRank(passage.part);
    const followingRank = following ? headingRank(following.part) : 1;
    const needsLinks = following !== null || goesOn;
    if (rank > 0 && (!needsLinks || (links && followingRank > 0 && followingRank <= rank)))
      passage.dropped = 'emptied heading';
    links ||= LINKS.has(passage.dropped);
    if (passage.dropped) continue;
    following = passage;
    links = false;
  }
}
/** Rules whose victims a heading can have stood over. */
const LINKS = new Set([
  'teasers',
  'link list',
  'cross-reference',
  'pointer',
  'after pointer',
  'aside name',
  'furniture name',
  'promotion',
  'aside element',
  'page furniture element',
]);

const itemOf = (part: Part): Part | null => {
  for (let above: Part | null = part; above; above = above.parent) if (above.tag === 'li') return above;
  return null;
};

const within = (part: Part, tag: string): boolean => {
  for (let above: Part | null = part; above; above = above.parent) if (above.tag === tag) return true;
  return false;
};

const isHeading = (part: Part): boolean => headingRank(part) > 0;

/** 1 to 6 inside a heading, else 0. */
function headingRank(part: Part): number {
  for (let above: Part | null = part; above; above = above.parent)
    if (/^h[1-6]$/.test(above.tag)) return Number(above.tag[1]);
  return 0;
}
