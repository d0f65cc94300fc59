import type { Box } from './geometry';

/**
 * The line boxes of a range, in CSS px of the window: one box a line, in reading order, none where the text has
 * no layout. Forces layout where it is dirty, so call it in a frame and before anything is written.
 */
export function linesOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Box[] {
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  // A live Range slows every later change of the page while it exists; this one is garbage at once.
  const range = startContainer.ownerDocument!.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return []; // The page has shortened the text since.
  }
  const lines: Box[] = [];
  for (const { left, top, right, bottom, width, height } of range.getClientRects()) {
    if (width === 0 || height === 0) continue;
    const last = lines.at(-1);
    if (last && onOneLine(last, { left, top, right, bottom }))
      lines[lines.length - 1] = union(last, { left, top, right, bottom });
    else lines.push({ left, top, right, bottom });
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
