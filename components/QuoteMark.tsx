export interface QuoteMarkProps {
  /** What the quotation is of, for screen readers. */
  of: string;
  open: boolean;
  onToggle: () => void;
  /** Says in words what it does; else it is the mark alone. */
  worded?: boolean;
}

const SHOW = 'Show the sentence';
const HIDE = 'Hide the sentence';

/** Shows and hides the words that something rests on: the same control wherever something is claimed. */
export const QuoteMark = ({ of, open, onToggle, worded }: QuoteMarkProps) => (
  <button
    class="small"
    type="button"
    aria-expanded={worded ? undefined : open}
    aria-label={`${worded && open ? HIDE : SHOW}: ${of}`}
    title={open ? HIDE : SHOW}
    onClick={onToggle}
  >
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d="M7 4.2C4.6 5 3 6.9 3 9.4c0 1.5.9 2.5 2.2 2.5 1.1 0 2-.9 2-2s-.8-1.9-1.9-1.9h-.4c.2-1 1-1.9 2.3-2.5L7 4.2Zm6 0c-2.4.8-4 2.7-4 5.2 0 1.5.9 2.5 2.2 2.5 1.1 0 2-.9 2-2s-.8-1.9-1.9-1.9h-.4c.2-1 1-1.9 2.3-2.5L13 4.2Z" />
    </svg>
    {worded && (open ? HIDE : SHOW)}
  </button>
);
