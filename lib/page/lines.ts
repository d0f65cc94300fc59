import { documentOf } from './dom';
import { offsetIn } from './frames';
import type { Box } from './geometry';

/**
 * The line boxes of a range, in CSS px of the top window: one box a line, in reading order, none where the text has
 * no layout. Forces layout where it is dirty, so call it in a frame and before anything is written.
 */
export function linesOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Box[] {
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  // A live Range slows every later change of the page while it exists; this one is garbage at once.
  const range: Range = Document.prototype.createRange.call(documentOf(startContainer));
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return []; // The page has shortened the text since.
  }
  const { left, top } = offsetIn(documentOf(startContainer));
  const lines: Box[] = [];
  for (const rect of range.getClientRects()) {
    if (rect.width === 0 || rect.height === 0) continue;
    const box = { left: rect.left + left, top: rect.top + top, right: rect.right + left, bottom: rect.bottom + top };
    const last = lines.at(-1);
    if (last && onOneLine(last, box)) lines[lines.length - 1] = union(last, box);
    else lines.push(box);
  }
  return lines;
}

/** Boxes of one line overlap by more than half of the lower one's height: a bold word is taller than its neighbours. */
const onOneLine = (a: Box, b: Box): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;

const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
