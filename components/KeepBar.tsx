import { say, sayCount } from './say';

export interface KeepBarProps {
  /** Whether the article in view is kept; null where there is none to keep. */
  kept: boolean | null;
  count: number;
  /** Why something could not be done. */
  problem: string | null;
  onKeep: () => void;
  /** Shows those kept before. */
  onList: () => void;
  /** How many entries the reader has sent away for good. */
  muted: number;
  onUnmute: () => void;
}

/** Keeping the article in view, and the way to those kept before; while there are none, what it is good for. */
export const KeepBar = ({ kept, count, problem, onKeep, onList, muted, onUnmute }: KeepBarProps) => (
  <div class="keep-bar">
    {problem && (
      <p class="problem" role="alert">
        {problem}
      </p>
    )}
    {kept !== null && (
      <button
        class="keep"
        type="button"
        title={kept ? undefined : say('keep')}
        data-other={say(kept ? 'keepArticle' : 'kept')}
        disabled={kept}
        onClick={onKeep}
      >
        {say(kept ? 'kept' : 'keepArticle')}
      </button>
    )}
    {kept === false && count === 0 && <p class="keep-means">{say('keepMeans')}</p>}
    {count > 0 && (
      <button class="more" type="button" onClick={onList}>
        {sayCount('keptArticles', count)}
      </button>
    )}
    {muted > 0 && (
      <button class="more" type="button" title={say('markAgainTitle')} onClick={onUnmute}>
        {sayCount('markAgain', muted)}
      </button>
    )}
  </div>
);
