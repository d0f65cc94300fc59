import { say } from './say';

/** Says what was deleted, and offers to bring it back. */
export const Undo = ({ title, onUndo }: { title: string; onUndo: () => void }) => (
  <p class="undo" role="status">
    {say('deleted', title || say('untitled'))}{' '}
    <button class="more" type="button" onClick={onUndo}>
      {say('undo')}
    </button>
  </p>
);
