/** Which nodes of a graph have room for their names, and where: no name over another one or over a node. */
import type { Graph } from '../lib/match/graph';
import type { GraphLayout, Point } from './graph-layout';

export interface GraphLabel {
  /** On the line its letters stand on, where it begins, ends or has its middle. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly words: string;
  /** What it takes up. */
  readonly box: Box;
  /** There is no room: shown only while the node is looked at. */
  readonly hidden: boolean;
}

/** A letter of the drawing's type, wide and high, in its units: on the wide side, so that what fits here fits. */
const LETTER = { width: 6.1, height: 13 };
/** Letters of a name among many; few have twice the room. */
const LONGEST = 22;
const FEW = 12;
const GAP = 3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The names of the nodes, by number. Nodes with more connections are named first. */
export function labelsOf({ nodes }: Graph, { points, radii, width, height }: GraphLayout): GraphLabel[] {
  const longest = nodes.length > FEW ? LONGEST : 2 * LONGEST;
  const dots = points.map(({ x, y }, at) => boxAround(x, y, radii[at]!));
  const taken = [...dots];
  return nodes.map(({ name }, at) => {
    const words = shortened(name, longest);
    const places = placesFor(points[at]!, radii[at]!, words).filter(
      ({ box }) => box.left >= 2 && box.right <= width - 2 && box.top >= 0 && box.bottom <= height,
    );
    const others = taken.filter((box) => box !== dots[at]);
    const free = places.find(({ box }) => !others.some(meets(box)));
    if (free) taken.push(free.box);
    return { ...(free ?? places[0] ?? centred(points[at]!, words, width)), words, hidden: !free };
  });
}

/**
 * The same names while some nodes are looked at: all of those are named, and others only where they are in nobody's way.
 * No name moves that can be seen before and after.
 */
export function labelsAround(labels: readonly GraphLabel[], near: ReadonlySet<number>): GraphLabel[] {
  const taken: Box[] = [];
  const shown = new Set<number>();
  const take = (at: number) => {
    if (taken.some(meets(labels[at]!.box))) return;
    taken.push(labels[at]!.box);
    shown.add(at);
  };
  for (const at of near) take(at);
  for (const [at, { hidden }] of labels.entries()) if (!hidden && !near.has(at)) take(at);
  return labels.map((label, at) => ({ ...label, hidden: !shown.has(at) }));
}

/** Cut between words where that can be: whoever speaks to a screen reader says whole ones. */
function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const space = name.lastIndexOf(' ', longest - 1);
  return `${name.slice(0, space > 0 ? space : longest - 1)}…`;
}

interface Place {
  readonly at: Point;
  readonly anchor: GraphLabel['anchor'];
  readonly box: Box;
}

/** Below the node, above it, beside it. */
function placesFor({ x, y }: Point, radius: number, words: string): Place[] {
  const wide = words.length * LETTER.width;
  const half = wide / 2;
  const { height } = LETTER;
  const below = y + radius + GAP;
  const above = y - radius - GAP - height;
  const side = radius + GAP + 1;
  const line = (top: number) => top + height - 3;
  const boxed = (left: number, top: number): Box => ({ left, right: left + wide, top, bottom: top + height });
  return [
    { at: { x, y: line(below) }, anchor: 'middle', box: boxed(x - half, below) },
    { at: { x, y: line(above) }, anchor: 'middle', box: boxed(x - half, above) },
    { at: { x: x + side, y: line(y - height / 2) }, anchor: 'start', box: boxed(x + side, y - height / 2) },
    { at: { x: x - side, y: line(y - height / 2) }, anchor: 'end', box: boxed(x - side - wide, y - height / 2) },
  ];
}

/** Where a name is too long for every place: below, as far inside the drawing as it can be. */
function centred({ x, y }: Point, words: string, width: number): Place {
  const half = (words.length * LETTER.width) / 2;
  const inside = Math.max(half + 2, Math.min(width - half - 2, x));
  return placesFor({ x: inside, y }, 0, words)[0]!;
}

const boxAround = (x: number, y: number, radius: number): Box => ({
  ...{ left: x - radius, right: x + radius },
  ...{ top: y - radius, bottom: y + radius },
});

const meets = (a: Box) => (b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
