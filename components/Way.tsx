import { Icon } from './Icon';
import { say } from './say';

export interface WayProps {
  label: string;
  /** Of the row it belongs to, for screen readers. */
  title: string;
  onPress: () => void;
  /** It takes the row away, and stands apart. */
  deletes?: boolean;
  /** Whether what it unfolds below the row is there; none where it unfolds nothing. */
  open?: boolean;
}

/** Something that may be done to what a row of a list is about. */
export const Way = ({ label, title, onPress, deletes, open }: WayProps) => (
  <button
    class={deletes ? 'more delete' : 'more'}
    type="button"
    aria-expanded={open}
    aria-label={say('labelOf', label, title)}
    onClick={onPress}
  >
    {label}
    {open !== undefined && <Icon name={open ? 'up' : 'down'} />}
  </button>
);

/** Leads elsewhere on the page, or in another tab to the words that a row rests on; nowhere without an address. */
export const WayTo = ({ label, title, href }: Pick<WayProps, 'label' | 'title'> & { href: string | undefined }) =>
  href && (
    <a class="more" href={href} {...(!isHere(href) && ELSEWHERE)} aria-label={say('labelOf', label, title)}>
      {label}
      {!isHere(href) && <Icon name="out" />}
    </a>
  );

const ELSEWHERE = { target: '_blank', rel: 'noreferrer' };
const isHere = (href: string): boolean => href.startsWith('#');
