import type { ComponentChildren } from 'preact';
import { Masthead } from './Masthead';
import { SiteSwitch } from './SiteSwitch';

export interface PopupProps {
  /** Host name of the page it is about; null where that is not to be known. */
  site: string | null;
  /** Newsgloss works on that site. */
  on: boolean;
  onSwitch: (on: boolean) => void;
  children: ComponentChildren;
  foot: ComponentChildren;
}

/** The frame of the toolbar's popup: whose it is and what site it is about, what there is to say, what can be done. */
export const Popup = ({ site, on, onSwitch, children, foot }: PopupProps) => (
  <div class="popup">
    <Masthead>{site && <SiteSwitch site={site} on={on} onSwitch={onSwitch} />}</Masthead>
    {children}
    <footer class="popup-foot">{foot}</footer>
  </div>
);
