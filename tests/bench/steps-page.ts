import { findArticleSteps } from '../../lib/page/article';

export interface Timing {
  /** ms, of all steps and of the longest one. */
  readonly total: number;
  readonly longest: number;
  readonly steps: number;
  /** Elements and Text nodes of the page. */
  readonly nodes: number;
  readonly found: boolean;
}

/** Finds the page's article step by step, as cold as the page is. */
export function timeSteps(): Timing {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  const steps = findArticleSteps(document);
  const times: number[] = [];
  let found = false;
  for (let done = false; !done; ) {
    const start = performance.now();
    const step = steps.next();
    times.push(performance.now() - start);
    done = step.done ?? false;
    found = step.value != null;
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  return { total, longest: Math.max(...times), steps: times.length, nodes, found };
}
