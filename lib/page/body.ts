import { childrenOf, type Outline, type Part } from './outline';

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
  const weight = inParagraphs[0]! > 0 ? inParagraphs : weigh(outline, true);
  let body = outline.root;
  for (let next: Part | undefined = body; next; ) {
    body = next;
    const enough = weight[body.index]! * MOST;
    next = enough > 0 ? childrenOf(outline, body).find(({ index }) => weight[index]! >= enough) : undefined;
  }
  while (body.parent && !CONTAINERS.has(body.tag) && !body.tag.includes('-')) body = body.parent;
  return body;
}

/** UTF-16 units of prose in each part. */
function weigh({ parts, passages }: Outline, withItems: boolean): Float64Array {
  const weight = new Float64Array(parts.length);
  for (const { part, prose, text, dropped } of passages)
    if (prose && !dropped && (withItems || !inItem(part))) weight[part.index]! += text.length;
  for (let at = parts.length - 1; at > 0; at--) weight[parts[at]!.parent!.index]! += weight[at]!;
  return weight;
}

const inItem = (part: Part): boolean => part.tag === 'li' || part.parent?.tag === 'li';
