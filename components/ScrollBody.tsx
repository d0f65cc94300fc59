import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';

/** What is less than this below the edge is nothing to scroll for, in CSS px. */
const NOTHING = 4;

/** A body that scrolls, and says when there is more above or below; `top` changing brings it back to its beginning. */
export function ScrollBody({ top, children }: { top: unknown; children: ComponentChildren }) {
  const body = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(false);
  const [below, setBelow] = useState(false);
  const look = () => {
    const element = body.current;
    if (!element) return;
    setAbove(element.scrollTop > NOTHING);
    setBelow(element.scrollHeight - element.scrollTop - element.clientHeight > NOTHING);
  };

  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
    look();
  }, [top]);
  useEffect(() => {
    if (typeof ResizeObserver === 'undefined') return;
    const sizes = new ResizeObserver(look);
    for (const element of [body.current!, body.current!.firstElementChild!]) sizes.observe(element);
    return () => sizes.disconnect();
  }, []);

  return (
    <>
      <div class={`body ${above ? 'more-above' : ''} ${below ? 'more-below' : ''}`} ref={body} onScroll={look}>
        <div>{children}</div>
      </div>
      {below && (
        <div class="more-cue" aria-hidden="true">
          <Icon name="down" />
        </div>
      )}
    </>
  );
}
