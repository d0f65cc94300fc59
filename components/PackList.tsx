import { Movable } from './Movable';
import { type PackAbout, PackDetails } from './PackDetails';
import { PackWays } from './PackWays';
import { say, sayCount, saySize } from './say';
import { Toggle } from './Toggle';
import { Way, WayTo } from './Way';

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
  /** It stands first, whatever is moved: the reader's own terms, which are edited on the same page. */
  readonly first?: boolean;
}

export interface PackListProps {
  /** In the reader's order. */
  packs: readonly ListedPack[];
  /** Address of the page of what a pack rests on; none where it rests on nothing. */
  sourceOf?: (id: string) => string | undefined;
  /** Address of the place where the first is edited. */
  editAt?: string;
  onSwitch: (id: string, on: boolean) => void;
  /** Puts a pack at another place among those that can be moved, from 0. */
  onMove: (id: string, to: number) => void;
  onExport: (id: string) => void;
  /** Saves what it says as a text for people. */
  onNotes: (id: string) => void;
  onDelete: (id: string) => void;
  onDetails: (id: string) => Promise<PackAbout | null>;
}

/** The packs that pages are read with, in an order that is the reader's. */
export function PackList(props: PackListProps) {
  const { packs, sourceOf, editAt, onSwitch, onMove, onExport, onNotes, onDelete, onDetails } = props;
  const nameOf = ({ title }: ListedPack) => title || say('untitled');
  return (
    <Movable class="packs" items={packs} named={nameOf} isFixed={({ first }) => first === true} onMove={onMove}>
      {(pack, order) => {
        const { id, title, language, entries, bytes, on, first } = pack;
        const named = nameOf(pack);
        return (
          <>
            <div class="row-head">
              <span class="row-title">
                <bdi lang={title && language ? language : undefined}>{named}</bdi>
              </span>
              <input
                type="checkbox"
                role="switch"
                aria-label={say('packOn', named)}
                checked={on}
                aria-checked={on}
                onChange={(event) => onSwitch(id, event.currentTarget.checked)}
              />
            </div>
            <div class="row-measure">
              <p class="measure">
                {say('packMeasure', sayCount('entries', entries), bytes === null ? say('packBundled') : saySize(bytes))}
              </p>
              {order}
            </div>
            <Toggle>
              {(open, turn) => (
                <>
                  <div class="row-ways">
                    {first ? (
                      <WayTo label={say('termsAbove')} title={named} href={editAt} />
                    ) : (
                      <Way label={say('packDetails')} title={named} open={open} onPress={turn} />
                    )}
                    <WayTo label={say('evidence')} title={named} href={sourceOf?.(id)} />
                    {bytes !== null && (
                      <PackWays
                        title={named}
                        onExport={() => onExport(id)}
                        onNotes={() => onNotes(id)}
                        onDelete={() => onDelete(id)}
                      />
                    )}
                  </div>
                  {open && <PackDetails load={() => onDetails(id)} />}
                </>
              )}
            </Toggle>
          </>
        );
      }}
    </Movable>
  );
}
