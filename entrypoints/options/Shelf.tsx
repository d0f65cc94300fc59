import { useEffect, useState } from 'preact/hooks';
import { FileButton } from '../../components/FileButton';
import { KeptList } from '../../components/KeptList';
import { type ListedPack, PackList } from '../../components/PackList';
import { Part } from '../../components/Part';
import { Report } from '../../components/Report';
import { say } from '../../components/say';
import { Undo } from '../../components/Undo';
import { MY_TERMS } from '../../lib/knowledge/mine/term';
import type { KeptMeta, OwnMeta } from '../../lib/platform/library';
import type { BundledPack } from '../../lib/platform/messages';
import { changeSettings, type Settings } from '../../lib/platform/settings';
import { askBackground } from '../../lib/platform/tabs';
import { sourceOf } from '../source/address';
import type { LibraryView } from './library';

/** Kept articles beyond so many are folded. */
const AT_ONCE = 10;

export interface ShelfProps {
  view: LibraryView;
  settings: Settings;
  /** Whether one of the reader's terms was met on a page: the others rest on nobody's sentences. */
  isMet: boolean;
}

/** The library's part of the page: the packs that pages are read with, and the kept articles. */
export function Shelf({ view, settings, isMet }: ShelfProps) {
  const bundled = useBundled();
  useEffect(() => {
    // What is asked for was not there yet when the page loaded.
    if (location.hash === '#kept') document.querySelector('#kept')?.scrollIntoView();
  }, []);
  const packs = inOrder(view.metas, bundled, settings);
  // The one kept last is the last in order, and is to be seen first.
  const kept = view.metas.filter((meta): meta is KeptMeta => meta.kind === 'kept').reverse();
  const moveKept = (id: string, to: number) => {
    const others = kept.map((article) => article.id).filter((other) => other !== id);
    view.setOrder(others.toSpliced(to, 0, id).reverse());
  };
  const move = async (id: string, to: number) => {
    const others = packs.filter((pack) => !pack.first && pack.id !== id).map((pack) => pack.id);
    const ids = others.toSpliced(to, 0, id);
    const place = bundled ? ids.indexOf(bundled.id) : -1;
    if (place >= 0) await changeSettings({ behindBundled: ids.slice(place + 1) });
    view.setOrder(ids.filter((one) => one !== bundled?.id));
  };
  return (
    <Part id="library" class="library" heading={say('library')}>
      <p class="means">{say('libraryMore')}</p>
      <PackList
        packs={packs}
        sourceOf={(id) => (id === MY_TERMS && !isMet ? undefined : sourceOf(id))}
        editAt="#mine"
        onSwitch={(id, on) => (id === bundled?.id ? changeSettings({ bundledOn: on }) : view.setOn(id, on))}
        onMove={move}
        onExport={view.save}
        onNotes={view.saveNotes}
        onDelete={view.forget}
        onDetails={async (id) => (id === bundled?.id ? { ...bundled, names: [] } : view.about(id))}
      />
      {view.deleted !== null && <Undo title={view.deleted} onUndo={view.bringBack} />}
      {view.report?.place === 'library' && <Report {...view.report} />}
      <FileButton label={say('packOpen')} onFile={view.open} />
      <h3 id="kept">{say('keptHeading')}</h3>
      {kept.length === 0 ? (
        <p class="quiet">{say('keptNone')}</p>
      ) : (
        <KeptList
          key={kept.length}
          sourceOf={sourceOf}
          articles={kept}
          atOnce={AT_ONCE}
          onExport={view.save}
          onNotes={view.saveNotes}
          onSwitch={view.setOn}
          onMove={moveKept}
          onDelete={view.forget}
        />
      )}
    </Part>
  );
}

/** All packs as they are asked: the reader's terms, then the others with the bundled one at its place among them. */
function inOrder(
  metas: LibraryView['metas'],
  bundled: BundledPack | null,
  { bundledOn, behindBundled }: Settings,
): ListedPack[] {
  const own = metas.filter((meta): meta is OwnMeta => meta.kind === 'pack');
  const isBehind = ({ id }: OwnMeta) => behindBundled.includes(id);
  return [
    ...own
      .filter((meta) => !isBehind(meta))
      .map((meta) => (meta.id === MY_TERMS ? { ...meta, title: say('myTerms'), language: '', first: true } : meta)),
    ...(bundled ? [{ ...bundled, bytes: null, on: bundledOn }] : []),
    ...own.filter(isBehind),
  ];
}

function useBundled(): BundledPack | null {
  const [bundled, setBundled] = useState<BundledPack | null>(null);
  useEffect(() => {
    askBackground({ type: 'bundled-pack' }).then(setBundled);
  }, []);
  return bundled;
}
