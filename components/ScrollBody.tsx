import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What is less than this beyond an edge is nothing to scroll for, in CSS px. */
const NOTHING = 4;

/** A body that scrolls. Its text fades at an edge beyond which it goes on. With a new `key` it is at its beginning. */
export function ScrollBody({ children }: { children: ComponentChildren }) {
  const body = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(false);
  const [below, setBelow] = useState(false);

  useEffect(() => {
    const element = body.current!;
    const look = () => {
      setAbove(element.scrollTop > NOTHING);
      setBelow(element.scrollHeight - element.scrollTop - element.clientHeight > NOTHING);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    if (typeof ResizeObserver === 'undefined') return;
    const sizes = new ResizeObserver(look);
    for (const sized of [element, element.firstElementChild!]) sizes.observe(sized);
    return () => sizes.disconnect();
  }, []);

  return (
    <div class={`body ${above ? 'more-above' : ''} ${below ? 'more-below' : ''}`} ref={body}>
      <div class="content">{children}</div>
    </div>
  );
}
