/** How much taller an element must have become, in CSS px: some lines of text, and more than a caption. */
const GROWTH = 100;
/** Pictures that load late make an article taller, too; after so many times it has shown all it had to show. */
const MOST_TIMES = 5;

/**
 * Calls `grew` when an element has become taller: "read more" may have been opened by a class far above it, which no
 * change inside it tells. Gives back the undo.
 */
export function watchGrowth(element: Element, grew: () => void): () => void {
  let height = 0;
  let times = 0;
  const sizes = new ResizeObserver(([entry]) => {
    const now = entry!.contentRect.height;
    const before = height;
    height = now;
    if (before === 0 || now - before < GROWTH) return;
    if (++times === MOST_TIMES) sizes.disconnect();
    grew();
  });
  sizes.observe(element);
  return () => sizes.disconnect();
}
