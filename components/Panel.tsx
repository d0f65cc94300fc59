import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { IconButton } from './Icon';
import { Masthead } from './Masthead';
import { say } from './say';

export interface PanelProps {
  /** It stands in a tab of its own, where nothing around it says whose it is. */
  inTab?: boolean;
  /** There is an article to look through. */
  withArticle: boolean;
  /** What the reader has typed to look for. */
  typed: string;
  onType: (typed: string) => void;
  /** Beside the field: what can be done, whatever there is to say. */
  ways: ComponentChildren;
  /** Why something could not be done. */
  problem: string | null;
  /** What there is to say of the page, or why there is nothing. */
  children: ComponentChildren;
  /** What the library has; null where nothing was typed. */
  found: ComponentChildren;
  /** How much that is, for screen readers; '' where nothing was typed. */
  tally: string;
}

/** The frame of the side panel: a field that narrows the page and looks the library through, and what it gives. */
export function Panel({ inTab, withArticle, typed, onType, ways, problem, children, found, tally }: PanelProps) {
  const finds = say(withArticle ? 'panelFind' : 'panelFindLibrary');
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onType('');
    field.current?.focus(); // What was pressed is gone.
  };
  return (
    <div class="panel">
      {inTab && <Masthead />}
      <div class="panel-head">
        <search>
          <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M7 2.5a4.5 4.5 0 1 0 .01 0M10.3 10.3l3.2 3.2" />
          </svg>
          <input
            ref={field}
            type="search"
            aria-label={finds}
            placeholder={finds}
            value={typed}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onType(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && onType('')}
          />
          {typed !== '' && <IconButton icon="close" label={say('panelClear')} onPress={clear} />}
        </search>
        {ways}
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="unseen" role="status">
        {tally}
      </p>
      {children}
      {found && <div id={LIBRARY}>{found}</div>}
    </div>
  );
}

/** The id of what the library has. */
export const LIBRARY = 'library';
