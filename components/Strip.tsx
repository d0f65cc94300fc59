import { useState } from 'preact/hooks';
import { nearestTo, STRIP_SLOTS, slotOf, stripMarks } from '../lib/match/strip';
import type { TextSpan } from '../lib/text/span';
import { say, sayCount } from './say';

export interface StripProps {
  /** Whose mentions they are. */
  name: string;
  /** In order; never empty. */
  spans: readonly TextSpan[];
  /** Of the text they count in. */
  length: number;
  onGo: (span: TextSpan) => void;
}

/** At either end, in slots: a mark there stands clear of the strip's round corners. */
const ROOM = 2;

/**
 * Where in the article something stands, from its beginning to its end. A press goes to the mention that is nearest, the
 * arrow keys from one to the next.
 */
export function Strip({ name, spans, length, onGo }: StripProps) {
  /** Number of the mention gone to last. */
  const [at, setAt] = useState(-1);
  const go = (to: number) => {
    const within = Math.max(0, Math.min(spans.length - 1, to));
    setAt(within);
    onGo(spans[within]!);
  };
  const here = spans[at];
  return (
    <div
      class="strip"
      role="slider"
      tabIndex={0}
      aria-label={say('stripOf', name)}
      aria-valuemin={1}
      aria-valuemax={spans.length}
      aria-valuenow={Math.max(0, at) + 1}
      aria-valuetext={here ? say('mentionOf', at + 1, spans.length) : sayCount('mentions', spans.length)}
      onClick={(event) => go(nearestTo(spans, length, shareOf(event)))}
      onKeyDown={(event) => {
        const to = target(event.key, at, spans.length, isRightToLeft(event.currentTarget));
        if (to === null) return;
        event.preventDefault();
        go(to);
      }}
    >
      <svg viewBox={`${-ROOM} 0 ${STRIP_SLOTS + 2 * ROOM} 1`} preserveAspectRatio="none" aria-hidden="true">
        <path class="marks" d={lines(stripMarks(spans, length))} />
        {here && <path class="here" d={lines([slotOf(here.start, length)])} />}
      </svg>
    </div>
  );
}

const lines = (slots: readonly number[]): string => slots.map((slot) => `M${slot + 0.5} 0V1`).join('');

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

/** How far along the strip, from where lines begin, the pointer is: 0 to 1. */
function shareOf({ clientX, currentTarget }: { clientX: number; currentTarget: Element }): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const share = width === 0 ? 0 : (clientX - left) / width;
  return isRightToLeft(currentTarget) ? 1 - share : share;
}

/** The mention a key leads to from the one at `at`, or null. */
function target(key: string, at: number, total: number, mirrored: boolean): number | null {
  switch (key) {
    case 'Enter':
    case ' ':
      return Math.max(0, at);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    case 'ArrowDown':
    case mirrored ? 'ArrowLeft' : 'ArrowRight':
      return at + 1;
    case 'ArrowUp':
    case mirrored ? 'ArrowRight' : 'ArrowLeft':
      return at - 1;
    default:
      return null;
  }
}
