import { say } from './say';
import { Toggle } from './Toggle';

/** Sends an entry away: first asked, then for how long. */
export const Mute = ({ name, onMute }: { name: string; onMute: (where: 'here' | 'everywhere') => void }) => (
  <Toggle>
    {(asked, ask) => (
      <p class="mute">
        {asked ? (
          <>
            <button class="more" type="button" onClick={() => onMute('here')}>
              {say('muteHere')}
            </button>
            <button class="more" type="button" onClick={() => onMute('everywhere')}>
              {say('muteEverywhere')}
            </button>
          </>
        ) : (
          <button class="more" type="button" title={say('muteTitle', name)} onClick={ask}>
            {say('mute')}
          </button>
        )}
      </p>
    )}
  </Toggle>
);
