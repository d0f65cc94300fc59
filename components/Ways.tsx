import { GoTo } from './GoTo';
import { PassageLink } from './PassageLink';

export interface WaysProps {
  /** Tells several apart, for screen readers. */
  of: string;
  /** Goes to the words in the article; null where they do not stand there. */
  onGo: (() => void) | null;
  /** Of the words that it rests on, on the page of their source; null where no pack is kept that has them. */
  href: string | null;
}

/** The ways from something that is said to the words that say so. */
export const Ways = ({ of, onGo, href }: WaysProps) =>
  (onGo || href) && (
    <div class="ways">
      {onGo && <GoTo of={of} onPress={onGo} />}
      <PassageLink href={href} of={of} />
    </div>
  );
