import type { ComponentChildren } from 'preact';

/** What is less than this beyond the upper edge is nothing to scroll for, and beyond the lower one no text, in CSS px. */
const NOTHING = { above: 4, below: 16 };

/** A body that scrolls. Its text fades at an edge beyond which it goes on. With a new `key` it is at its beginning. */
export const ScrollBody = ({ children }: { children: ComponentChildren }) => (
  <div class="body" ref={watchEdges}>
    <div class="content">{children}</div>
  </div>
);

/** Keeps the classes that fade a body's edges, until it is gone. */
function watchEdges(body: HTMLElement | null) {
  if (!body) return;
  const look = () => {
    body.classList.toggle('more-above', body.scrollTop > NOTHING.above);
    body.classList.toggle('more-below', body.scrollHeight - body.scrollTop - body.clientHeight > NOTHING.below);
  };
  body.addEventListener('scroll', look, { passive: true });
  const sizes = new ResizeObserver(look); // Which looks at once.
  for (const sized of [body, body.firstElementChild!]) sizes.observe(sized);
  return () => sizes.disconnect();
}
