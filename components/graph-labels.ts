/** The nodes of a graph with their names: how large each is, and what it takes up. */
import type { Graph } from '../lib/match/graph';
import { type Box, upset } from './graph-boxes';
import { inLines, widthOf, wordsOf } from './graph-words';

/** In the units of the drawing, around the middle of the node's dot. */
export interface Named {
  readonly radius: number;
  /** As much of the name as is drawn, in the middle below or above the dot. */
  readonly lines: readonly string[];
  /** What the lines take up. */
  readonly label: Box;
  /** What the dot and the name take up, with some room around them. */
  readonly box: Box;
}

/** The drawing's type: its size, how high a line of it is, and how far below the top of that its letters stand. */
export const TYPE = { size: 11.5, line: 13, ascent: 10 };
/** How wide a line may be; wider names take two. A word as wide as two has room in the narrowest drawing. */
const WIDEST = 132;
/** Both lines of a name, in widths of one: to end one between words leaves some room. */
const TWO = 1.9;
/** Up to so many are few. */
export const FEW = 12;
/** Between the dot and its name, and around both. */
const GAP = 1;
const ROOM = 3;
/** Between letters and the edge of what they stand on. */
export const EDGE = { aside: 3, above: 1 };

/** Area grows with connections. */
const radiusOf = (connections: number): number => Math.min(11, 3 + Math.sqrt(connections) * 1.6);

/** All with their names below them. */
export function namesOf({ nodes }: Graph): Named[] {
  const widest = WIDEST / TYPE.size;
  const names = nodes.map(({ name }) => name);
  const words = wordsOf(names, widest * TWO);
  return nodes.map(({ linked }, at) => {
    const radius = radiusOf(linked.length);
    const lines = inLines(words[at]!, widest);
    const half = (Math.max(...lines.map(widthOf)) * TYPE.size) / 2 + EDGE.aside;
    const top = radius + GAP;
    const label = { left: -half, right: half, top, bottom: top + lines.length * TYPE.line + 2 * EDGE.above };
    const reach = Math.max(radius, half) + ROOM;
    const box = { left: -reach, right: reach, top: -radius - ROOM, bottom: label.bottom + ROOM };
    return { radius, lines, label, box };
  });
}

/** With a name that is below its dot above it, or the other way round. */
export const onOtherSide = ({ label, box, ...same }: Named): Named => ({
  ...same,
  label: upset(label),
  box: upset(box),
});
