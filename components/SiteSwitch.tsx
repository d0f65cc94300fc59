export interface SiteSwitchProps {
  /** Host name of the page. */
  site: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

export const SiteSwitch = ({ site, on, onSwitch }: SiteSwitchProps) => (
  <label class="site-switch">
    <span class="site">
      Newsgloss on <strong>{site}</strong>
    </span>
    <input
      type="checkbox"
      role="switch"
      checked={on}
      aria-checked={on}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
    <span class="word">{on ? 'On' : 'Off'}</span>
  </label>
);
