export interface SiteSwitchProps {
  /** Host name of the page. */
  site: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** The site and whether Newsgloss works there; the switch says so by its place and its mark. */
export const SiteSwitch = ({ site, on, onSwitch }: SiteSwitchProps) => (
  <label class="site-switch" title={on ? `On at ${site}` : `Off at ${site}`}>
    <span class="site">{site}</span>
    <input
      type="checkbox"
      role="switch"
      aria-label={`Newsgloss on ${site}`}
      checked={on}
      aria-checked={on}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  </label>
);
