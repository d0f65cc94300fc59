import { useEffect, useRef, useState } from 'preact/hooks';
import { FileButton } from './FileButton';
import { Report, type ReportProps } from './Report';
import { say, sayCount, saySize } from './say';

export interface PrivacyProps {
  kept: number;
  packs: number;
  /** What the texts and indexes of all of them take up, in bytes. */
  bytes: number;
  /** What came of the last thing asked for here. */
  report: ReportProps | null;
  onExport: () => void;
  /** Saves the reader's terms and kept articles as a text for people. */
  onNotes: () => void;
  onImport: (file: File) => void;
  onDelete: () => void;
}

/** What is stored, what pages can see, and everything out, in and away. */
export const Privacy = ({ kept, packs, bytes, report, onExport, onNotes, onImport, onDelete }: PrivacyProps) => (
  <>
    <p>{say('privacyLocal')}</p>
    <p>{say('privacyPage')}</p>
    <p>
      {say('privacyKept', sayCount('articles', kept), sayCount('packs', packs))}{' '}
      {bytes > 0 && say('privacyRoom', saySize(bytes))}
    </p>
    <div class="acts">
      <button class="act" type="button" onClick={onExport}>
        {say('exportAll')}
      </button>
      <button class="act" type="button" onClick={onNotes}>
        {say('notesAll')}
      </button>
      <FileButton label={say('importAll')} onFile={onImport} />
    </div>
    <p class="means">
      {say('importMore')} {say('notesMore')}
    </p>
    {report && <Report {...report} />}
    <DeleteAll onDelete={onDelete} />
  </>
);

/** Asks once, in its place. */
function DeleteAll({ onDelete }: Pick<PrivacyProps, 'onDelete'>) {
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) keep.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <button class="act delete" type="button" onClick={() => setAsked(true)}>
        {say('deleteAll')}
      </button>
    );
  return (
    <fieldset class="ask">
      <legend>{say('deleteAsk')}</legend>
      <button class="act" type="button" ref={keep} onClick={() => setAsked(false)}>
        {say('cancel')}
      </button>
      <button
        class="act danger"
        type="button"
        onClick={() => {
          setAsked(false);
          onDelete();
        }}
      >
        {say('deleteYes')}
      </button>
    </fieldset>
  );
}
