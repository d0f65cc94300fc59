import { useState } from 'preact/hooks';

/** Sends an entry away: first asked, then for how long. */
export function Mute({ name, onMute }: { name: string; onMute: (where: 'here' | 'everywhere') => void }) {
  const [asked, setAsked] = useState(false);
  return (
    <p class="mute">
      {asked ? (
        <>
          <button class="more" type="button" onClick={() => onMute('here')}>
            Not on this page
          </button>
          <button class="more" type="button" onClick={() => onMute('everywhere')}>
            Never again
          </button>
        </>
      ) : (
        <button class="more" type="button" title={`Do not mark ${name} again`} onClick={() => setAsked(true)}>
          Don’t mark this
        </button>
      )}
    </p>
  );
}
