/** The nodes of a graph with their names: how large each is, and what it takes up. */
import type { Graph } from '../lib/match/graph';

/** In the units of the drawing, around the middle of the node's dot. */
export interface Named {
  readonly radius: number;
  /** As much of the name as is drawn, in the middle below or above the dot. */
  readonly words: string;
  /** How far below the middle of the dot its letters stand; less than 0 above it. */
  readonly line: number;
  /** What the dot and the name take up, with some room around them. */
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A letter of the drawing's type, wide and high: on the wide side, so that what fits here fits. */
const LETTER = { width: 6.1, height: 13 };
/** Letters of a name: where there are few, as many as a drawing is wide; where there are many, as tell most names. */
const LONGEST = { few: 34, some: 22, many: 17 };
/** Up to so many are few. */
export const FEW = 12;
const SOME = 30;
/** As much of a letter's height is below the line that it stands on. */
const DESCENT = 3;
/** Between the dot and its name, and around both. */
const GAP = 3;
const ROOM = 3;

/** Area grows with connections. */
const radiusOf = (connections: number): number => Math.min(11, 3 + Math.sqrt(connections) * 1.6);

export function namesOf({ nodes }: Graph): Named[] {
  const longest = nodes.length <= FEW ? LONGEST.few : nodes.length <= SOME ? LONGEST.some : LONGEST.many;
  return nodes.map(({ name, linked }) => {
    const radius = radiusOf(linked.length);
    const words = shortened(name, longest);
    const half = Math.max(radius, (words.length * LETTER.width) / 2) + ROOM;
    const below = radius + GAP + LETTER.height;
    const box = { left: -half, right: half, top: -radius - ROOM, bottom: below + ROOM };
    return { radius, words, line: below - DESCENT, box };
  });
}

/** The same with the name above its dot. */
export function onOtherSide({ radius, words, box }: Named): Named {
  const line = -radius - GAP - DESCENT;
  return { radius, words, line, box: { ...box, top: -box.bottom, bottom: -box.top } };
}

/** What the name alone takes up. */
export const labelBox = ({ line, box }: Named): Box => {
  const bottom = line + DESCENT;
  return { left: box.left + ROOM, right: box.right - ROOM, top: bottom - LETTER.height, bottom };
};

/** Cut between words where that can be: whoever speaks to a screen reader says whole ones. */
function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const space = name.lastIndexOf(' ', longest - 1);
  return `${name.slice(0, space > 0 ? space : longest - 1)}…`;
}
