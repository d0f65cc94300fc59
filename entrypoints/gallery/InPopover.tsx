import { render } from 'preact';
import { Popover } from '../../components/Popover';
import { popoverStyle } from '../popover/style';
import type { MadeUp } from './made-up/popover';

/** In the page's flow and as tall as it wants, where in an article it stands in the top layer and scrolls. */
const AT_REST = ':host { display: block } .popover { position: static; max-block-size: none }';

const none = () => {};

/** A popover as it stands in an article: in a shadow root of its own, open here, so that tests see into it. */
export const InPopover = ({ made, theme }: { made: MadeUp; theme: string }) => (
  <div
    data-theme={theme}
    ref={(host) => {
      if (host && !host.shadowRoot) fill(host.attachShadow({ mode: 'open' }), made);
    }}
  />
);

function fill(root: ShadowRoot, { press, ...made }: MadeUp): void {
  const style = document.createElement('style');
  style.textContent = popoverStyle + AT_REST;
  const mount = document.createElement('div');
  root.append(style, mount);
  render(
    <Popover
      pinned={false}
      onGo={none}
      onVisit={none}
      countOf={() => 2}
      onPin={none}
      onClose={none}
      onLookUp={async () => null}
      onWords={none}
      onMute={none}
      onCopy={async () => {}}
      onKeep={async () => {}}
      {...made}
    />,
    mount,
  );
  if (press) root.querySelector<HTMLElement>(press)?.click();
}
