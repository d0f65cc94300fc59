import { say } from './say';

export interface WayProps {
  label: string;
  /** Of the row it belongs to, for screen readers. */
  title: string;
  onPress: () => void;
  /** It takes the row away, and stands apart. */
  deletes?: boolean;
}

/** Something that may be done to what a row of a list is about. */
export const Way = ({ label, title, onPress, deletes }: WayProps) => (
  <button
    class={deletes ? 'more delete' : 'more'}
    type="button"
    aria-label={say('labelOf', label, title)}
    onClick={onPress}
  >
    {label}
  </button>
);

/** Leads elsewhere on the page, or in another tab to the words that a row rests on; nowhere without an address. */
export const WayTo = ({ label, title, href }: Omit<WayProps, 'onPress'> & { href: string | undefined }) =>
  href && (
    <a
      class="more"
      href={href}
      target={href.startsWith('#') ? undefined : '_blank'}
      rel="noreferrer"
      aria-label={say('labelOf', label, title)}
    >
      {label}
    </a>
  );
