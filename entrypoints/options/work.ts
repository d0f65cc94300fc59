/** What is done to the library. It comes after the page: it brings all the checks of packs along. */
import { Library } from '../../lib/platform/library';

export { deleteAll, exportAll, importAll, importPacks } from '../../lib/platform/backup';
export { attempt } from '../../lib/platform/kept';
export { notesOf, notesOfAll } from './notes';

export const library = new Library();
