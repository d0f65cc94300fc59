import type { ComponentChildren } from 'preact';
import { Masthead } from './Masthead';
import { say } from './say';

export interface PanelProps {
  /** It stands in a tab of its own, where nothing around it says whose it is. */
  inTab?: boolean;
  /** What the reader has typed to look for. */
  typed: string;
  onType: (typed: string) => void;
  /** What there is to say of the page, or why there is nothing. */
  children: ComponentChildren;
  /** What the library has; null where nothing was typed. */
  found: ComponentChildren;
}

/** The frame of the side panel: a field that narrows the page and looks the library through, and what it gives. */
export const Panel = ({ inTab, typed, onType, children, found }: PanelProps) => (
  <div class="panel">
    {inTab && <Masthead />}
    <div class="panel-head">
      <search>
        <input
          type="search"
          aria-label={say('panelFind')}
          placeholder={say('panelFind')}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </search>
    </div>
    {children}
    {found && <div id={LIBRARY}>{found}</div>}
  </div>
);

/** The id of what the library has. */
export const LIBRARY = 'library';
