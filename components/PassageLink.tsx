import { Icon } from './Icon';
import { say } from './say';

/** Something that the page says, or that a pack says of it. */
export interface FromPage {
  readonly span: { readonly start: number } | null;
  readonly from: { readonly id: string; readonly at: string } | null;
}

/** The address of the source page at the words that something rests on; null where no pack is kept that has them. */
export type PassageOf = (item: FromPage) => string | null;

/** Leads to the words that something rests on, among all others of their source. `of` tells several apart. */
export const PassageLink = ({ href, of }: { href: string | null; of: string }) =>
  href && (
    <a class="small" href={href} target="_blank" rel="noreferrer" aria-label={say('labelOf', say('evidence'), of)}>
      {say('evidence')}
      <Icon name="out" />
    </a>
  );
