import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from './say';

/** A part of a page that can be gone to. */
export interface PartLink {
  /** Of its element. */
  readonly id: string;
  readonly name: string;
}

/** The way to each part of a panel that has some; the one that is being read is marked. */
export function PartLinks({ parts }: { parts: readonly PartLink[] }) {
  const nav = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState('');
  const ids = parts.map(({ id }) => id).join(' ');
  const current = parts.some(({ id }) => id === seen) ? seen : parts[0]?.id;
  useEffect(() => {
    const look = () => setSeen(partBelow(nav.current, ids.split(' ')));
    if (scrollY > 0) look(); // At the top it is the first one, and nothing need be measured.
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [ids]);
  useEffect(() => {
    if (seen) nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [seen]);
  if (parts.length < 2) return null;
  return (
    <nav ref={nav} class="part-links" aria-label={say('panelParts')}>
      <ul key={ids} ref={watchEnd}>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Says of a row that scrolls whether it goes on beyond its end, until it is gone. */
function watchEnd(row: HTMLElement | null) {
  if (!row) return;
  const look = () => {
    const beyond = row.scrollWidth - Math.abs(row.scrollLeft) - row.clientWidth; // Less than 0 is left of the start.
    row.classList.toggle('goes-on', beyond > NOTHING);
  };
  row.addEventListener('scroll', look, { passive: true });
  const sizes = new ResizeObserver(look); // Which looks at once.
  sizes.observe(row);
  return () => sizes.disconnect();
}

/** What is less than this beyond an end is nothing to scroll for, in CSS px. */
const NOTHING = 4;

/** How far below the links a part may begin and be the one that is read, in CSS px: more than a row of them. */
const NEAR = 40;

/** The last part that has begun; at the end of the page, which the last ones may never leave, the one that was gone to. */
function partBelow(nav: HTMLElement | null, ids: readonly string[]): string {
  const below = (nav?.getBoundingClientRect().bottom ?? 0) + NEAR;
  const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  const asked = location.hash.slice(1);
  const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  if (atEnd && ids.includes(asked) && topOf(asked) >= 0 && topOf(asked) < innerHeight) return asked;
  return ids.findLast((id) => topOf(id) <= below) ?? ids[0] ?? '';
}
