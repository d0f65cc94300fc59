import { say } from './say';
import { Way } from './Way';

export interface PackWaysProps {
  /** What screen readers are told it is done to. */
  title: string;
  onExport: () => void;
  /** Saves what it says as a text for people. */
  onNotes: () => void;
  onDelete: () => void;
}

/** What may be done to a pack in the library, a kept article among them. */
export const PackWays = ({ title, onExport, onNotes, onDelete }: PackWaysProps) => (
  <>
    <Way label={say('notes')} title={title} onPress={onNotes} />
    <Way label={say('export')} title={title} onPress={onExport} />
    <Way label={say('delete')} title={title} onPress={onDelete} deletes />
  </>
);
