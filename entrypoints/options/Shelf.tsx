import { useEffect, useState } from 'preact/hooks';
import { FileButton } from '../../components/FileButton';
import { KeptList } from '../../components/KeptList';
import { PackList, type PackListProps } from '../../components/PackList';
import { Part } from '../../components/Part';
import { Report } from '../../components/Report';
import { say } from '../../components/say';
import { Undo } from '../../components/Undo';
import type { KeptMeta, OwnMeta } from '../../lib/platform/library';
import { askBackground } from '../../lib/platform/tabs';
import { sourceOf } from '../source/address';
import type { LibraryView } from './library';

/** Kept articles beyond so many are folded. */
const AT_ONCE = 10;

/** The library's part of the page: the packs that pages are read with, and the kept articles. */
export function Shelf({ view }: { view: LibraryView }) {
  const packs = view.metas.filter((meta): meta is OwnMeta => meta.kind === 'pack');
  const kept = view.metas
    .filter((meta): meta is KeptMeta => meta.kind === 'kept')
    .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
  const move = (id: string, to: number) => {
    const ids = packs.map((pack) => pack.id).filter((other) => other !== id);
    view.setOrder(ids.toSpliced(to, 0, id));
  };
  return (
    <Part class="library" heading={say('library')}>
      <p class="means">{say('libraryMore')}</p>
      <PackList
        packs={packs}
        bundled={useBundled()}
        sourceOf={sourceOf}
        onSwitch={view.setOn}
        onMove={move}
        onExport={view.save}
        onDelete={view.forget}
        onDetails={view.about}
      />
      {view.deleted !== null && <Undo title={view.deleted} onUndo={view.bringBack} />}
      {view.report?.place === 'library' && <Report {...view.report} />}
      <FileButton label={say('packOpen')} onFile={view.open} />
      <h3>{say('keptHeading')}</h3>
      {kept.length === 0 ? (
        <p class="quiet">{say('keptNone')}</p>
      ) : (
        <div class="kept">
          <KeptList
            key={kept.length}
            sourceOf={sourceOf}
            articles={kept}
            atOnce={AT_ONCE}
            onExport={view.save}
            onDelete={view.forget}
          />
        </div>
      )}
    </Part>
  );
}

function useBundled(): PackListProps['bundled'] {
  const [bundled, setBundled] = useState<PackListProps['bundled']>(null);
  useEffect(() => {
    askBackground({ type: 'bundled-pack' }).then((pack) => setBundled({ ...pack, names: [] }));
  }, []);
  return bundled;
}
