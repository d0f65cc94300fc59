import type { ComponentChild } from 'preact';
import { InPopover } from './InPopover';
import { PANEL_PARTS, PANELS } from './made-up/panels';
import { POPOVERS } from './made-up/popovers';
import { POPUPS } from './made-up/popups';
import { SETTINGS } from './made-up/settings';
import { TERMS } from './made-up/terms';

export interface GalleryProps {
  theme: string;
  /** Names of what to show, and then nothing besides; null shows all. */
  only: readonly string[] | null;
}

/** Every specimen above its name. */
export function Gallery({ theme, only }: GalleryProps) {
  const shown = (name: string) => !only || only.includes(name);
  const show = (name: string, specimen: ComponentChild) =>
    shown(name) && (
      <figure key={name} data-name={name}>
        {specimen}
        {!only && <figcaption lang="en">{name}</figcaption>}
      </figure>
    );
  return (
    <div class="gallery">
      {Object.entries(POPOVERS).map(([name, made]) => show(name, <InPopover made={made} theme={theme} />))}
      {Object.entries({ ...POPUPS, ...SETTINGS, ...TERMS, ...PANEL_PARTS, ...PANELS }).map(([name, specimen]) =>
        show(name, specimen()),
      )}
    </div>
  );
}
