/** What a page is read with, for tests that follow a pack to its marks. */
export { compileIndex } from '../../lib/match';
export { readWith } from '../match/read';
