import { useState } from 'preact/hooks';
import { say } from './say';

/** Sends an entry away: first asked, then for how long. */
export function Mute({ name, onMute }: { name: string; onMute: (where: 'here' | 'everywhere') => void }) {
  const [asked, setAsked] = useState(false);
  return (
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
        <button class="more" type="button" title={say('muteTitle', name)} onClick={() => setAsked(true)}>
          {say('mute')}
        </button>
      )}
    </p>
  );
}
