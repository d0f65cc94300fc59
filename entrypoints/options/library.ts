/** The library as the page of settings knows it, and what may be done to it there. */
import { useEffect, useState } from 'preact/hooks';
import type { PackAbout } from '../../components/PackDetails';
import type { ReportProps } from '../../components/Report';
import { joined, say } from '../../components/say';
import { MY_TERMS, type Term } from '../../lib/knowledge/mine/term';
import type { LibraryFault, PackMeta, RemovedPack } from '../../lib/platform/library';
import { askBackground } from '../../lib/platform/tabs';
import { faultWords } from '../popup/fault';
import { problemWords } from './problems';
import { fileName, saveAs } from './save';

const working = import('./work');
export type Work = Awaited<typeof working>;

/** Where a report belongs: beside what was pressed. */
export type Place = 'terms' | 'library' | 'privacy';

export interface LibraryView {
  /** In the reader's order. */
  readonly metas: readonly PackMeta[];
  readonly report: (ReportProps & { readonly place: Place }) | null;
  /** Title of what was deleted last, until it is brought back or the page closes. */
  readonly deleted: string | null;
  setOn(id: string, on: boolean): void;
  setOrder(ids: readonly string[]): void;
  forget(id: string): void;
  bringBack(): void;
  save(id: string): void;
  /** The same as notes. */
  saveNotes(id: string): void;
  saveAllNotes(): void;
  about(id: string): Promise<PackAbout | null>;
  /** Takes in the packs of a file. */
  open(file: File): void;
  saveAll(): void;
  /** Takes in a file with everything. */
  openAll(file: File): void;
  forgetAll(): void;
  /** The reader's own terms; null where they cannot be read, and the report says why. */
  terms(): Promise<readonly Term[] | null>;
  /** Changes something; null where that failed, and the report says why. */
  change<T>(place: Place, act: (work: Work) => Promise<T>): Promise<T | null>;
}

/** As many names as tell what a pack is about. */
const NAMES = 5;

export function useLibrary(): LibraryView {
  const [metas, setMetas] = useState<readonly PackMeta[]>([]);
  const [report, setReport] = useState<LibraryView['report']>(null);
  const [removed, setRemoved] = useState<{ readonly title: string; readonly pack: RemovedPack } | null>(null);

  /** Does something, and reports what went wrong: of a `file`, which was not taken, or else with the library. */
  const trying = async <T>(place: Place, act: (work: Work) => Promise<T>, file?: File): Promise<T | null> => {
    const work = await working;
    const outcome = await work.attempt(() => act(work));
    setReport('fault' in outcome ? { place, bad: true, ...refusal(outcome.fault, file) } : null);
    return 'fault' in outcome ? null : outcome.done;
  };
  const look = async () => {
    const { attempt, library } = await working;
    const listed = await attempt(() => library.list());
    if ('done' in listed) setMetas(listed.done);
    else setReport({ place: 'library', bad: true, ...refusal(listed.fault) });
  };
  /** The same, and tells the background, which has the packs in memory. */
  const changing = async <T>(place: Place, act: (work: Work) => Promise<T>, file?: File): Promise<T | null> => {
    const done = await trying(place, act, file);
    await askBackground({ type: 'packs-changed' }).catch(() => {});
    await look();
    return done;
  };
  const takeIn = async (place: Place, file: File, as: 'importAll' | 'importPacks') => {
    const added = await changing(place, async (work) => work[as](work.library, await file.text()), file);
    if (added) setReport({ place, words: say('packAdded', titles(added)) });
  };

  const titled = (id: string): string =>
    id === MY_TERMS ? say('myTerms') : (metas.find((meta) => meta.id === id)?.title ?? '');

  useEffect(() => {
    look();
    const again = () => document.visibilityState === 'visible' && look(); // The popup keeps articles, too.
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, []);

  return {
    metas,
    report,
    deleted: removed?.title ?? null,
    setOn: (id, on) => changing('library', ({ library }) => library.setOn(id, on)),
    setOrder: (ids) => changing('library', ({ library }) => library.setOrder(ids)),
    async forget(id) {
      const pack = await changing('library', ({ library }) => library.remove(id));
      if (pack) setRemoved({ title: titled(id), pack });
    },
    async bringBack() {
      if (removed && (await changing('library', ({ library }) => library.restore(removed.pack).then(() => true))))
        setRemoved(null);
    },
    async save(id) {
      const json = await trying('library', ({ library }) => library.exportPack(id));
      if (json !== null) saveAs(json, fileName(titled(id)));
    },
    async saveNotes(id) {
      const meta = metas.find((one) => one.id === id);
      const text = meta && (await trying('library', ({ library, notesOf }) => notesOf(library, meta)));
      if (text) saveAs(text, fileName(titled(id), 'md'));
    },
    async saveAllNotes() {
      const text = await trying('privacy', ({ library, notesOfAll }) => notesOfAll(library));
      if (text !== null) saveAs(text, fileName(say('notesTitle'), 'md'));
    },
    about: async (id) => {
      const { attempt, library } = await working;
      const outcome = await attempt(async () => {
        const { language, source } = await library.head(id);
        const count = Math.min(NAMES, metas.find((meta) => meta.id === id)?.entries ?? 0);
        const entries = await library.entries(id, [...Array(count).keys()]);
        return { language, source, names: entries.flatMap((entry) => entry?.name ?? []) };
      });
      if ('done' in outcome) return outcome.done; // Another report may still be of use.
      setReport({ place: 'library', bad: true, ...refusal(outcome.fault) });
      return null;
    },
    open: (file) => takeIn('library', file, 'importPacks'),
    async saveAll() {
      const all = await trying('privacy', ({ exportAll, library }) => exportAll(library));
      if (!all) return;
      const lost = all.damaged.map(({ fault }) => ('title' in fault && fault.title) || say('untitled'));
      if (lost.length > 0)
        setReport({ place: 'privacy', bad: true, words: say('exportDamaged', joined(lost).join('')) });
      saveAs(all.json, fileName(say('name')));
    },
    openAll: (file) => takeIn('privacy', file, 'importAll'),
    async forgetAll() {
      const done = await changing('privacy', ({ deleteAll, library }) => deleteAll(library).then(() => true));
      setRemoved(null);
      if (done) setReport({ place: 'privacy', words: say('deletedAll') });
    },
    async terms() {
      const { attempt, library } = await working;
      const read = await attempt(() => library.terms());
      if ('done' in read) return read.done; // Another report may still be of use.
      setReport({ place: 'terms', bad: true, ...refusal(read.fault) });
      return null;
    },
    change: changing,
  };
}

const refusal = (fault: LibraryFault, file?: File): ReportProps =>
  fault.kind === 'refused' && file
    ? { words: say('fileRefused', file.name), reasons: fault.problems.map(problemWords) }
    : { words: faultWords(fault) };

const titles = (metas: readonly PackMeta[]): string =>
  joined(metas.map(({ id, title }) => (id === MY_TERMS ? say('myTerms') : title || say('untitled')))).join('');
