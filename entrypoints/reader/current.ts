import { type Box, overlap } from '../../lib/page/geometry';
import { linesOf } from '../../lib/page/lines';
import { bringIntoView } from './scroll';

/** How long words that were gone to stay marked, in ms: time to find them with the eyes. */
const POINTED_OUT = 2500;
/** Until the popover is where its term now is, in ms: some frames. */
const FOLLOWED = 100;

export interface Current {
  /** Marks the mention that is explained; nothing where it is null, but words that were gone to a moment ago. */
  explain(range: StaticRange | null): void;
  /** Goes to some words and marks them for a moment, or until something is explained. */
  showWords(range: StaticRange): void;
  stop(): void;
}

/**
 * What is marked as what the reader is at, which `paint` draws. `popover`: where it stands; `close` is called where it
 * stands over words that were gone to.
 */
export function createCurrent(
  paint: (range: StaticRange | null) => void,
  popover: () => { readonly box: Box } | null,
  close: () => void,
): Current {
  let explained: StaticRange | null = null;
  let timer = 0;
  const stop = () => {
    clearTimeout(timer);
    timer = 0;
  };
  const explain = (range: StaticRange | null) => {
    explained = range;
    if (timer && !range) return;
    stop();
    paint(range);
  };
  return {
    explain,
    showWords(range) {
      bringIntoView(range);
      stop();
      paint(range);
      timer = window.setTimeout(() => {
        stop();
        paint(explained);
      }, POINTED_OUT);
      setTimeout(() => {
        const at = popover();
        if (at && linesOf(range).some((line) => overlap(line, at.box))) close();
      }, FOLLOWED);
    },
    stop,
  };
}
