import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './Icon';
import { type PackAbout, PackDetails } from './PackDetails';
import { EvidenceLink, PackWays } from './PackWays';
import { say, sayCount, saySize } from './say';

/** A pack of the reader's own as it is listed. */
export interface OwnPack {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the title. */
  readonly language: string;
  /** How many it has. */
  readonly entries: number;
  readonly bytes: number;
  readonly on: boolean;
}

export interface PackListProps {
  /** In the reader's order. */
  packs: readonly OwnPack[];
  /** The pack that comes with the extension, which stands behind all others; null until it is known. */
  bundled: (PackAbout & { readonly id: string; readonly title: string; readonly entries: number }) | null;
  /** Address of the page of what a pack rests on. */
  sourceOf?: (id: string) => string;
  onSwitch: (id: string, on: boolean) => void;
  /** Puts a pack at another place in the list, from 0. */
  onMove: (id: string, to: number) => void;
  onExport: (id: string) => void;
  onDelete: (id: string) => void;
  onDetails: (id: string) => Promise<PackAbout | null>;
}

/** The packs that pages are read with: drawn to another place, or moved there by buttons. */
export function PackList({ packs, bundled, sourceOf, onSwitch, onMove, onExport, onDelete, onDetails }: PackListProps) {
  const [drawn, setDrawn] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The button that moved a pack: moving takes the focus from it. */
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
    pressed.current = null;
  }, [packs]);
  const move = (id: string, to: number) => {
    pressed.current = document.activeElement;
    if (to >= 0 && to < packs.length) onMove(id, to);
  };

  return (
    <ul class="packs" ref={list}>
      {packs.map(({ id, title, language, entries, bytes, on }, at) => {
        const named = title || say('untitled');
        return (
          <li
            key={id}
            draggable={packs.length > 1}
            class={drawn === id ? 'drawn' : undefined}
            onDragStart={(event) => {
              setDrawn(id);
              event.dataTransfer?.setData('text/plain', title);
            }}
            onDragEnd={() => setDrawn(null)}
            onDragOver={(event) => drawn !== null && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (drawn !== null && drawn !== id) onMove(drawn, at);
            }}
          >
            <div class="pack-head">
              <span class="pack-title" lang={title ? language : undefined}>
                {named}
              </span>
              {packs.length > 1 && (
                <span class="pack-order">
                  <IconButton icon="up" label={say('labelOf', say('packUp'), named)} onPress={() => move(id, at - 1)} />
                  <IconButton
                    icon="down"
                    label={say('labelOf', say('packDown'), named)}
                    onPress={() => move(id, at + 1)}
                  />
                </span>
              )}
              <input
                type="checkbox"
                role="switch"
                aria-label={say('packOn', named)}
                checked={on}
                aria-checked={on}
                onChange={(event) => onSwitch(id, event.currentTarget.checked)}
              />
            </div>
            <p class="measure">{say('packMeasure', sayCount('entries', entries), saySize(bytes))}</p>
            <div class="pack-ways">
              <PackDetails title={named} load={() => onDetails(id)} />
              <PackWays
                title={named}
                source={sourceOf?.(id)}
                onExport={() => onExport(id)}
                onDelete={() => onDelete(id)}
              />
            </div>
          </li>
        );
      })}
      {bundled && (
        <li>
          <span class="pack-title" lang={bundled.language}>
            {bundled.title}
          </span>
          <p class="measure">{say('packMeasure', sayCount('entries', bundled.entries), say('packBundled'))}</p>
          <div class="pack-ways">
            <PackDetails title={bundled.title} load={async () => bundled} />
            {sourceOf && <EvidenceLink title={bundled.title} source={sourceOf(bundled.id)} />}
          </div>
        </li>
      )}
    </ul>
  );
}
