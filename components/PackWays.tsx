import { say } from './say';

export interface PackWaysProps {
  /** What screen readers are told it is done to. */
  title: string;
  /** Address of the page of what it rests on; none where it has none. */
  source?: string | undefined;
  onExport: () => void;
  /** Left out where there is no way to notes. */
  onNotes?: (() => void) | undefined;
  onDelete: () => void;
}

/** What may be done to a pack in the library, a kept article among them. */
export const PackWays = ({ title, source, onExport, onNotes, onDelete }: PackWaysProps) => (
  <>
    {source && <EvidenceLink title={title} source={source} />}
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

/** Leads to the words that a pack rests on. */
export const EvidenceLink = ({ title, source }: { title: string; source: string }) => (
  <a class="more" href={source} target="_blank" rel="noreferrer" aria-label={say('labelOf', say('evidence'), title)}>
    {say('evidence')}
  </a>
);
