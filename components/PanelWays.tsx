import { Icon } from './Icon';
import { say } from './say';

export interface PanelWaysProps {
  /** Whether the article in view is kept; null where there is none to keep. */
  kept: boolean | null;
  onKeep: () => void;
  onSettings: () => void;
}

/** What can be done from the top of the panel: keeping the article in view, and going to the settings. */
export const PanelWays = ({ kept, onKeep, onSettings }: PanelWaysProps) => (
  <>
    {kept !== null && (
      <button
        class="icon-button"
        type="button"
        aria-label={say(kept ? 'kept' : 'keep')}
        title={say(kept ? 'kept' : 'keep')}
        aria-pressed={kept}
        aria-disabled={kept}
        onClick={kept ? undefined : onKeep}
      >
        <Icon name="keep" />
      </button>
    )}
    <button class="icon-button" type="button" aria-label={say('settings')} title={say('settings')} onClick={onSettings}>
      <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M2 5h6.5M12.5 5H14M2 11h1.5M7.5 11H14M12.5 5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM7.5 11a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z" />
      </svg>
    </button>
  </>
);
