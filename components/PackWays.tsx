import { say } from './say';

export interface PackWaysProps {
  /** What screen readers are told it is done to. */
  title: string;
  onExport: () => void;
  /** Left out where there is no way to notes. */
  onNotes?: (() => void) | undefined;
  onDelete: () => void;
}

/** What may be done to a pack in the library, a kept article among them. */
export const PackWays = ({ title, onExport, onNotes, onDelete }: PackWaysProps) => (
  <>
    {onNotes && (
      <button class="more" type="button" aria-label={say('labelOf', say('notes'), title)} onClick={onNotes}>
        {say('notes')}
      </button>
    )}
    <button class="more" type="button" aria-label={say('labelOf', say('export'), title)} onClick={onExport}>
      {say('export')}
    </button>
    <button class="more" type="button" aria-label={say('labelOf', say('delete'), title)} onClick={onDelete}>
      {say('delete')}
    </button>
  </>
);
