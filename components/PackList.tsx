import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './Icon';
import { type PackAbout, PackDetails } from './PackDetails';
import { EvidenceLink, PackWays } from './PackWays';
import { say, sayCount, saySize } from './say';

/** A pack as it is listed. */
export interface ListedPack {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the title. */
  readonly language: string;
  /** How many it has. */
  readonly entries: number;
  /** Null of the pack that comes with the extension, which cannot be deleted. */
  readonly bytes: number | null;
  readonly on: boolean;
  /** It stands first, whatever is moved: the reader's own terms. */
  readonly first?: boolean;
}

export interface PackListProps {
  /** In the reader's order. */
  packs: readonly ListedPack[];
  /** Address of the page of what a pack rests on. */
  sourceOf?: (id: string) => string;
  onSwitch: (id: string, on: boolean) => void;
  /** Puts a pack at another place among those that can be moved, from 0. */
  onMove: (id: string, to: number) => void;
  onExport: (id: string) => void;
  /** Saves what it says as a text for people. */
  onNotes: (id: string) => void;
  onDelete: (id: string) => void;
  onDetails: (id: string) => Promise<PackAbout | null>;
}

/** The packs that pages are read with: drawn to another place, or moved there by buttons. */
export function PackList(props: PackListProps) {
  const { packs, sourceOf, onSwitch, onMove, onExport, onNotes, onDelete, onDetails } = props;
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
    if (to >= 0 && to < moved.length) onMove(id, to);
  };
  const moved = packs.filter(({ first }) => !first);

  return (
    <ul class="packs" ref={list}>
      {packs.map((pack) => {
        const { id, title, language, entries, bytes, on } = pack;
        const named = title || say('untitled');
        const at = moved.indexOf(pack);
        const moves = at >= 0 && moved.length > 1;
        return (
          <li
            key={id}
            draggable={moves}
            class={drawn === id ? 'drawn' : undefined}
            onDragStart={(event) => {
              setDrawn(id);
              event.dataTransfer?.setData('text/plain', title);
            }}
            onDragEnd={() => setDrawn(null)}
            onDragOver={(event) => drawn !== null && moves && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (drawn !== null && drawn !== id && moves) onMove(drawn, at);
            }}
          >
            <div class="pack-head">
              <span class="pack-title" lang={title && language ? language : undefined}>
                {named}
              </span>
              {moves && (
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
            <p class="measure">
              {say('packMeasure', sayCount('entries', entries), bytes === null ? say('packBundled') : saySize(bytes))}
            </p>
            <div class="pack-ways">
              <PackDetails title={named} load={() => onDetails(id)} />
              {bytes !== null ? (
                <PackWays
                  title={named}
                  source={sourceOf?.(id)}
                  onExport={() => onExport(id)}
                  onNotes={() => onNotes(id)}
                  onDelete={() => onDelete(id)}
                />
              ) : (
                sourceOf && <EvidenceLink title={named} source={sourceOf(id)} />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
