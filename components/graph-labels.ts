/** The nodes of a graph with their names: how large each is, and what it takes up. */
import type { Graph } from '../lib/match/graph';

/** In the units of the drawing, around the middle of the node's dot. */
export interface Named {
  readonly radius: number;
  /** As much of the name as is drawn, in the middle below the dot. */
  readonly words: string;
  /** How far below the middle of the dot its letters stand. */
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
const FEW = 12;
const SOME = 30;
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
    return { radius, words, line: below - 3, box };
  });
}

/** Cut between words where that can be: whoever speaks to a screen reader says whole ones. */
function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const space = name.lastIndexOf(' ', longest - 1);
  return `${name.slice(0, space > 0 ? space : longest - 1)}…`;
}
