/** Gathers an outline in one walk over the live tree. The page is only read, and no layout is forced. */
import {
  assignedTo,
  attributeOf,
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  openShadowRootOf,
  parentOf,
  type ShadowRootOf,
  tagOf,
} from './dom';
import { isBlockTag, isSkippedTag, type Outline, type Part, type Passage, SLICE, type Steps } from './outline';
import { isRendered } from './sight';

export interface OutlineOptions {
  /** Whether to descend into an element; by default where it is rendered. */
  readonly sees?: (element: Element) => boolean;
  /** Letters from which on a passage is prose. */
  readonly sentence?: number;
  /** By default open ones. */
  readonly shadowRootOf?: ShadowRootOf;
}

/** From here on a passage is a sentence rather than a label. A CJK character says about as much as two letters. */
const SENTENCE = 80;
const CJK = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/g;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface OpenPart extends Mutable<Omit<Part, 'parent'>> {
  readonly parent: OpenPart | null;
}
interface OpenPassage extends Mutable<Omit<Passage, 'nodes' | 'part'>> {
  readonly part: OpenPart;
  readonly nodes: Text[];
}
/** An element whose children are being read. */
interface Level {
  readonly part: OpenPart;
  /** The block-level part around its text, and whether a link is. */
  readonly block: OpenPart;
  readonly inLink: boolean;
  readonly above: Level | null;
  /** Where its children stand: in the element, or in its shadow root. */
  readonly holder: Node;
  next: Node | null;
  /** In a slot, what stands there in place of its children, to be read from `next` on. */
  readonly assigned: readonly Node[];
  taken: number;
  /** Steps taken when `next` was looked up: in a later one it may have moved. */
  step: number;
}

/**
 * Reads the flat tree below `top` (itself included) as it stands. Never throws on a page's tricks and never touches it. The page may
 * change between two steps: what left it meanwhile may still be in the outline.
 */
export function* outlineSteps(top: Element, options: OutlineOptions = {}): Steps<Outline> {
  const { sees = isRendered, sentence = SENTENCE, shadowRootOf = openShadowRootOf } = options;
  const parts: OpenPart[] = [];
  const passages: Passage[] = [];
  let passage: OpenPassage | null = null;

  const endPassage = () => {
    const done = passage;
    passage = null;
    if (!done) return;
    done.text = done.text.replace(/\s+/g, ' ').trim();
    if (!done.text) return;
    const letters = done.text.length + (done.text.match(CJK)?.length ?? 0);
    done.prose = letters >= sentence && done.linked < done.text.length / 2;
    if (done.prose) done.part.prose += done.text.length;
    passages.push(done);
  };

  const addText = (node: Text, { part, block, inLink }: Level) => {
    const { data } = node;
    const length = data.trim().length;
    if (length === 0 && !passage) return;
    passage ??= { part: block, nodes: [], text: '', chars: 0, linked: 0, prose: false, dropped: '' };
    passage.nodes.push(node);
    passage.text += data;
    part.chars += length;
    passage.chars += length;
    if (!inLink) return;
    passage.linked += length;
    part.linked += length;
  };

  let steps = 0;
  const enter = (element: Element, tag: string, above: Level | null): Level => {
    const isBlock = !above || isBlockTag(tag);
    if (isBlock) endPassage();
    const first = passages.length;
    const index = parts.length;
    const parent = above?.part ?? null;
    const part = { element, tag, parent, index, past: index, first, end: first, chars: 0, linked: 0, prose: 0 };
    parts.push(part);
    const holder = shadowRootOf(element) ?? element;
    const assigned = tag === 'slot' ? assignedTo(element) : NOTHING;
    return {
      part,
      block: isBlock ? part : above.block,
      inLink: above?.inLink || leadsAway(element, tag),
      above,
      holder,
      next: assigned.length > 0 ? null : firstChildOf(holder),
      assigned,
      taken: 0,
      step: steps,
    };
  };

  const take = (level: Level): Node | null => {
    if (level.assigned.length > 0) return level.assigned[level.taken++] ?? null;
    const { next } = level;
    // Moved meanwhile: what stood behind it is not to be found, and the change is the caller's to see.
    if (!next || (level.step !== steps && parentOf(next) !== level.holder)) return null;
    level.next = nextSiblingOf(next);
    level.step = steps;
    return next;
  };

  const leave = ({ part, block }: Level) => {
    if (block === part) endPassage();
    part.past = parts.length;
    part.end = passages.length;
    if (!part.parent) return;
    part.parent.chars += part.chars;
    part.parent.linked += part.linked;
    part.parent.prose += part.prose;
  };

  let work = 0;
  for (let level: Level | null = enter(top, tagOf(top), null); level; ) {
    const child = take(level);
    if (!child) {
      leave(level);
      level = level.above;
    } else if (isText(child)) addText(child, level);
    else if (isElement(child)) {
      if (++work % SLICE === 0) {
        yield;
        steps++;
      }
      const tag = tagOf(child);
      if (tag === 'br') endPassage();
      if (!isSkippedTag(tag) && sees(child)) level = enter(child, tag, level);
    }
  }
  return { root: parts[0]!, parts, passages };
}

const NOTHING: readonly Node[] = [];

/** A link within the page (a footnote, a table of contents) is text like any other. */
function leadsAway(element: Element, tag: string): boolean {
  if (tag !== 'a') return false;
  const href = attributeOf(element, 'href');
  return href !== '' && !href.startsWith('#');
}
