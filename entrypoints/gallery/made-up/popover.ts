import type { PopoverProps } from '../../../components/Popover';
import type { Card } from '../../../lib/knowledge/card';

/** Content for a popover at `spoken`, the words it stands beside. */
export type MadeUp = Pick<PopoverProps, 'cards' | 'spoken' | 'ownPack' | 'position' | 'total'> &
  Partial<PopoverProps> & {
    /** How those words are underlined. */
    readonly mark: 'name' | 'term' | 'own';
    /** What the reader has pressed in it. */
    readonly press?: string;
  };

export const define = (text: string): Pick<Card, 'definition'> => ({
  definition: { text, quote: text, start: 0, end: text.length, origin: 'document' },
});
