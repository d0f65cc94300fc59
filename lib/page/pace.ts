/** Work that lets the page go first. */

/** The longest stretch of work at a time, in ms: a third of a frame, so that a page's own animation keeps its pace. */
const SLICE = 5;

/** What `steps` comes to, done in slices with the page's own tasks between them. Rejects once `signal` is aborted, and with what a step throws. */
export async function inSlices<Result>(steps: Generator<unknown, Result>, signal: AbortSignal): Promise<Result> {
  const rest = createPace(signal);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await rest();
  }
}

/** To be awaited between pieces of work: lets the page go first when a slice is over. Rejects once `signal` is aborted. */
export function createPace(signal: AbortSignal): () => Promise<void> {
  let end = performance.now() + SLICE;
  return async () => {
    if (performance.now() < end) return;
    await breathe();
    signal.throwIfAborted();
    end = performance.now() + SLICE;
  };
}

/** Resolves after other tasks have had their turn: `scheduler.yield` (Firefox has it from 142 on), or a timer. */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

/** Resolves when the page has nothing to do, in `patience` ms at the latest. */
export const whenIdle = (patience: number): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: patience });
  });
