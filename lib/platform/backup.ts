/**
 * Everything a reader has, as one file and back: what was chosen, and the library in its order. The packs in it are of
 * our own format, so that each of them also stands alone.
 */
import { isRecord } from '../knowledge/decode';
import type { Library, LibraryError, PackMeta } from './library';
import { chosenSettings, replaceSettings } from './settings';

/** The version of such a file. */
const BACKUP = 1;

interface Backup {
  readonly newsgloss: typeof BACKUP;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly library: readonly unknown[];
  /** Ids of the packs that are off. */
  readonly off: readonly string[];
}

/** All there is, as the text of a file. `damaged` says what is missing there. */
export async function exportAll(
  library: Library,
): Promise<{ readonly json: string; readonly damaged: readonly LibraryError[] }> {
  const { json, damaged } = await library.exportAll();
  const off = (await library.list()).filter(({ on }) => !on).map(({ id }) => id);
  const about: Omit<Backup, 'library'> = { newsgloss: BACKUP, settings: await chosenSettings(), off };
  return { json: `${JSON.stringify(about).slice(0, -1)},"library":${json}}`, damaged };
}

/**
 * Takes in what such a file holds: its packs come to those that are there, in the place of those with their ids and in
 * the order of the file, and its settings in the place of all settings. A file of packs alone changes no setting.
 * Rejects with a `LibraryError`, and then nothing was changed.
 */
export async function importAll(library: Library, text: string): Promise<PackMeta[]> {
  const value = jsonOf(text);
  const backup = readBackup(value);
  const metas = await library.importPack(backup?.library ?? value);
  if (!backup) return metas;
  await library.setOrder(metas.map(({ id }) => id));
  for (const { id } of metas) await library.setOn(id, !backup.off.includes(id));
  await replaceSettings(backup.settings);
  return metas;
}

/** Takes in the packs of a file, be it one with all there is; no setting changes. Rejects as `importAll`. */
export async function importPacks(library: Library, text: string): Promise<PackMeta[]> {
  const value = jsonOf(text);
  return library.importPack(readBackup(value)?.library ?? value);
}

/** Takes everything away that the reader chose and kept. */
export async function deleteAll(library: Library): Promise<void> {
  await library.clear();
  await replaceSettings({});
}

/** What a text of JSON says, read once: it may be large. A text of nothing is left to those who say what is wrong. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The backup that a value is; null for everything else, packs among it. */
function readBackup(value: unknown): Backup | null {
  if (!isRecord(value) || value.newsgloss !== BACKUP || !Array.isArray(value.library)) return null;
  const off = Array.isArray(value.off) ? value.off.filter((id) => typeof id === 'string') : [];
  return { newsgloss: BACKUP, settings: isRecord(value.settings) ? value.settings : {}, library: value.library, off };
}
