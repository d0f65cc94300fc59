import { say } from './say';

export interface ShortcutsProps {
  /** `keys` as the browser writes them; '' where there are none. */
  shortcuts: readonly { readonly name: string; readonly does: string; readonly keys: string }[];
  onChange: () => void;
}

/** The keys the extension listens to, which are the browser's to change. */
export const Shortcuts = ({ shortcuts, onChange }: ShortcutsProps) => (
  <>
    <ul class="names">
      {shortcuts.map(({ name, does, keys }) => (
        <li key={name}>
          <span>{does}</span>
          {keys ? <kbd>{keys}</kbd> : <span class="quiet">{say('shortcutNone')}</span>}
        </li>
      ))}
    </ul>
    <button class="act" type="button" onClick={onChange}>
      {say('shortcutChange')}
    </button>
  </>
);
