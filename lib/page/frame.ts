import { boxOf, queryAll, tagOf, windowOf } from './dom';

/** Share of the window that a frame with the page's text covers at least; advertisements and players cover less. */
const LARGE = 0.5;
/** Looked at: a page of frames has few, one of advertisements many. */
const MOST_FRAMES = 20;

/**
 * The document that a page shows in place of its own: that of a frame which covers much of the window. Null where there is
 * none, and where the frame is another site's, whose document browsers keep to themselves. Forces layout.
 */
export function framedDocument(page: Document): Document | null {
  const view = windowOf(page);
  if (!view) return null;
  const { innerWidth, innerHeight } = view;
  for (const frame of queryAll(page, 'iframe, frame').slice(0, MOST_FRAMES)) {
    const box = boxOf(frame);
    const covered = Math.min(box.width, innerWidth) * Math.min(box.height, innerHeight);
    const inner = covered > 0 && covered >= LARGE * innerWidth * innerHeight ? documentIn(frame) : null;
    if (inner) return inner;
  }
  return null;
}

function documentIn(frame: Element): Document | null {
  const { prototype } = tagOf(frame) === 'frame' ? HTMLFrameElement : HTMLIFrameElement;
  try {
    return Object.getOwnPropertyDescriptor(prototype, 'contentDocument')?.get?.call(frame) ?? null;
  } catch {
    return null; // An element of that name in another namespace.
  }
}
