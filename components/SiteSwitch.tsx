import { say } from './say';

export interface SiteSwitchProps {
  /** Host name of the page. */
  site: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** Whether Newsgloss works on a site: said in words beside the switch, so that nobody has to read it off its place. */
export const SiteSwitch = ({ site, on, onSwitch }: SiteSwitchProps) => (
  <label class="site-switch" title={site}>
    {/* A name that is too long loses its end. */}
    <span class="site" dir="auto">
      {say(on ? 'siteOn' : 'siteOff', site)}
    </span>
    <input
      type="checkbox"
      role="switch"
      aria-label={say('siteSwitch', site)}
      checked={on}
      aria-checked={on}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  </label>
);
