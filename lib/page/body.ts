import type { Outline, Part } from './outline';

/** What can hold a body of text as a whole; a list or a table that is all of it is a part of it. */
const CONTAINERS = new Set('div article section main body html td center form'.split(' '));

/**
 * Share of the text that a child must hold for the search to go down into it. Lower, and the first half of a body in
 * two columns is all of it; higher, and a few stray paragraphs beside the body keep them together.
 */
const MOST = 0.8;

/**
 * The deepest part that holds most of the article's prose: what stands outside is another story.
 * Prose in list items does not count where there is any other: lists hold most of what is not the body.
 */
export function findBody(outline: Outline): Part {
  const inParagraphs = weigh(outline, false);
  const weight = (inParagraphs.get(outline.root) ?? 0) > 0 ? inParagraphs : weigh(outline, true);
  let body = outline.root;
  for (let next: Part | undefined = body; next; ) {
    body = next;
    const enough = (weight.get(body) ?? 0) * MOST;
    next = body.children.find((child) => (weight.get(child) ?? 0) >= enough && enough > 0);
  }
  while (body.parent && !CONTAINERS.has(body.tag) && !body.tag.includes('-')) body = body.parent;
  return body;
}

function weigh(outline: Outline, withItems: boolean): ReadonlyMap<Part, number> {
  const weight = new Map<Part, number>();
  for (const { part, prose, text, dropped } of outline.passages) {
    if (!prose || dropped || (!withItems && inItem(part))) continue;
    for (let above: Part | null = part; above; above = above.parent)
      weight.set(above, (weight.get(above) ?? 0) + text.length);
  }
  return weight;
}

const inItem = (part: Part): boolean => part.tag === 'li' || part.parent?.tag === 'li';
